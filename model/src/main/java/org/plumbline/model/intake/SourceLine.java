package org.plumbline.model.intake;

import java.util.List;

/**
 * One line of a document with what the file says about it.
 *
 * @param number counted from 1: the line of a text file, the paragraph or row of a Word file, the line over all pages
 *     of a PDF; warnings name it
 * @param indent depth of a list item from 0, of a heading its rank from 0; running text of a text file that starts with
 *     blanks after an empty line has 1 (directly after another line it is already joined with it)
 * @param text without bullet and emphasis signs; a list number stays in it as printed, typed or automatic
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
