package org.plumbline.app.screen.vote;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.Ballot;

/** One group on an expert's own paper: plus and minus, arrows, or a digit. */
final class BoothRow extends HBox {
    private static final String DOT = "●";

    private final VoteViewModel model;
    private final Ballot.Option option;
    private final Label dots = Nodes.label("", Css.DOTS);
    private final Button less;
    private final Button more;

    BoothRow(VoteViewModel model, Ballot.Option option, int index) {
        super(12);
        this.model = model;
        this.option = option;
        setId("vote-row-" + index);
        getStyleClass().add(Css.BOOTH_ROW);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SPINNER);
        String name = VoteSetup.name(option.name());
        less = Nodes.iconButton(
                "vote-less-" + index,
                Words.of("vote.booth.less", name),
                "fth-minus",
                () -> model.give(option.group(), false));
        more = Nodes.iconButton(
                "vote-more-" + index,
                Words.of("vote.booth.more", name),
                "fth-plus",
                () -> model.give(option.group(), true));
        less.setFocusTraversable(false);
        more.setFocusTraversable(false);
        dots.setMinWidth(USE_PREF_SIZE);
        var words = new VBox(2, Nodes.reading(name, Css.BOOTH_NAME), notes());
        getChildren().addAll(Nodes.grow(words), dots, less, more);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> requestFocus());
    }

    private Label notes() {
        return Nodes.label(Words.of("vote.notes", option.notes()), Css.HINT);
    }

    void show(DotPaper paper) {
        int given = paper.on(option.group());
        dots.setText(given == 0 ? "–" : DOT.repeat(given));
        less.setDisable(given == 0);
        more.setDisable(paper.left() <= 0);
        setAccessibleText(Words.of("vote.booth.row", VoteSetup.name(option.name()), given));
    }

    /** Whether the key meant a number of dots. */
    boolean key(KeyEvent event) {
        String text = event.getText();
        if (text.length() == 1 && Character.isDigit(text.charAt(0))) {
            model.give(option.group(), Character.digit(text.charAt(0), 10));
            return true;
        }
        if (event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.ADD || "+".equals(text)) {
            model.give(option.group(), true);
            return true;
        }
        if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.SUBTRACT || "-".equals(text)) {
            model.give(option.group(), false);
            return true;
        }
        return false;
    }
}
