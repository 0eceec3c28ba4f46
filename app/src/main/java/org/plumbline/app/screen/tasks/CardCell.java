package org.plumbline.app.screen.tasks;

import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;

/** A task as a card of the board; it is dragged with all others that are marked. */
final class CardCell extends TaskTextCell {
    CardCell(ColumnPane column) {
        setOnDragDetected(event -> {
            if (!isEmpty()) {
                var content = new ClipboardContent();
                content.putString(BoardPane.DRAG);
                startDragAndDrop(TransferMode.COPY_OR_MOVE).setContent(content);
                column.dragged();
                event.consume();
            }
        });
        setOnDragOver(CardCell::accept);
        setOnDragDropped(event -> {
            column.drop(event, isEmpty() ? Integer.MAX_VALUE : getIndex());
            event.consume();
        });
    }

    static void accept(DragEvent event) {
        if (event.getDragboard().hasString() && event.getDragboard().getString().equals(BoardPane.DRAG)) {
            event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
            event.consume();
        }
    }

    @Override
    Node around(VBox task) {
        return task;
    }
}
