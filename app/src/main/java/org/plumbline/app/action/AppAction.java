package org.plumbline.app.action;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.plumbline.app.words.Words;

/** Every command of the program, with its name, icon and keys; menus, buttons and the list of keys are made of it. */
public enum AppAction {
    NEW("fth-file-plus", shortcut(KeyCode.N)),
    OPEN("fth-folder", shortcut(KeyCode.O)),
    OPEN_KIT("fth-package", null),
    IMPORT("fth-download", shortcut(KeyCode.I)),
    BANK("fth-book-open", shortcut(KeyCode.B)),
    LIBRARY("fth-archive", null),
    SAVE("fth-save", shortcut(KeyCode.S)),
    SAVE_AS("", new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
    CLOSE("", shortcut(KeyCode.W)),
    QUIT("", shortcut(KeyCode.Q)),
    UNDO("fth-corner-up-left", shortcut(KeyCode.Z)),
    REDO(
            "fth-corner-up-right",
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
    LARGER("fth-zoom-in", shortcut(KeyCode.PLUS)),
    SMALLER("fth-zoom-out", shortcut(KeyCode.MINUS)),
    LOOK_LIGHT("", null),
    LOOK_DARK("", null),
    LOOK_CONTRAST("", null),
    PROJECT("fth-monitor", new KeyCodeCombination(KeyCode.F5)),
    PARK("fth-inbox", new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
    KEYS("", new KeyCodeCombination(KeyCode.F1)),
    ABOUT("", null);

    private final String icon;
    private final KeyCombination keys;

    AppAction(String icon, KeyCombination keys) {
        this.icon = icon;
        this.keys = keys;
    }

    private static KeyCombination shortcut(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    public String words() {
        return Words.of("action." + name());
    }

    public String icon() {
        return icon;
    }

    public Optional<KeyCombination> keys() {
        return Optional.ofNullable(keys);
    }

    /** The id of nodes that do this, such as {@code action-save}. */
    public String id() {
        return "action-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
