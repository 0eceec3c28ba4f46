package org.plumbline.app.screen.score;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.plumbline.app.screen.score.KitViewModel.Tab;
import org.plumbline.model.scoring.Rating;

/** The keys of the kit; letters and digits are commands only while nobody types. */
final class KitKeys {
    private final KitPane pane;

    /** Whether the key that is down was a command; its letter is then not typed where the keyboard went. */
    private boolean command;

    KitKeys(KitPane pane, Node frame) {
        this.pane = pane;
        frame.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        frame.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (command) {
                event.consume();
            }
        });
    }

    private void pressed(KeyEvent event) {
        command = false;
        boolean typing = event.getTarget() instanceof TextInputControl input && input.isEditable();
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        boolean taken = event.isShortcutDown() && !event.isShiftDown() && shortcut(event.getCode())
                || !typing && plain && key(event);
        if (taken) {
            command = true;
            event.consume();
        }
    }

    private boolean shortcut(KeyCode code) {
        switch (code) {
            case ENTER -> pane.submit();
            case PAGE_DOWN -> pane.go(1);
            case PAGE_UP -> pane.go(-1);
            case E -> pane.rate().quote();
            case T -> pane.asking().startOrPause();
            case DIGIT1, DIGIT2, DIGIT3, DIGIT4 -> tab(code.ordinal() - KeyCode.DIGIT1.ordinal());
            default -> {
                return false;
            }
        }
        return true;
    }

    private void tab(int place) {
        var tabs = pane.kit().tabs();
        if (place < tabs.size() && (place == 0 || pane.kit().sheet().isPresent())) {
            pane.kit().tab().set(tabs.get(place));
        }
    }

    private boolean key(KeyEvent event) {
        switch (event.getCode()) {
            case J -> pane.kit().goCandidate(1);
            case K -> pane.kit().goCandidate(-1);
            case PAGE_DOWN -> pane.go(1);
            case PAGE_UP -> pane.go(-1);
            default -> {
                return pane.kit().tab().get() == Tab.RATE && rating(event)
                        || pane.kit().tab().get() == Tab.QUESTIONS && asking(event);
            }
        }
        return true;
    }

    private boolean asking(KeyEvent event) {
        if (event.getCode() == KeyCode.T) {
            pane.asking().startOrPause();
            return true;
        }
        return false;
    }

    private boolean rating(KeyEvent event) {
        String text = event.getText();
        if (text.length() == 1 && Character.isDigit(text.charAt(0))) {
            pane.rating().digit(text.charAt(0) - '0');
            pane.takeKeyboard();
            return true;
        }
        boolean levels = pane.kit().sheet().filter(sheet -> !sheet.isResume()).isPresent();
        switch (event.getCode()) {
            case N -> {
                if (levels) {
                    pane.rate().evidence().requestFocus();
                }
            }
            case A -> rate(levels, new Rating.NotAsked());
            case O -> rate(levels, new Rating.NoAnswer());
            default -> {
                return false;
            }
        }
        return levels;
    }

    private void rate(boolean levels, Rating rating) {
        if (levels) {
            pane.rating().rate(rating);
        }
    }
}
