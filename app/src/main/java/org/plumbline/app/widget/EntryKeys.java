package org.plumbline.app.widget;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What the keys do in a grid of numbers. */
final class EntryKeys {
    private final EntryGrid grid;

    EntryKeys(EntryGrid grid) {
        this.grid = grid;
        grid.setOnKeyPressed(this::pressed);
        grid.setOnKeyTyped(this::typed);
    }

    private void typed(KeyEvent event) {
        String text = event.getCharacter();
        boolean command = event.isShortcutDown() || event.isAltDown();
        if (!command
                && text.length() == 1
                && text.charAt(0) >= ' '
                && text.charAt(0) != KeyEvent.CHAR_UNDEFINED.charAt(0)
                && text.charAt(0) != 127) {
            grid.type(text.charAt(0));
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        boolean done =
                event.isAltDown() ? false : event.isShortcutDown() ? command(event) : moves(event) || clears(event);
        if (done) {
            event.consume();
        }
    }

    private boolean command(KeyEvent event) {
        EntryCursor cursor = grid.cursor();
        boolean extend = event.isShiftDown();
        switch (event.getCode()) {
            case C, INSERT -> grid.copy();
            case V -> grid.paste();
            case X -> {
                grid.copy();
                grid.clear();
            }
            case A -> cursor.selectAll();
            case HOME -> cursor.go(0, 0, extend);
            case END -> cursor.go(Integer.MAX_VALUE, Integer.MAX_VALUE, extend);
            case UP -> cursor.go(0, cursor.column(), extend);
            case DOWN -> cursor.go(Integer.MAX_VALUE, cursor.column(), extend);
            case LEFT -> cursor.go(cursor.row(), 0, extend);
            case RIGHT -> cursor.go(cursor.row(), Integer.MAX_VALUE, extend);
            default -> {
                return false;
            }
        }
        if (event.getCode() != KeyCode.V) {
            grid.moved();
        }
        return true;
    }

    private boolean moves(KeyEvent event) {
        EntryCursor cursor = grid.cursor();
        boolean extend = event.isShiftDown();
        int page = grid.view().page();
        switch (event.getCode()) {
            case UP -> cursor.move(-1, 0, extend);
            case DOWN -> cursor.move(1, 0, extend);
            case LEFT -> cursor.move(0, -1, extend);
            case RIGHT -> cursor.move(0, 1, extend);
            case ENTER -> cursor.move(extend ? -1 : 1, 0, false);
            case PAGE_UP -> cursor.move(-page, 0, extend);
            case PAGE_DOWN -> cursor.move(page, 0, extend);
            case HOME -> cursor.go(cursor.row(), 0, extend);
            case END -> cursor.go(cursor.row(), Integer.MAX_VALUE, extend);
            default -> {
                return false;
            }
        }
        grid.moved();
        return true;
    }

    private boolean clears(KeyEvent event) {
        boolean clears = event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE;
        if (clears) {
            grid.clear();
        }
        return clears;
    }
}
