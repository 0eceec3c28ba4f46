package org.plumbline.export.doc;

/**
 * A box to tick, large enough for a pencil.
 *
 * @param name what the box is called by those who do not see where it stands
 * @param text the words beside the box; may be empty in a table, where row and column say what it is
 */
public record Choice(String name, Text text, boolean ticked) {
    public Choice {
        name = Printable.line(name);
    }

    public static Choice open(String words) {
        return new Choice(words, Text.of(words), false);
    }
}
