package org.plumbline.export.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * The cells of a table of a Word file, row by row. Where cells are merged over several columns, the columns after the
 * first are empty, so that all rows are as wide as the widest; a row that keeps to other columns stays as it is.
 */
final class WordTable {
    private final List<Row> rows;
    private final List<Integer> columns;

    WordTable(Element table) {
        rows = WordXml.children(table, "tr").stream().map(WordTable::row).toList();
        columns = rows.stream()
                .map(Row::starts)
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    /**
     * A row of the file.
     *
     * @param starts the column of the table's grid where each cell begins
     */
    record Row(Element element, List<Element> cells, List<Integer> starts) {}

    List<Row> rows() {
        return rows;
    }

    /** The cell of each column; empty where a cell to the left covers the column, or where the row has none. */
    List<Optional<Element>> cells(Row row) {
        if (row.starts().size() == columns.size() || !columns.containsAll(row.starts())) {
            return row.cells().stream().map(Optional::of).toList();
        }
        return columns.stream()
                .map(start -> row.starts().indexOf(start))
                .map(at -> at < 0
                        ? Optional.<Element>empty()
                        : Optional.of(row.cells().get(at)))
                .toList();
    }

    private static Row row(Element row) {
        List<Element> cells = cellsOf(row);
        int start = WordXml.number(row, "trPr", "gridBefore").orElse(0);
        var starts = new ArrayList<Integer>();
        for (Element cell : cells) {
            starts.add(start);
            start += Math.max(1, WordXml.number(cell, "tcPr", "gridSpan").orElse(1));
        }
        return new Row(row, cells, starts);
    }

    private static List<Element> cellsOf(Element row) {
        var cells = new ArrayList<Element>();
        for (Element child : WordXml.children(row)) {
            if (WordXml.is(child, "tc")) {
                cells.add(child);
            } else if (WordXml.is(child, "sdt")) {
                WordXml.child(child, "sdtContent").ifPresent(content -> cells.addAll(cellsOf(content)));
            }
        }
        return cells;
    }
}
