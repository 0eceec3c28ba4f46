package org.plumbline.app.screen.tasks;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.TaskId;

/** A task in the list: its number, its words, what may be wrong with them, where it comes from. */
final class TaskCell extends TaskTextCell {
    private static final String DRAG = "task:";

    private final Label number = Nodes.label("", Css.MUTED, Css.NUMBERS);
    private final Label origin = Nodes.reading("", Css.HINT);
    private final Button remove;
    private final HBox box = new HBox(10);
    private final VBox words = new VBox(1);

    TaskCell(TasksViewModel model) {
        number.setMinWidth(USE_PREF_SIZE);
        number.getStyleClass().add(Css.TASK_NUMBER);
        origin.managedProperty().bind(origin.visibleProperty());
        origin.visibleProperty().bind(origin.textProperty().isNotEmpty());
        remove = Nodes.iconButton(
                "",
                Words.of("tasks.remove"),
                "fth-x",
                () -> model.remove(List.of(getItem().id())));
        remove.setFocusTraversable(false);
        remove.setMinWidth(USE_PREF_SIZE);
        setOnDragDetected(event -> {
            if (!isEmpty()) {
                var content = new ClipboardContent();
                content.putString(DRAG + getItem().id());
                startDragAndDrop(TransferMode.MOVE).setContent(content);
                event.consume();
            }
        });
        setOnDragOver(event -> {
            if (event.getDragboard().hasString()
                    && event.getDragboard().getString().startsWith(DRAG)) {
                event.acceptTransferModes(TransferMode.MOVE);
                event.consume();
            }
        });
        setOnDragDropped(event -> {
            var moved = new TaskId(event.getDragboard().getString().substring(DRAG.length()));
            if (!isEmpty()) {
                model.moveTo(moved, Integer.parseInt(getItem().number().get()) - 1);
            }
            event.setDropCompleted(true);
            event.consume();
        });
    }

    @Override
    Node around(VBox task) {
        if (words.getChildren().isEmpty()) {
            words.getChildren().addAll(task, origin);
            box.getChildren().addAll(number, Nodes.grow(words), remove);
        }
        return box;
    }

    @Override
    void showing(TaskLine shown) {
        number.textProperty().bind(shown.number());
        origin.textProperty().bind(shown.origin());
        remove.setId("tasks-remove-" + shown.id());
    }
}
