package org.plumbline.app.widget;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/** Covers a screen whole, so that somebody can fill in something of their own at a laptop that many use. */
public final class Curtain extends StackPane {
    private final Node room;

    public Curtain(Node room) {
        this.room = room;
        getChildren().add(room);
    }

    /** R reveals while the curtain is open and nobody types. */
    public void onReveal(Runnable reveal) {
        room.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean typing = event.getTarget() instanceof TextInputControl;
            boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
            if (event.getCode() == KeyCode.R && plain && !typing) {
                event.consume();
                reveal.run();
            }
        });
    }

    /** Puts something in front; what everybody may see is not even there meanwhile. */
    public void draw(Node front) {
        if (!getChildren().contains(front)) {
            getChildren().setAll(front);
        }
    }

    public void open() {
        if (isDrawn()) {
            getChildren().setAll(room);
        }
    }

    public boolean isDrawn() {
        return !getChildren().contains(room);
    }
}
