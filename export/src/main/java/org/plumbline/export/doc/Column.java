package org.plumbline.export.doc;

/**
 * One column of a table.
 *
 * @param share its part of the width, measured against the shares of the other columns
 */
public record Column(String heading, int share) {
    public Column {
        heading = Printable.line(heading);
        if (share < 1) {
            throw new IllegalArgumentException("The column “" + heading + "” needs a share of the width, got " + share);
        }
    }
}
