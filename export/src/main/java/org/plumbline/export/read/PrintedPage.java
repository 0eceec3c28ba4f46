package org.plumbline.export.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One page as lines and ruled tables from top to bottom.
 *
 * @param lines running text; a line with wide gaps is there as several pieces with one number
 */
record PrintedPage(float height, List<List<PrintedLine>> lines, List<Table> tables) {
    /** The cells of a ruled table, row by row, as lines. */
    record Table(TableGrid grid, List<List<List<PrintedLine>>> rows) {}

    /**
     * @param number of the last line before this page
     */
    static PrintedPage of(PageInk ink, int page, int number) {
        List<TableGrid> grids = TableGrid.of(ink.rules());
        var counter = new Counter(number, page);
        var loose = ink.glyphs().stream()
                .filter(glyph -> grids.stream().noneMatch(grid -> grid.holds(glyph)))
                .toList();
        var lines = new ArrayList<List<PrintedLine>>();
        var tables = new ArrayList<Table>();
        int next = 0;
        for (List<List<PageInk.Glyph>> pieces : PrintedLine.pieces(loose)) {
            while (next < grids.size()
                    && grids.get(next).top() < pieces.get(0).get(0).y()) {
                tables.add(table(grids.get(next++), ink, counter));
            }
            counter.number++;
            lines.add(pieces.stream().map(counter::line).toList());
        }
        while (next < grids.size()) {
            tables.add(table(grids.get(next++), ink, counter));
        }
        return new PrintedPage(ink.height(), lines, tables);
    }

    private static Table table(TableGrid grid, PageInk ink, Counter counter) {
        List<PageInk.Glyph> inside = ink.glyphs().stream().filter(grid::holds).toList();
        var rows = new ArrayList<List<List<PrintedLine>>>();
        for (List<List<PageInk.Glyph>> row : grid.cells(inside)) {
            int start = counter.number;
            int end = start;
            var cells = new ArrayList<List<PrintedLine>>();
            for (List<PageInk.Glyph> cell : row) {
                counter.number = start;
                var lines = new ArrayList<PrintedLine>();
                for (List<PageInk.Glyph> line : PrintedLine.whole(cell)) {
                    counter.number++;
                    lines.add(counter.line(line));
                }
                end = Math.max(end, counter.number);
                cells.add(lines);
            }
            counter.number = end;
            rows.add(cells);
        }
        return new Table(grid, rows);
    }

    int lastNumber(int before) {
        int last = before;
        for (List<PrintedLine> line : lines) {
            last = Math.max(last, line.get(0).number());
        }
        for (Table table : tables) {
            last = Math.max(
                    last,
                    table.rows().stream()
                            .flatMap(List::stream)
                            .flatMap(List::stream)
                            .map(PrintedLine::number)
                            .max(Comparator.naturalOrder())
                            .orElse(0));
        }
        return last;
    }

    PrintedPage withLines(List<List<PrintedLine>> kept) {
        return new PrintedPage(height, kept, tables);
    }

    /** Numbers the lines of a page. */
    private static final class Counter {
        private final int page;
        private int number;

        Counter(int number, int page) {
            this.number = number;
            this.page = page;
        }

        PrintedLine line(List<PageInk.Glyph> glyphs) {
            return PrintedLine.of(number, page, glyphs);
        }
    }
}
