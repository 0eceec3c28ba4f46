package org.plumbline.app.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.app.words.Words;

/**
 * A block from a spreadsheet put into a grid. What fits its scale comes in, an empty cell as missing; every other cell
 * stays as it was and is named. A block that reaches beyond the grid, or has nothing good in it, is refused as a whole:
 * it was meant for another place.
 *
 * @param entries what comes in
 * @param problems one sentence for each cell that does not, or why nothing does
 */
public record EntryPaste(List<EntryValues.Entry> entries, List<String> problems) {
    public EntryPaste {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }

    /** Reads a block whose upper left corner comes into this cell. */
    public static EntryPaste read(String text, EntryValues values, int row, int column) {
        PastedTable table = PastedTable.of(text);
        if (table.rows().isEmpty()) {
            return refused(Words.of("entry.paste.nothing"));
        }
        int first = table.rows().get(0).number();
        int rows = table.rows().get(table.rows().size() - 1).number() - first + 1;
        if (row + rows > values.rows() || column + table.columns() > values.columns()) {
            return refused(Words.of(
                    "entry.paste.large", rows, table.columns(), values.rows() - row, values.columns() - column));
        }
        var reading = new Reading(values, row, column);
        for (int i = 0; i < rows; i++) {
            reading.row(i, line(table, first + i), table.columns());
        }
        boolean good = reading.entries.stream().anyMatch(entry -> entry.value().isPresent());
        return good || reading.problems.isEmpty()
                ? new EntryPaste(reading.entries, reading.problems)
                : new EntryPaste(List.of(), reading.problems);
    }

    private static EntryPaste refused(String sentence) {
        return new EntryPaste(List.of(), List.of(sentence));
    }

    /** An empty line is a row of missing values. */
    private static PastedTable.Row line(PastedTable table, int number) {
        return table.rows().stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .orElse(new PastedTable.Row(number, List.of()));
    }

    private static final class Reading {
        private final EntryValues values;
        private final int top;
        private final int left;
        private final List<EntryValues.Entry> entries = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();

        private Reading(EntryValues values, int top, int left) {
            this.values = values;
            this.top = top;
            this.left = left;
        }

        private void row(int i, PastedTable.Row line, int columns) {
            for (int k = 0; k < columns; k++) {
                cell(top + i, left + k, line.cell(k));
            }
        }

        private void cell(int row, int column, String words) {
            if (words.isEmpty()) {
                entries.add(new EntryValues.Entry(row, column, Optional.empty()));
                return;
            }
            Optional<Integer> number = values.read(words).filter(value -> values.takes(column, value));
            if (number.isPresent()) {
                entries.add(new EntryValues.Entry(row, column, number));
            } else {
                problems.add(Words.of(
                        "entry.paste.cell",
                        values.rowName(row),
                        values.columnName(column),
                        words,
                        values.lowest(column),
                        values.highest(column)));
            }
        }
    }

    /** A whole number, also where a spreadsheet wrote it as "4.0" or "4,0"; empty for anything else. */
    public static Optional<Integer> number(String words) {
        return words.strip().matches("\\d{1,6}([.,]0+)?")
                ? Optional.of(Integer.valueOf(words.strip().replaceAll("[.,].*", "")))
                : Optional.empty();
    }
}
