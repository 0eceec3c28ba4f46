package org.plumbline.export.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.plumbline.model.intake.table.SourceTable;

/**
 * Text with one delimiter as rows of cells.
 *
 * @param rows every record, blank ones too, numbered as a spreadsheet program numbers them
 * @param lines the same records by the lines of the text, with every cell as it stands there
 */
record DelimitedText(char delimiter, List<SourceTable.Row> rows, List<CellGrid.Line> lines) {

    /** Reads quoted cells over several lines; a quotation mark that is never closed is a problem of the text. */
    static DelimitedText read(String text, char delimiter) throws IOException {
        return read(text, delimiter, '"');
    }

    /** Takes quotation marks as they are. */
    static DelimitedText readLiterally(String text, char delimiter) throws IOException {
        return read(text, delimiter, null);
    }

    private static DelimitedText read(String text, char delimiter, Character quote) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setQuote(quote)
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .setTrailingData(true)
                .get();
        var rows = new ArrayList<SourceTable.Row>();
        var lines = new ArrayList<CellGrid.Line>();
        int end = 0;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord record : parser) {
                rows.add(new SourceTable.Row((int) record.getRecordNumber(), record.toList()));
                lines.add(new CellGrid.Line(end + 1, record.toList()));
                end = (int) parser.getCurrentLineNumber();
            }
            return new DelimitedText(delimiter, rows, lines);
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** The number of cells that most rows have; 0 when there are no rows. */
    int width() {
        Map<Integer, Integer> times = widths();
        return times.isEmpty()
                ? 0
                : Collections.max(times.entrySet(), Map.Entry.comparingByValue())
                        .getKey();
    }

    /** The share of the rows that reach at least two cells. */
    double share() {
        long all = rows.stream().filter(row -> !row.isBlank()).count();
        long wide = rows.stream().filter(row -> row.cells().size() > 1).count();
        return all == 0 ? 0 : (double) wide / all;
    }

    private Map<Integer, Integer> widths() {
        var times = new HashMap<Integer, Integer>();
        rows.stream()
                .filter(row -> !row.isBlank())
                .forEach(row -> times.merge(row.cells().size(), 1, Integer::sum));
        return times;
    }

    /** A row with a cell of several lines that look like rows of the same table. */
    Optional<SourceTable.Row> swallowed() {
        int between = width() - 1;
        return rows.stream()
                .filter(row -> between > 0
                        && row.cells().stream()
                                .anyMatch(cell -> cell.indexOf('\n') >= 0
                                        && cell.lines().anyMatch(line -> delimiters(line) == between)))
                .findFirst();
    }

    private long delimiters(String line) {
        return line.chars().filter(sign -> sign == delimiter).count();
    }
}
