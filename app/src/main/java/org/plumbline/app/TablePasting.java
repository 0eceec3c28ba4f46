package org.plumbline.app;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.plumbline.app.screen.importing.ImportSource;

/** Takes cells that were copied in a spreadsheet where somebody presses Ctrl+V on a screen. */
final class TablePasting {
    private TablePasting() {}

    /** Everything but a table, and everything in a field of several lines, is pasted as ever. */
    static void listen(Node screen, Consumer<String> onTable) {
        screen.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean pastes = event.isShortcutDown() && event.getCode() == KeyCode.V && !event.isShiftDown();
            if (!pastes || event.getTarget() instanceof TextArea) {
                return;
            }
            String text = Clipboard.getSystemClipboard().getString();
            if (ImportSource.isTable(text)) {
                event.consume();
                onTable.accept(text);
            }
        });
    }
}
