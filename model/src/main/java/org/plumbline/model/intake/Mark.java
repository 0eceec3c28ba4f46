package org.plumbline.model.intake;

/** A stretch of a line that is set apart by typeface: from {@code start} to before {@code end}, in characters. */
public record Mark(int start, int end, boolean bold, boolean italic, boolean underlined) {
    public Mark {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("A mark covers at least one character, got " + start + " to " + end);
        }
    }

    /** The same mark in a text that begins {@code by} characters later. */
    public Mark shifted(int by) {
        return new Mark(start + by, end + by, bold, italic, underlined);
    }
}
