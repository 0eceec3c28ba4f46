package org.plumbline.app.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cells of a grid that stand together, from the upper left to the lower right, both included. */
public record EntryBlock(int top, int left, int bottom, int right) {
    public boolean holds(int row, int column) {
        return row >= top && row <= bottom && column >= left && column <= right;
    }

    public int cells() {
        return (bottom - top + 1) * (right - left + 1);
    }

    /** What clears every cell that holds something. */
    List<EntryValues.Entry> clearing(EntryValues values) {
        var entries = new ArrayList<EntryValues.Entry>();
        for (int row = top; row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                if (values.value(row, column).isPresent()) {
                    entries.add(new EntryValues.Entry(row, column, Optional.empty()));
                }
            }
        }
        return entries;
    }

    /** The numbers as spreadsheets take them; what is missing is an empty cell. */
    String text(EntryValues values) {
        var text = new StringBuilder();
        for (int row = top; row <= bottom; row++) {
            text.append(row == top ? "" : "\n");
            for (int column = left; column <= right; column++) {
                text.append(column == left ? "" : "\t")
                        .append(values.value(row, column).map(String::valueOf).orElse(""));
            }
        }
        return text.toString();
    }
}
