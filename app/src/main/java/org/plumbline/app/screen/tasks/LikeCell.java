package org.plumbline.app.screen.tasks;

import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.app.library.BankSearch;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;

/** A competency of the bank that speaks of the same as a group, with the words that both have. */
final class LikeCell extends ListCell<GroupBecoming.Like> {
    private static final double SCROLL_BAR = 18;

    private final Predicate<BankSearch.Hit> selected;
    private final Label name = Nodes.reading("", Css.STRONG);
    private final Label bank = Nodes.reading("", Css.HINT);
    private final Label reason = Nodes.reading("", Css.HINT);
    private final Label tick = Nodes.label("");
    private final HBox box = new HBox(8, Nodes.grow(new VBox(1, name, reason, bank)), tick);

    LikeCell(Predicate<BankSearch.Hit> selected) {
        this.selected = selected;
        setPrefWidth(0);
        tick.setMinWidth(USE_PREF_SIZE);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (isEmpty() || getListView() == null) {
            return super.computePrefHeight(width);
        }
        double across = getListView().getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset();
        return snapSizeY(box.prefHeight(Math.max(1, across)) + snappedTopInset() + snappedBottomInset());
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
