package org.plumbline.app.screen.tasks;

import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.app.library.BankSearch;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.WrappingCell;
import org.plumbline.app.words.Words;

/** A competency of the bank that speaks of the same as a group, with the words that both have. */
final class LikeCell extends WrappingCell<GroupBecoming.Like> {
    private final Predicate<BankSearch.Hit> selected;
    private final Label name = Nodes.reading("", Css.STRONG);
    private final Label bank = Nodes.reading("", Css.HINT);
    private final Label reason = Nodes.reading("", Css.HINT);
    private final Label tick = Nodes.label("");
    private final HBox box = new HBox(8, Nodes.grow(new VBox(1, name, reason, bank)), tick);

    LikeCell(Predicate<BankSearch.Hit> selected) {
        this.selected = selected;
        tick.setMinWidth(USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(GroupBecoming.Like like, boolean empty) {
        super.updateItem(like, empty);
        if (empty || like == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        boolean there = selected.test(like.hit());
        name.setText(like.hit().title());
        bank.setText(like.hit().bank().title());
        reason.setText(like.reason());
        tick.setText(there ? "✓" : "");
        setAccessibleText(
                like.hit().title() + ", " + like.reason() + (there ? ", " + Words.of("card.isSelected") : ""));
        setGraphic(box);
    }
}
