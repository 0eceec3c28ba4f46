package org.plumbline.export.book;

/**
 * A rectangle of cells; rows and columns count from 0.
 *
 * @param bottom its last row
 * @param right its last column
 */
public record Area(int top, int left, int bottom, int right) {
    private static final int LETTERS = 26;

    public static Area cell(int row, int column) {
        return new Area(row, column, row, column);
    }

    /** Part of a column. */
    public static Area column(int column, int top, int bottom) {
        return new Area(top, column, bottom, column);
    }

    /** Part of a row. */
    public static Area row(int row, int left, int right) {
        return new Area(row, left, row, right);
    }

    /** As formulas name it: "B4" or "B4:B9". */
    public String name() {
        String first = letters(left) + (top + 1);
        return top == bottom && left == right ? first : first + ":" + letters(right) + (bottom + 1);
    }

    /** The same wherever the formula is copied to: "$B$4:$B$9". */
    public String fixed() {
        String first = "$" + letters(left) + "$" + (top + 1);
        return top == bottom && left == right ? first : first + ":$" + letters(right) + "$" + (bottom + 1);
    }

    /** The name of a column: "A", "Z", "AA". */
    public static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }
}
