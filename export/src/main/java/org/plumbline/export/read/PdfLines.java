package org.plumbline.export.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.model.intake.LineRole;
import org.plumbline.model.intake.LineStart;
import org.plumbline.model.intake.Rows;
import org.plumbline.model.intake.SourceLine;
import org.plumbline.model.intake.Warning;

/** Puts the pages of a PDF together: paragraphs and table rows in reading order, over page ends. */
final class PdfLines {
    private static final float PADDING = 8;

    private final List<PrintedPage> pages;
    private final boolean centred;
    private final TypeSizes sizes;
    private final float leading;
    private final float right;
    private final List<SourceLine> lines = new ArrayList<>();
    private final List<Warning> notes = new ArrayList<>();
    private List<PrintedLine> running = new ArrayList<>();
    private LooseTable openLoose;
    private PrintedRow openRow;
    private PrintedRow header;
    private List<Float> openColumns = List.of();

    private PdfLines(List<PrintedPage> pages, boolean centred) {
        this.pages = pages;
        this.centred = centred;
        List<PrintedLine> all = pages.stream()
                .flatMap(page -> page.lines().stream())
                .flatMap(List::stream)
                .toList();
        sizes = new TypeSizes(pages);
        leading = ParagraphFlow.leading(all);
        right = (float) all.stream().mapToDouble(PrintedLine::end).max().orElse(0);
    }

    /** Reads the pages; where one table without rules has levels at the middle of its rows, none is certain. */
    static PdfLines of(List<PrintedPage> pages) {
        var printed = new PdfLines(pages, false);
        printed.read();
        if (printed.notes.isEmpty()) {
            return printed;
        }
        var again = new PdfLines(pages, true);
        again.read();
        return again;
    }

    List<SourceLine> lines() {
        return lines;
    }

    private void read() {
        for (PrintedPage page : pages) {
            int table = 0;
            List<List<PrintedLine>> text = page.lines();
            for (int i = 0; i < text.size(); ) {
                while (table < page.tables().size()
                        && page.tables().get(table).grid().top()
                                < text.get(i).get(0).y()) {
                    ruled(page.tables().get(table++));
                }
                i += text(text, i);
            }
            page.tables().subList(table, page.tables().size()).forEach(this::ruled);
        }
        endRow();
        endText();
        endLoose();
    }

    /** Takes one line, or the lines of a table without rules, and says how many. */
    private int text(List<List<PrintedLine>> text, int at) {
        endRow();
        int taken = at == 0 ? goOnWithLoose(text) : 0;
        if (taken > 0) {
            return taken;
        }
        if (text.get(at).size() == 1) {
            running.add(text.get(at).get(0));
            return 1;
        }
        endText();
        LooseTable table = LooseTable.at(text, at);
        if (at + table.size() == text.size()) {
            openLoose = table;
        } else {
            loose(table);
        }
        return table.size();
    }

    /** Takes the lines at the top of a page that go on with the table at the end of the page before. */
    private int goOnWithLoose(List<List<PrintedLine>> text) {
        int taken = openLoose == null ? 0 : openLoose.takeFrom(text, 0);
        if (taken < text.size()) {
            endLoose();
        }
        return taken;
    }

    private void endLoose() {
        if (openLoose != null) {
            loose(openLoose);
        }
        openLoose = null;
    }

    private void loose(LooseTable table) {
        if (centred || table.isCentred()) {
            uncertain(table.lines());
            return;
        }
        for (List<List<PrintedLine>> row : table.rows()) {
            List<List<PrintedParagraph>> cells = IntStream.range(0, row.size())
                    .mapToObj(column -> new ParagraphFlow(table.right(column), leading).paragraphs(row.get(column)))
                    .toList();
            int number =
                    row.stream().flatMap(List::stream).findFirst().orElseThrow().number();
            loose(new PrintedRow(number, cells));
        }
    }

    /** Lines of which no row can be made; each is a row of one cell, so that no reader takes it for a paragraph. */
    private void uncertain(List<List<PrintedLine>> table) {
        int first = table.get(0).get(0).number();
        int last = table.get(table.size() - 1).get(0).number();
        notes.add(new Warning(
                first,
                "The table on lines " + first + " to " + last + " has no rules, and its levels may stand at the"
                        + " middle of their rows, so nobody can tell where a row begins. It is left out; use the original"
                        + " document, or a PDF in which the table has rules."));
        for (List<PrintedLine> line : table) {
            lines.add(Rows.of(
                    line.get(0).number(),
                    List.of(line.stream().map(PrintedLine::words).toList())));
        }
    }

    /** What could not be told from the print. */
    List<Warning> notes() {
        return notes;
    }

    private void loose(PrintedRow row) {
        if (row.cells().stream().skip(1).allMatch(List::isEmpty)) {
            row.cells().get(0).forEach(this::paragraph);
        } else {
            lines.add(row.line());
        }
    }

    private void ruled(PrintedPage.Table table) {
        endText();
        endLoose();
        boolean sameTable = openRow != null && sameColumns(table.grid().columns());
        for (int i = 0; i < table.rows().size(); i++) {
            PrintedRow row = row(table, i);
            boolean first = i == 0 && sameTable;
            if (first && row.goesOnWith(openRow) && !row.isEmpty()) {
                openRow = openRow.plus(row);
            } else if (i <= 1 && sameTable && header != null && row.sameWords(header)) {
                sameTable = true;
            } else if (!row.isEmpty()) {
                endRow();
                header = i == 0 && !sameTable ? row : header;
                openRow = row;
            }
        }
        openColumns = table.grid().columns();
    }

    private boolean sameColumns(List<Float> columns) {
        return columns.size() == openColumns.size()
                && IntStream.range(0, columns.size())
                        .allMatch(i -> Math.abs(columns.get(i) - openColumns.get(i)) < PADDING);
    }

    private PrintedRow row(PrintedPage.Table table, int index) {
        List<List<PrintedLine>> cells = table.rows().get(index);
        int number = cells.stream()
                .flatMap(List::stream)
                .mapToInt(PrintedLine::number)
                .min()
                .orElse(0);
        return new PrintedRow(
                number,
                IntStream.range(0, cells.size())
                        .mapToObj(column -> cell(table.grid(), column, cells.get(column)))
                        .toList());
    }

    private List<PrintedParagraph> cell(TableGrid grid, int column, List<PrintedLine> cell) {
        float left = (float) cell.stream().mapToDouble(PrintedLine::start).min().orElse(0);
        float padding = Math.max(1, Math.min(PADDING, left - grid.columns().get(column)));
        return new ParagraphFlow(grid.rightOf(column) - padding, leading).paragraphs(cell);
    }

    private void endRow() {
        if (openRow != null) {
            lines.add(openRow.line());
        }
        openRow = null;
    }

    private void endText() {
        new ParagraphFlow(right, leading).paragraphs(running).forEach(this::paragraph);
        running = new ArrayList<>();
    }

    private void paragraph(PrintedParagraph paragraph) {
        int rank = sizes.rank(paragraph.first().size());
        SourceLine line = LineStart.line(paragraph.number(), 0, paragraph.words());
        boolean heading = rank >= 0 && line.role() != LineRole.BULLET;
        lines.add(heading ? LineStart.words(line.number(), LineRole.HEADING, rank, paragraph.words()) : line);
    }
}
