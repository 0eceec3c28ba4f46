package org.plumbline.app.widget;

/** Where the keyboard is in a grid, and what is selected from there; no toolkit in it. */
public final class EntryCursor {
    /** Where the cursor goes when a value was typed. */
    public enum Advance {
        DOWN,
        RIGHT
    }

    private final EntryValues values;
    private Advance advance = Advance.DOWN;
    private int row;
    private int column;
    private int fixedRow;
    private int fixedColumn;

    public EntryCursor(EntryValues values) {
        this.values = values;
    }

    public int row() {
        return row;
    }

    public int column() {
        return column;
    }

    public Advance advance() {
        return advance;
    }

    public void advance(Advance way) {
        advance = way;
    }

    /** The selected cells; the cursor alone when nothing else is. */
    public EntryBlock block() {
        return new EntryBlock(
                Math.min(row, fixedRow),
                Math.min(column, fixedColumn),
                Math.max(row, fixedRow),
                Math.max(column, fixedColumn));
    }

    /**
     * Goes to a cell, or to the nearest one there is.
     *
     * @param extend keeps the other end of the selection where it is
     */
    public void go(int toRow, int toColumn, boolean extend) {
        row = Math.max(0, Math.min(toRow, values.rows() - 1));
        column = Math.max(0, Math.min(toColumn, values.columns() - 1));
        if (!extend) {
            fixedRow = row;
            fixedColumn = column;
        }
    }

    public void move(int rows, int columns, boolean extend) {
        go(row + rows, column + columns, extend);
    }

    public void select(EntryBlock block) {
        go(block.bottom(), block.right(), false);
        go(block.top(), block.left(), true);
    }

    public void selectAll() {
        select(new EntryBlock(0, 0, values.rows() - 1, values.columns() - 1));
    }

    /** On to the next cell after a value was typed; to the right it goes on in the next row. */
    void advanceOn() {
        if (advance == Advance.DOWN) {
            move(1, 0, false);
        } else if (column + 1 < values.columns()) {
            move(0, 1, false);
        } else if (row + 1 < values.rows()) {
            go(row + 1, 0, false);
        } else {
            go(row, column, false);
        }
    }

    /** Back into the grid after it became smaller. */
    void stay() {
        boolean one = row == fixedRow && column == fixedColumn;
        int oldRow = fixedRow;
        int oldColumn = fixedColumn;
        go(row, column, one);
        fixedRow = one ? row : Math.max(0, Math.min(oldRow, values.rows() - 1));
        fixedColumn = one ? column : Math.max(0, Math.min(oldColumn, values.columns() - 1));
    }
}
