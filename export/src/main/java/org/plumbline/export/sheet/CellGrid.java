package org.plumbline.export.sheet;

import java.util.List;
import org.plumbline.model.intake.Warning;

/**
 * The cells of a text file, line by line, empty ones in their places.
 *
 * @param lines without those that hold nothing at all, not even the sign between cells
 * @param notes what the reader of the file had to assume
 */
public record CellGrid(List<Line> lines, List<Warning> notes) {
    public CellGrid {
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }

    /**
     * One row.
     *
     * @param number the line of the file on which it begins, from 1
     */
    public record Line(int number, List<String> cells) {
        public Line {
            cells = cells.stream()
                    .map(cell ->
                            cell.replace('\u00A0', ' ').replace("\uFEFF", "").strip())
                    .toList();
        }

        /** The words of a cell; empty for one that the row does not reach. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        private boolean isNothing() {
            return cells.stream().allMatch(String::isEmpty) && cells.size() < 2;
        }
    }

    static CellGrid of(List<Line> lines, int before, List<Warning> notes) {
        return new CellGrid(
                lines.stream()
                        .filter(line -> !line.isNothing())
                        .map(line -> new Line(line.number() + before, line.cells()))
                        .toList(),
                notes);
    }

    public int columns() {
        return lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
    }
}
