package org.plumbline.export.read;

import java.util.ArrayList;
import java.util.List;

/** A table without rules: lines whose pieces keep to the same columns. */
final class LooseTable {
    private static final float NEAR = 4;
    private static final float FAR = 3.2f;

    private final List<Float> starts = new ArrayList<>();
    private final List<List<PrintedLine>> lines = new ArrayList<>();

    private LooseTable(List<PrintedLine> first) {
        first.forEach(piece -> starts.add(piece.start()));
        lines.add(first);
    }

    /** The lines from {@code from} on that make one table; at least the first of them has several pieces. */
    static LooseTable at(List<List<PrintedLine>> lines, int from) {
        var table = new LooseTable(lines.get(from));
        for (int i = from + 1; i < lines.size() && table.takes(lines.get(i)); i++) {
            table.lines.add(lines.get(i));
        }
        return table;
    }

    int size() {
        return lines.size();
    }

    private boolean takes(List<PrintedLine> line) {
        PrintedLine above = lines.get(lines.size() - 1).get(0);
        PrintedLine first = line.get(0);
        if (first.page() != above.page()
                || first.y() - above.y() > FAR * first.size()
                || first.hasMark() && column(first) == 0) {
            return false;
        }
        return line.stream().allMatch(piece -> column(piece) >= 0);
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

    private boolean startsRow(List<List<PrintedLine>> row, int at) {
        PrintedLine first = lines.get(at).get(0);
        if (column(first) != 0) {
            return false;
        }
        PrintedLine above = lines.get(at - 1).get(0);
        if (first.words().text().matches("Level\\s*\\d.*") || row.get(0).isEmpty() || column(above) != 0) {
            return true;
        }
        boolean spaced = first.y() - above.y() > 1.5f * first.size();
        return spaced || above.end() + above.blank() + first.firstWord() < right(0);
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
