package org.plumbline.model.intake;

import java.util.List;

/**
 * One line of a document with what the file says about it.
 *
 * @param number counted from 1: the line of a text file, the paragraph or row of a Word file, the line over all pages
 *     of a PDF; warnings name it
 * @param indent depth of a list item, or 0; a continuation line of a text file that starts with blanks has 1
 * @param text without bullet, list number and emphasis signs
 * @param marks where the typeface differs from the running text, in order, not overlapping
 * @param cells only of a row
 */
public record SourceLine(int number, LineRole role, int indent, String text, List<Mark> marks, List<Cell> cells) {
    public SourceLine {
        marks = List.copyOf(marks);
        cells = List.copyOf(cells);
    }

    public static SourceLine text(int number, String text) {
        return new SourceLine(
                number, text.isBlank() ? LineRole.BLANK : LineRole.TEXT, 0, text.strip(), List.of(), List.of());
    }

    public boolean isBlank() {
        return role == LineRole.BLANK;
    }
}
