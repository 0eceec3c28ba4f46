package org.plumbline.app.widget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A grid of 0 to 5 that remembers its steps. */
final class NumbersForTests implements EntryValues {
    private final Map<List<Integer>, Integer> numbers = new HashMap<>();
    private final List<List<Entry>> steps = new ArrayList<>();
    private final int rows;
    private final int columns;

    NumbersForTests(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
    }

    List<List<Entry>> steps() {
        return steps;
    }

    /** The rows one after the other, a dot for a missing value. */
    String all() {
        var text = new StringBuilder();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                text.append(value(row, column).map(String::valueOf).orElse("."));
            }
            text.append(row + 1 < rows ? "/" : "");
        }
        return text.toString();
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public int columns() {
        return columns;
    }

    @Override
    public String rowName(int row) {
        return "task " + row;
    }

    @Override
    public String columnName(int column) {
        return "expert " + column;
    }

    @Override
    public Optional<Integer> value(int row, int column) {
        return Optional.ofNullable(numbers.get(List.of(row, column)));
    }

    @Override
    public int lowest(int column) {
        return 0;
    }

    @Override
    public int highest(int column) {
        return 5;
    }

    @Override
    public void enter(List<Entry> entries) {
        steps.add(entries);
        for (Entry entry : entries) {
            List<Integer> place = List.of(entry.row(), entry.column());
            entry.value().ifPresentOrElse(value -> numbers.put(place, value), () -> numbers.remove(place));
        }
    }
}
