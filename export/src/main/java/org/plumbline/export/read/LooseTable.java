package org.plumbline.export.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A table without rules: lines whose pieces keep to the same columns. */
final class LooseTable {
    private static final float NEAR = 4;
    private static final float FAR = 3.2f;
    private static final float GAP = 0.6f;

    private final List<Float> starts = new ArrayList<>();
    private final List<List<PrintedLine>> lines = new ArrayList<>();

    private LooseTable(List<PrintedLine> first) {
        first.forEach(piece -> starts.add(piece.start()));
        lines.add(first);
    }

    /** The lines from {@code from} on that make one table; at least the first of them has several pieces. */
    static LooseTable at(List<List<PrintedLine>> lines, int from) {
        var table = new LooseTable(lines.get(from));
        table.takeFrom(lines, from + 1);
        return table;
    }

    /** Takes the lines from {@code from} on that go on with this table, and says how many. */
    int takeFrom(List<List<PrintedLine>> more, int from) {
        int next = from;
        while (next < more.size() && takes(more.get(next))) {
            next++;
        }
        return next - from;
    }

    int size() {
        return lines.size();
    }

    private boolean takes(List<PrintedLine> line) {
        PrintedLine above = lines.get(lines.size() - 1).get(0);
        PrintedLine first = line.get(0);
        boolean far = first.page() == above.page() && first.y() - above.y() > FAR * first.size();
        List<PrintedLine> pieces = pieces(line);
        boolean fits = !pieces.isEmpty() && pieces.stream().allMatch(piece -> column(piece) >= 0);
        boolean inFirst = fits && pieces.size() == 1 && column(pieces.get(0)) == 0;
        boolean goesOn = first.page() == above.page() || first.words().text().matches("\\p{Ll}.*");
        if (far || !fits || inFirst && (first.hasMark() || !goesOn)) {
            return false;
        }
        lines.add(pieces);
        return true;
    }

    /** One piece for each column that has words; nothing when a column would hold words that stand far apart. */
    private List<PrintedLine> pieces(List<PrintedLine> line) {
        Map<Integer, List<PrintedLine>> columns = new TreeMap<>();
        line.stream()
                .flatMap(piece -> piece.cut(GAP, this::columnAt).stream())
                .forEach(piece -> columns.computeIfAbsent(columnAt(piece.start()), any -> new ArrayList<>())
                        .add(piece));
        var pieces = new ArrayList<PrintedLine>();
        for (List<PrintedLine> column : columns.values()) {
            PrintedLine joined = PrintedLine.joined(column);
            if (column.size() > 1 && !joined.isEvenlySpaced()) {
                return List.of();
            }
            pieces.add(joined);
        }
        return pieces;
    }

    private int columnAt(float x) {
        int column = 0;
        while (column < starts.size() - 1 && x >= starts.get(column + 1) - NEAR) {
            column++;
        }
        return column;
    }

    /** The column that a piece keeps to, or -1. */
    private int column(PrintedLine piece) {
        for (int i = starts.size() - 1; i >= 0; i--) {
            boolean after = piece.start() >= starts.get(i) - NEAR;
            if (after) {
                boolean ends = i == starts.size() - 1 || piece.end() < starts.get(i + 1) - 1;
                return ends ? i : -1;
            }
        }
        return -1;
    }

    /** The rows with the lines of each cell. */
    List<List<List<PrintedLine>>> rows() {
        var rows = new ArrayList<List<List<PrintedLine>>>();
        for (int i = 0; i < lines.size(); i++) {
            if (i == 0 || startsRow(rows.get(rows.size() - 1), i)) {
                var row = new ArrayList<List<PrintedLine>>();
                starts.forEach(start -> row.add(new ArrayList<>()));
                rows.add(row);
            }
            for (PrintedLine piece : lines.get(i)) {
                rows.get(rows.size() - 1).get(Math.max(0, column(piece))).add(piece);
            }
        }
        return rows;
    }

    /**
     * Whether the row of a level begins inside a sentence of another column. Then the level stands at the middle of its
     * row, and without rules nobody can tell where the row begins.
     */
    boolean isCentred() {
        return rows().stream()
                .filter(row -> !row.get(0).isEmpty()
                        && row.get(0).get(0).words().text().matches("Level\\s*\\d.*"))
                .anyMatch(row -> IntStream.range(1, row.size())
                        .anyMatch(column -> !row.get(column).isEmpty()
                                && startsLower(row.get(column).get(0))
                                && hasCapitals(column)));
    }

    private boolean hasCapitals(int column) {
        return lines.stream()
                .flatMap(List::stream)
                .anyMatch(
                        piece -> column(piece) == column && piece.words().text().matches("\\P{L}*\\p{Lu}.*"));
    }

    private static boolean startsLower(PrintedLine piece) {
        return piece.words().text().matches("\\p{Ll}.*");
    }

    /** The lines as they are printed, from top to bottom. */
    List<List<PrintedLine>> lines() {
        return lines;
    }

    private boolean startsRow(List<List<PrintedLine>> row, int at) {
        PrintedLine first = lines.get(at).get(0);
        if (column(first) != 0) {
            return false;
        }
        PrintedLine above = lines.get(at - 1).get(0);
        if (above.words().text().equalsIgnoreCase("Level")
                && first.words().text().matches("\\d\\W*")) {
            return false;
        }
        if (startsWithLevel(at) || row.get(0).isEmpty() || column(above) != 0) {
            return true;
        }
        boolean spaced = first.y() - above.y() > 1.5f * first.size();
        return spaced || above.end() + above.blank() + first.firstWord() < right(0);
    }

    /** “Level 3”, also where the column is so narrow that the number is on the next line. */
    private boolean startsWithLevel(int at) {
        String words = lines.get(at).get(0).words().text();
        return words.matches("Level\\s*\\d.*")
                || words.equals("Level")
                        && at + 1 < lines.size()
                        && lines.get(at + 1).get(0).words().text().matches("\\d\\W*");
    }

    /** How far the words of a column run. */
    float right(int column) {
        return (float) lines.stream()
                .flatMap(List::stream)
                .filter(piece -> column(piece) == column)
                .mapToDouble(PrintedLine::end)
                .max()
                .orElse(0);
    }
}
