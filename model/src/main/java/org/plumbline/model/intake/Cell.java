package org.plumbline.model.intake;

import java.util.List;

/** A cell of a table row, as the paragraphs that the file keeps apart; one paragraph when it keeps none apart. */
public record Cell(List<String> paragraphs) {
    public Cell {
        paragraphs = List.copyOf(paragraphs);
    }

    public static Cell of(String text) {
        return new Cell(List.of(text));
    }

    /** The paragraphs joined by one space. */
    public String text() {
        return String.join(" ", paragraphs).strip();
    }
}
