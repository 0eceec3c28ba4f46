package org.plumbline.model.intake.table;

import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.model.intake.Warning;

/**
 * One sheet of a workbook, a CSV file, or pasted cells: every row with words in it, and which of them is the heading.
 *
 * @param document the file's name without its folder; what the window says for pasted cells
 * @param digest SHA-256 of the file's bytes in hexadecimal
 * @param sheet the sheet's name; empty where there is only one table
 * @param headerRow the number of the row that names the columns; 0 when no row has two cells
 * @param rows without blank ones, in the order of the sheet
 * @param notes what the reader of the file had to assume
 */
public record SourceTable(
        String document, String digest, String sheet, int headerRow, List<Row> rows, List<Warning> notes) {
    private static final int LAST_HEADER = 30;
    private static final int LETTERS = 26;

    public SourceTable {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /**
     * The cells of one row as text.
     *
     * @param number as the spreadsheet program shows it, from 1; blank rows count
     */
    public record Row(int number, List<String> cells) {
        public Row {
            cells = CellText.withoutEmptyEnd(cells.stream().map(CellText::clean).toList());
        }

        /** The words of a cell; empty for one that the row does not reach. */
        public String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }

        public boolean isBlank() {
            return cells.stream().allMatch(String::isEmpty);
        }

        long filled() {
            return cells.stream().filter(cell -> !cell.isEmpty()).count();
        }
    }

    /** A table whose heading is the row that names the most columns that are known, or else the first with two cells. */
    public static SourceTable of(String document, String digest, String sheet, List<Row> rows, List<Warning> notes) {
        List<Row> written = rows.stream().filter(row -> !row.isBlank()).toList();
        return new SourceTable(document, digest, sheet, headerOf(written), written, notes);
    }

    private static int headerOf(List<Row> rows) {
        int best = 0;
        long most = 1;
        for (Row row : rows.subList(0, Math.min(LAST_HEADER, rows.size()))) {
            long known = HeaderWords.known(row.cells());
            if (known > most) {
                best = row.number();
                most = known;
            }
        }
        return best > 0
                ? best
                : rows.stream()
                        .filter(row -> row.filled() > 1)
                        .findFirst()
                        .map(Row::number)
                        .orElse(0);
    }

    /** The same cells with another row as the heading. */
    public SourceTable withHeaderRow(int number) {
        return new SourceTable(document, digest, sheet, number, rows, notes);
    }

    /** The row that names the columns; without any cell when there is none. */
    public Row header() {
        return rows.stream()
                .filter(row -> row.number() == headerRow)
                .findFirst()
                .orElse(new Row(headerRow, List.of()));
    }

    /** The rows under the heading, without those that repeat it. */
    public List<Row> body() {
        return under(false);
    }

    /** Rows that repeat the heading, as tables of several pages have them. */
    public List<Row> repeatedHeadings() {
        return under(true);
    }

    private List<Row> under(boolean heading) {
        List<String> words = header().cells();
        return rows.stream()
                .filter(row -> row.number() > headerRow && row.cells().equals(words) == heading)
                .toList();
    }

    /** Titles and remarks over the heading. */
    public List<Row> above() {
        return rows.stream().filter(row -> row.number() < headerRow).toList();
    }

    public int columns() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    /** The words over each column; empty over one that has none. */
    public List<String> headings() {
        Row header = header();
        return IntStream.range(0, columns()).mapToObj(header::cell).toList();
    }

    /** What to call a column in a sentence: “Name”, or C where the heading has no words. */
    public String columnName(int column) {
        String heading = header().cell(column);
        return heading.isEmpty() ? letters(column) : "“" + heading.replaceAll("\\s+", " ") + "”";
    }

    /** Where a cell is, as the spreadsheet program says it: “B12”, “Sheet1!B12”. */
    public String place(int row, int column) {
        return (sheet.isEmpty() ? "" : sheet + "!") + letters(column) + row;
    }

    /** “A” for the first column, “AA” for the 27th. */
    public static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }

    /** The file's name without its ending. */
    public String documentName() {
        return document.replaceFirst("\\.[^.]{1,5}$", "");
    }
}
