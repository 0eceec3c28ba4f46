package org.plumbline.app.widget;

import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Rows of a list that are dragged to another place in it; what is dragged from elsewhere is not taken. */
public final class RowDrag<T> {
    private final String kind;
    private final Function<T, Object> id;
    private final ObjIntConsumer<String> move;

    /**
     * @param kind tells the rows of this list from those of others
     * @param move told the id of a row and the place it was dropped at, from 0
     */
    public RowDrag(String kind, Function<T, Object> id, ObjIntConsumer<String> move) {
        this.kind = kind + ":";
        this.id = id;
        this.move = move;
    }

    /** A row can be dragged, and dropped on; below the last row means the end. */
    public void follow(ListCell<T> cell) {
        cell.setOnDragDetected(event -> {
            if (!cell.isEmpty()) {
                var content = new ClipboardContent();
                content.putString(kind + id.apply(cell.getItem()));
                cell.startDragAndDrop(TransferMode.MOVE).setContent(content);
                event.consume();
            }
        });
        cell.setOnDragOver(this::accept);
        cell.setOnDragDropped(event ->
                drop(event, cell.isEmpty() ? cell.getListView().getItems().size() : cell.getIndex()));
    }

    /** Where the list has no rows, dropping means the end. */
    public void follow(ListView<T> list) {
        list.setOnDragOver(this::accept);
        list.setOnDragDropped(event -> drop(event, list.getItems().size()));
    }

    private void accept(DragEvent event) {
        if (words(event).startsWith(kind)) {
            event.acceptTransferModes(TransferMode.MOVE);
            event.consume();
        }
    }

    private void drop(DragEvent event, int index) {
        if (words(event).startsWith(kind)) {
            move.accept(words(event).substring(kind.length()), index);
            event.setDropCompleted(true);
        }
        event.consume();
    }

    private static String words(DragEvent event) {
        return event.getDragboard().hasString() ? event.getDragboard().getString() : "";
    }
}
