package org.plumbline.app.widget;

import java.util.ArrayList;
import java.util.List;

/**
 * Text from the clipboard as cells.
 *
 * @param rows without the empty ones
 */
public record PastedTable(List<Row> rows) {
    public PastedTable {
        rows = List.copyOf(rows);
    }

    /**
     * A line that is not empty.
     *
     * @param number its place in the text, from 1, counting empty lines too
     */
    public record Row(int number, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** The words of a cell; empty for one that the line does not reach. */
        public String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }
    }

    public static PastedTable of(String text) {
        var rows = new ArrayList<Row>();
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                rows.add(new Row(i + 1, cells(lines[i])));
            }
        }
        return new PastedTable(rows);
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        for (String cell : line.split("\t", -1)) {
            cells.add(unquoted(cell.strip()));
        }
        return cells;
    }

    /** Spreadsheets put quotation marks round a cell that holds some. */
    private static String unquoted(String cell) {
        boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
        return quoted
                ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"").strip()
                : cell;
    }

    public int columns() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    public PastedTable withoutFirst() {
        return new PastedTable(rows.subList(1, rows.size()));
    }
}
