package org.plumbline.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.plumbline.app.screen.Goal;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** What somebody does in the window: presses, types, pastes, and reads what stands there, all by node id. */
class Hands {
    private static final int KEYS = 4;

    private final FxRobot robot;

    Hands(FxRobot robot) {
        this.robot = robot;
    }

    /** Opens a stage. */
    void go(Goal goal) {
        press("stage-" + goal.name().toLowerCase(Locale.ROOT));
    }

    /** Presses a button, a toggle or a box. */
    void press(String id) {
        robot.interact(() -> {
            node(id).requestFocus();
            ((ButtonBase) node(id)).fire();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Types at the end of what a field holds: the first letters by key, the rest as an input method commits words. */
    void type(String id, String words) {
        robot.interact(() -> {
            field(id).requestFocus();
            field(id).end();
        });
        int keys = Math.min(KEYS, words.length());
        write(words.substring(0, keys));
        robot.interact(() -> field(id).appendText(words.substring(keys)));
    }

    /** Types where the keyboard is. */
    void write(String words) {
        robot.write(words, 0);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void push(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Does something in the window's own thread. */
    void at(Runnable task) {
        robot.interact(task);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void focus(String id) {
        robot.interact(() -> node(id).requestFocus());
    }

    void clear(String id) {
        robot.interact(() -> field(id).clear());
    }

    /** Copies a text as another program would, and pastes it where a node has the keyboard. */
    void pasteInto(String id, String text) {
        copy(text);
        robot.interact(() -> node(id).requestFocus());
        push(KeyCode.SHORTCUT, KeyCode.V);
    }

    /** Copies a text as another program would. */
    void copy(String text) {
        robot.interact(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    void undo() {
        push(KeyCode.SHORTCUT, KeyCode.Z);
    }

    void redo() {
        push(KeyCode.SHORTCUT, KeyCode.Y);
    }

    void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    TextInputControl field(String id) {
        return (TextInputControl) node(id);
    }

    String text(String id) {
        return node(id) instanceof ComboBox<?> box ? String.valueOf(box.getValue()) : ((Labeled) node(id)).getText();
    }

    Node node(String id) {
        return robot.lookup("#" + id).query();
    }

    boolean isThere(String id) {
        return robot.lookup("#" + id).tryQuery().isPresent();
    }

    /** Every word in a part of a window: shown, read aloud, or in a tooltip. */
    static List<String> said(Node part) {
        var words = new ArrayList<String>();
        collect(part, words);
        return words;
    }

    private static void collect(Node node, List<String> words) {
        if (node instanceof Labeled label) {
            add(label.getText(), words);
            add(label.getTooltip(), words);
        } else if (node instanceof Text text) {
            add(text.getText(), words);
        } else if (node instanceof TextInputControl input) {
            add(input.getText(), words);
        }
        add(node.getAccessibleText(), words);
        add(node.getAccessibleHelp(), words);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, words));
        }
    }

    private static void add(Tooltip tooltip, List<String> words) {
        add(tooltip == null ? null : tooltip.getText(), words);
    }

    private static void add(String text, List<String> words) {
        if (text != null && !text.isBlank()) {
            words.add(text);
        }
    }
}
