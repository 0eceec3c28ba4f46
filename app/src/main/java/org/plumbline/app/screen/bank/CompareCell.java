package org.plumbline.app.screen.bank;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.bank.Comparison.Cell;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.MarkedText;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.compare.Piece;

/** One field of one competency, with the words marked that the first one does not have; it can be taken. */
final class CompareCell extends VBox {
    private final Label sign = Nodes.label("", Css.HINT);
    private final String said;

    /**
     * @param letter of its column
     * @param reference whether the others are compared with it, so that nothing is said of its own wording
     */
    CompareCell(String id, String letter, Cell cell, boolean reference) {
        setId(id);
        getStyleClass().add(Css.COMPARE_CELL);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        String heading = cell.heading().isEmpty() ? letter : letter + "  " + cell.heading();
        said = heading + ": " + cell.text();
        setAccessibleText(said);
        var head = Nodes.styled(new FlowPane(Nodes.reading(heading, Css.LEVEL_NAME), sign), Css.RUNG_HEAD);
        getChildren().add(head);
        sign.managedProperty().bind(sign.textProperty().isNotEmpty());
        if (cell.isOtherwiseWorded() && !cell.text().isBlank() && !reference) {
            head.getChildren().add(Nodes.reading(Words.of("bank.compare.otherwise"), Css.MUTED));
        }
        if (cell.text().isBlank()) {
            getChildren().add(Nodes.reading(Words.of("difference.nothing"), Css.MUTED));
            return;
        }
        var text = new MarkedText(Css.LEVEL_TEXT);
        cell.shownPieces()
                .forEach(piece -> text.add(piece.text(), piece.kind() == Piece.Kind.SAME ? Css.WORDS : Css.FOUND));
        getChildren().add(text);
    }

    /** Says whether its words are taken; nothing while nobody chooses. */
    void mark(boolean choosing, boolean taken) {
        sign.setText(choosing && taken ? Words.of("bank.compare.taken") : "");
        pseudoClassStateChanged(Css.CHOSEN, choosing && taken);
        setAccessibleText(choosing && taken ? said + " " + Words.of("bank.compare.taken") : said);
    }
}
