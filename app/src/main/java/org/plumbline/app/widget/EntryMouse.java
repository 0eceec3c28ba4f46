package org.plumbline.app.widget;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.plumbline.app.words.Words;

/** What the mouse does in a grid of numbers: clicks choose, drags select, names select their row or column. */
final class EntryMouse {
    private final EntryGrid grid;
    private final EntryView view;

    EntryMouse(EntryGrid grid, EntryView view) {
        this.grid = grid;
        this.view = view;
        view.setOnMousePressed(this::pressed);
        view.setOnMouseDragged(event -> go(event, true));
        view.setOnMouseClicked(this::clicked);
        view.setOnScroll(this::scrolled);
        var menu = new ContextMenu(
                item("entry.copy", grid::copy),
                item("entry.paste", grid::paste),
                item("entry.clear", grid::clear),
                item("entry.all", () -> {
                    grid.cursor().selectAll();
                    grid.moved();
                }));
        view.setOnContextMenuRequested(event -> menu.show(view, event.getScreenX(), event.getScreenY()));
    }

    private static MenuItem item(String key, Runnable action) {
        var item = new MenuItem(Words.of(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    private void pressed(MouseEvent event) {
        grid.requestFocus();
        if (event.getButton() == MouseButton.PRIMARY) {
            go(event, event.isShiftDown());
        }
    }

    private void clicked(MouseEvent event) {
        int row = view.rowAt(event.getY());
        int column = view.columnAt(event.getX());
        boolean inside = row >= 0
                && row < grid.values().rows()
                && column >= 0
                && column < grid.values().columns();
        if (inside
                && grid.values().toggles()
                && event.getButton() == MouseButton.PRIMARY
                && event.isStillSincePress()
                && !event.isShiftDown()) {
            grid.toggle();
            event.consume();
        }
    }

    private void go(MouseEvent event, boolean extend) {
        int rows = grid.values().rows();
        int columns = grid.values().columns();
        if (rows == 0 || columns == 0) {
            return;
        }
        int row = view.rowAt(event.getY());
        int column = view.columnAt(event.getX());
        if (row < 0 && column < 0) {
            return;
        }
        if (row < 0) {
            grid.cursor()
                    .select(new EntryBlock(0, Math.min(column, columns - 1), rows - 1, Math.min(column, columns - 1)));
        } else if (column < 0) {
            grid.cursor().select(new EntryBlock(Math.min(row, rows - 1), 0, Math.min(row, rows - 1), columns - 1));
        } else {
            grid.cursor().go(row, column, extend);
        }
        grid.moved();
        event.consume();
    }

    /** At either end the page around the grid scrolls on. */
    private void scrolled(ScrollEvent event) {
        if (view.scroll(event.getDeltaX(), event.getDeltaY())) {
            event.consume();
        }
    }
}
