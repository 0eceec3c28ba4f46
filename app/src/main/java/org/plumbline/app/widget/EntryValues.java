package org.plumbline.app.widget;

import java.util.List;
import java.util.Optional;

/** What a grid of small numbers shows and takes; no toolkit in it. An empty cell is missing, which is not zero. */
public interface EntryValues {
    int rows();

    int columns();

    String rowName(int row);

    String columnName(int column);

    Optional<Integer> value(int row, int column);

    /** The least number that a column takes. */
    int lowest(int column);

    /** The greatest number that a column takes. */
    int highest(int column);

    /** Takes values over, all of them in one step. */
    void enter(List<Entry> entries);

    /**
     * What a cell becomes.
     *
     * @param value empty to clear it
     */
    record Entry(int row, int column, Optional<Integer> value) {}

    /** What stands in a cell: the number, unless a sign says it better. */
    default String shown(int row, int column) {
        return value(row, column).map(String::valueOf).orElse("");
    }

    /** What a value means, for the one who hears the grid; empty where the number says it all. */
    default String meaning(int row, int column) {
        return "";
    }

    /** What a typed character enters: a digit its number; empty where it enters nothing. */
    default Optional<Integer> typed(int row, int column, char key) {
        return Character.isDigit(key) ? Optional.of(Character.digit(key, 10)) : Optional.empty();
    }

    /** Whether a column takes a number. */
    default boolean takes(int column, int value) {
        return value >= lowest(column) && value <= highest(column);
    }

    /** What stands above a column; its name, unless there is more to say. */
    default String head(int column) {
        return columnName(column);
    }

    /** What stands before a row; its name, unless there is more to say. */
    default String rowHead(int row) {
        return rowName(row);
    }

    /** Whether a row is there to be read and does not count. */
    default boolean aside(int row) {
        return false;
    }

    /** How wide a column is, in em. */
    default double columnEm() {
        return 6.4;
    }

    /** What a pasted word means; empty where it means nothing. */
    default Optional<Integer> read(String words) {
        return EntryPaste.number(words);
    }

    /** Whether a click alone changes a cell, as if Space were typed there. */
    default boolean toggles() {
        return false;
    }
}
