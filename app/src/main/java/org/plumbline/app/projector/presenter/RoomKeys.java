package org.plumbline.app.projector.presenter;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The presenter's keys. PageUp and PageDown, which clickers send, always move the room, except in a text of several
 * lines. B and the full stop blank it wherever nobody types. Arrows, and a number with Enter, move it where no list or
 * field wants them.
 */
public final class RoomKeys {
    private static final Set<KeyCode> BLANK = EnumSet.of(KeyCode.B, KeyCode.PERIOD, KeyCode.DECIMAL);
    private static final Set<KeyCode> FORWARD = EnumSet.of(KeyCode.RIGHT, KeyCode.DOWN);
    private static final Set<KeyCode> BACK = EnumSet.of(KeyCode.LEFT, KeyCode.UP);

    private final PresenterViewModel model;

    public RoomKeys(PresenterViewModel model) {
        this.model = model;
    }

    /** Before anything else hears of the key. */
    public void first(KeyEvent event, Node focused) {
        boolean plain = plain(event);
        if (plain && event.getCode() == KeyCode.ENTER && !model.typed().get().isEmpty()) {
            model.enter();
            event.consume();
        } else if (plain && !(focused instanceof TextArea)) {
            page(event);
        }
    }

    private void page(KeyEvent event) {
        if (event.getCode() == KeyCode.PAGE_DOWN) {
            model.forward();
            event.consume();
        } else if (event.getCode() == KeyCode.PAGE_UP) {
            model.back();
            event.consume();
        }
    }

    /**
     * What nothing else wanted.
     *
     * @param inPane whether the presenter's own pane has the keyboard
     */
    public void last(KeyEvent event, Node focused, boolean inPane) {
        if (event.isConsumed() || !plain(event) || focused instanceof TextInputControl) {
            return;
        }
        KeyCode code = event.getCode();
        if (BLANK.contains(code)) {
            model.toggleBlank();
            event.consume();
        } else if (inPane || focused == null || focused instanceof ButtonBase) {
            move(event, code);
        }
    }

    /** In the presenter's own pane the arrows move the room, not the focus. */
    public void inPane(KeyEvent event, Node focused) {
        if (plain(event) && !(focused instanceof TextInputControl)) {
            move(event, event.getCode());
        }
    }

    private void move(KeyEvent event, KeyCode code) {
        if (FORWARD.contains(code)) {
            model.forward();
            event.consume();
        } else if (BACK.contains(code)) {
            model.back();
            event.consume();
        } else if (code.isDigitKey()) {
            model.type(digit(code));
            event.consume();
        } else if (code == KeyCode.ESCAPE && !model.typed().get().isEmpty()) {
            model.forgetTyped();
            event.consume();
        }
    }

    private static char digit(KeyCode code) {
        String name = code.getName();
        return name.charAt(name.length() - 1);
    }

    private static boolean plain(KeyEvent event) {
        return !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown() && !event.isControlDown();
    }
}
