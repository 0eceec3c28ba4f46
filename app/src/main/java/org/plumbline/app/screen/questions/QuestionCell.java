package org.plumbline.app.screen.questions;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.RowDrag;
import org.plumbline.app.widget.WrappingCell;
import org.plumbline.app.words.Words;

/** A question in the list: its place, its first words, its time and competencies, a way out; can be dragged. */
final class QuestionCell extends WrappingCell<QuestionRow> {
    private final QuestionsViewModel model;
    private final Label number = Nodes.label("", Css.STRONG);
    private final Label words = Nodes.reading("");
    private final Label about = Nodes.reading("", Css.HINT);
    private final Button remove;
    private final HBox line;

    QuestionCell(QuestionsViewModel model, RowDrag<QuestionRow> drag) {
        this.model = model;
        remove = Nodes.iconButton(
                "",
                Words.of("common.remove"),
                "fth-x",
                () -> model.remove(getItem().id()));
        remove.setFocusTraversable(false);
        number.setMinWidth(USE_PREF_SIZE);
        line = new HBox(8, number, Nodes.grow(new VBox(2, words, about)), remove);
        line.setAlignment(Pos.TOP_LEFT);
        drag.follow(this);
    }

    @Override
    protected void updateItem(QuestionRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        number.setText(row.number() + ".");
        words.setText(row.words());
        words.getStyleClass().remove(Css.WARNING);
        if (!row.hasWords()) {
            words.getStyleClass().add(Css.WARNING);
        }
        about.setText(row.about());
        remove.setId("questions-remove-" + row.id());
        setAccessibleText(row.number() + ". " + row.words() + ", " + row.about());
        setGraphic(line);
    }
}
