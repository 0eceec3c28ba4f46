package org.plumbline.app.screen;

import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;

/** A text of the document in a field: typing in it edits the document, and undo shows in it. */
public final class EditableText extends SimpleStringProperty {
    private boolean showing;

    /**
     * @param edit told each new text that somebody typed
     */
    public EditableText(Consumer<String> edit) {
        super("");
        addListener((property, old, text) -> {
            if (!showing) {
                edit.accept(text == null ? "" : text);
            }
        });
    }

    /** Shows what the document holds, without editing it. */
    public void show(String text) {
        showing = true;
        try {
            set(text);
        } finally {
            showing = false;
        }
    }
}
