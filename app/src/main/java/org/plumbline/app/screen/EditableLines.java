package org.plumbline.app.screen;

import java.util.List;

/** A list of the document in a text area, one item a line; empty lines are kept in the area and not in the list. */
public final class EditableLines {
    private final Runnable edit;
    private final EditableText text = new EditableText(this::typed);
    private List<String> lines = List.of();

    /**
     * @param edit told when somebody typed
     */
    public EditableLines(Runnable edit) {
        this.edit = edit;
    }

    private void typed(String words) {
        lines = lines(words);
        edit.run();
    }

    private static List<String> lines(String words) {
        return words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** What the area shows. */
    public EditableText text() {
        return text;
    }

    /** The items: those of the document, or those typed since. */
    public List<String> lines() {
        return lines;
    }

    /** Shows the list of another question, or none. */
    public void show(List<String> stored) {
        lines = stored;
        text.show(String.join("\n", stored));
    }

    /** Follows the document; an area that says the same already keeps its empty lines and its cursor. */
    public void follow(List<String> stored) {
        if (!lines(text.get()).equals(stored)) {
            show(stored);
        }
    }
}
