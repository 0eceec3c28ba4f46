package org.plumbline.export.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.model.intake.TextDecoding;
import org.plumbline.model.intake.Warning;
import org.plumbline.model.intake.table.ColumnMapping;
import org.plumbline.model.intake.table.FieldKind;
import org.plumbline.model.intake.table.SourceTable;
import org.plumbline.model.store.Digests;
import org.plumbline.model.store.FileProblem;

/** Reads tables that are saved as text or come from the clipboard; finds out which sign parts the cells. */
public final class CsvReader {
    private static final List<Character> DELIMITERS = List.of('\t', ';', ',', '|');
    private static final int SAMPLE = 20_000;
    private static final double CONSISTENT = 0.8;
    private static final Pattern NAMED = Pattern.compile("\\.(csv|tsv|tab)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SEP = Pattern.compile("^sep=(.)\\R");
    private static final Pattern START = Pattern.compile("startline (\\d+)");

    private CsvReader() {}

    /** Whether the file's name promises a table. */
    public static boolean promisesTable(String name) {
        return NAMED.matcher(name).find();
    }

    /**
     * The table in the text; nothing when it does not look like one.
     *
     * @param name the file's name without its folder; one that promises a table is always read as one
     */
    public static Optional<SourceTable> read(String name, byte[] bytes) {
        TextDecoding decoded = TextDecoding.of(bytes);
        return read(name, Digests.of(bytes), decoded.text(), decoded.notes(), promisesTable(name));
    }

    /**
     * The cells as they stand in the file, where no row is a heading before somebody says so.
     *
     * @param name what messages call the file
     */
    public static CellGrid grid(String name, byte[] bytes) {
        TextDecoding decoded = TextDecoding.of(bytes);
        Matcher sep = SEP.matcher(decoded.text());
        boolean stated = sep.find();
        String text = stated ? decoded.text().substring(sep.end()) : decoded.text();
        var notes = new ArrayList<>(decoded.notes());
        char delimiter = stated ? sep.group(1).charAt(0) : delimiter(text);
        DelimitedText cells = whole(name, text, delimiter, notes);
        return CellGrid.of(cells.lines(), stated ? 1 : 0, notes);
    }

    /**
     * Cells from the clipboard of a spreadsheet program, parted by tabs.
     *
     * @param title what messages call it
     */
    public static SourceTable pasted(String title, String text) {
        var notes = new ArrayList<Warning>();
        DelimitedText cells = whole(title, text, text.indexOf('\t') < 0 ? delimiter(text) : '\t', notes);
        return SourceTable.of(title, Digests.of(text.getBytes(StandardCharsets.UTF_8)), "", cells.rows(), notes);
    }

    private static Optional<SourceTable> read(
            String name, String digest, String text, List<Warning> decoding, boolean promised) {
        Matcher sep = SEP.matcher(text);
        boolean stated = sep.find();
        String rest = stated ? text.substring(sep.end()) : text;
        char delimiter = stated ? sep.group(1).charAt(0) : delimiter(rest);
        var notes = new ArrayList<>(decoding);
        DelimitedText cells;
        try {
            cells = whole(name, rest, delimiter, notes);
        } catch (FileProblem e) {
            if (promised) {
                throw e;
            }
            return Optional.empty();
        }
        int fewest = delimiter == ',' || delimiter == ';' ? 3 : 2;
        boolean looks = cells.share() >= CONSISTENT
                && cells.width() >= fewest
                && cells.rows().size() > 1;
        return promised || looks
                ? Optional.of(SourceTable.of(name, digest, "", cells.rows(), notes))
                : Optional.empty();
    }

    private static DelimitedText whole(String name, String text, char delimiter, List<Warning> notes) {
        try {
            DelimitedText quoted = DelimitedText.read(text, delimiter);
            quoted.swallowed()
                    .ifPresent(row -> notes.add(new Warning(
                            row.number(),
                            "A cell of this row holds lines that look like rows of their own. Check its quotation"
                                    + " marks.")));
            return quoted;
        } catch (IOException e) {
            return literally(text, delimiter)
                    .orElseThrow(() -> new FileProblem(
                            name + line(e) + ": a quotation mark opens a cell and none closes it. Close it, or"
                                    + " save the table again from the spreadsheet program.",
                            e));
        }
    }

    /** Without any quoting, if every line is a row with the same number of cells. */
    private static Optional<DelimitedText> literally(String text, char delimiter) {
        try {
            DelimitedText cells = DelimitedText.readLiterally(text, delimiter);
            List<Long> widths = text.lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> line.chars().filter(sign -> sign == delimiter).count())
                    .distinct()
                    .toList();
            return widths.size() == 1 && widths.get(0) > 0 ? Optional.of(cells) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String line(IOException e) {
        Matcher start = START.matcher(String.valueOf(e.getMessage()));
        return start.find() ? " line " + start.group(1) : "";
    }

    /** The sign under which the most columns are known, and then the one under which most rows have several cells. */
    private static char delimiter(String text) {
        String sample = text.length() <= SAMPLE ? text : text.substring(0, text.lastIndexOf('\n', SAMPLE) + 1);
        return DELIMITERS.stream()
                .flatMap(sign -> parsed(sample, sign))
                .filter(cells -> cells.width() > 1)
                .max(Comparator.comparingLong(CsvReader::known)
                        .thenComparingDouble(DelimitedText::share)
                        .thenComparingInt(DelimitedText::width))
                .map(DelimitedText::delimiter)
                .orElse(',');
    }

    /** A sample may end inside a quoted cell, which is closed then. */
    private static Stream<DelimitedText> parsed(String sample, char sign) {
        for (String text : List.of(sample, sample + '"')) {
            try {
                return Stream.of(DelimitedText.read(text, sign));
            } catch (IOException e) {
                continue;
            }
        }
        return literally(sample, sign).stream();
    }

    private static long known(DelimitedText cells) {
        SourceTable table = SourceTable.of("", "", "", cells.rows(), List.of());
        return ColumnMapping.suggested(table).fields().stream()
                .filter(field -> field.kind() != FieldKind.UNKNOWN)
                .count();
    }
}
