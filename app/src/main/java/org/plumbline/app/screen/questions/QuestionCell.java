package org.plumbline.app.screen.questions;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.WrappingCell;
import org.plumbline.app.words.Words;
import org.plumbline.model.interview.QuestionId;

/** A question in the list: its place, its first words, its time and competencies, a way out; can be dragged. */
final class QuestionCell extends WrappingCell<QuestionRow> {
    private static final String DRAG = "question:";

    private final QuestionsViewModel model;
    private final Label number = Nodes.label("", Css.STRONG);
    private final Label words = Nodes.reading("");
    private final Label about = Nodes.reading("", Css.HINT);
    private final Button remove;
    private final HBox line;

    QuestionCell(QuestionsViewModel model) {
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
        setOnDragDetected(event -> {
            if (!isEmpty()) {
                var content = new ClipboardContent();
                content.putString(DRAG + getItem().id());
                startDragAndDrop(TransferMode.MOVE).setContent(content);
                event.consume();
            }
        });
        setOnDragOver(QuestionCell::accept);
        setOnDragDropped(event -> {
            drop(model, event, isEmpty() ? model.rows().size() : getIndex());
            event.consume();
        });
    }

    static void accept(DragEvent event) {
        if (event.getDragboard().hasString() && event.getDragboard().getString().startsWith(DRAG)) {
            event.acceptTransferModes(TransferMode.MOVE);
            event.consume();
        }
    }

    static void drop(QuestionsViewModel model, DragEvent event, int index) {
        String what = event.getDragboard().hasString() ? event.getDragboard().getString() : "";
        if (what.startsWith(DRAG)) {
            model.moveTo(new QuestionId(what.substring(DRAG.length())), index);
            event.setDropCompleted(true);
        }
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
