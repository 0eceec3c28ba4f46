package org.plumbline.export.doc;

/**
 * One column of a table.
 *
 * @param share its part of the width, measured against the shares of the other columns
 * @param numbers whether its cells hold numbers, which stand at the right
 */
public record Column(String heading, int share, boolean numbers) {
    public Column {
        heading = Printable.line(heading);
        if (share < 1) {
            throw new IllegalArgumentException("The column “" + heading + "” needs a share of the width, got " + share);
        }
    }

    /** A column of words. */
    public Column(String heading, int share) {
        this(heading, share, false);
    }

    public static Column numbers(String heading, int share) {
        return new Column(heading, share, true);
    }
}
