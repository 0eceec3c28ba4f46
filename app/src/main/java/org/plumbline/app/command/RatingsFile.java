package org.plumbline.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.plumbline.export.sheet.CellGrid;
import org.plumbline.export.sheet.CsvReader;
import org.plumbline.model.statistics.RatingMatrix;
import org.plumbline.model.store.FileProblem;
import org.plumbline.model.store.SafeFile;

/**
 * The ratings of a study: one row a target, one column a rater, an empty cell where nobody rated.
 *
 * @param targets what to call each row
 * @param remarks what somebody should look at, though it can be read
 */
record RatingsFile(RatingMatrix matrix, List<String> targets, List<String> remarks) {

    /** @param heading whether the first line names the raters whatever is in it */
    static RatingsFile read(Path file, RatingLevels levels, boolean heading) {
        byte[] bytes = SafeFile.read(file);
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            throw new FileProblem(
                    file + " is a workbook or an archive, not text. Save the sheet with the ratings as CSV.");
        }
        CellGrid grid = CsvReader.grid(file.toString(), bytes);
        if (grid.lines().isEmpty()) {
            throw new FileProblem(file + " is empty. Give each target a line with one cell for each rater.");
        }
        return new Reading(file, levels, grid, RatingsLayout.of(grid, levels, heading)).read();
    }

    /** One file being read. */
    private static final class Reading {
        private final Path file;
        private final RatingLevels levels;
        private final CellGrid grid;
        private final RatingsLayout layout;
        private final int from;
        private final int to;
        private final List<String> remarks = new ArrayList<>();

        Reading(Path file, RatingLevels levels, CellGrid grid, RatingsLayout layout) {
            this.file = file;
            this.levels = levels;
            this.grid = grid;
            this.layout = layout;
            from = layout.names() ? 1 : 0;
            to = width();
        }

        /** As many columns as the heading has; an unnamed one at its end only if somebody wrote in it. */
        private int width() {
            int width = grid.lines().get(0).cells().size();
            int written = grid.lines().stream()
                    .mapToInt(line -> IntStream.range(0, line.cells().size())
                            .filter(i -> !line.cell(i).isEmpty())
                            .map(i -> i + 1)
                            .max()
                            .orElse(0))
                    .max()
                    .orElse(0);
            return layout.heading() ? Math.min(width, Math.max(written, from)) : width;
        }

        RatingsFile read() {
            grid.notes().forEach(note -> remarks.add(note.text()));
            List<CellGrid.Line> body =
                    layout.heading() ? grid.lines().subList(1, grid.lines().size()) : grid.lines();
            var rows = new ArrayList<List<OptionalInt>>();
            var targets = new ArrayList<String>();
            for (CellGrid.Line line : body) {
                if (layout.names() && line.cells().stream().allMatch(String::isEmpty)) {
                    continue; // spreadsheets write their empty rows, too
                }
                rows.add(row(line));
                String name = layout.names() ? line.cell(0) : "";
                targets.add(name.isEmpty() ? "Line " + line.number() : name);
            }
            remarkRepeated(targets);
            try {
                return new RatingsFile(RatingMatrix.of(levels.count(), raters(), rows), targets, List.copyOf(remarks));
            } catch (IllegalArgumentException e) {
                throw new FileProblem(file + ": " + e.getMessage(), e);
            }
        }

        private List<String> raters() {
            return IntStream.range(from, to).mapToObj(this::rater).toList();
        }

        private String rater(int column) {
            String heading = layout.heading() ? grid.lines().get(0).cell(column) : "";
            return heading.isEmpty() ? "rater " + (column - from + 1) : heading;
        }

        private List<OptionalInt> row(CellGrid.Line line) {
            requireNoMore(line);
            List<OptionalInt> row = IntStream.range(from, to)
                    .mapToObj(column -> level(line, column))
                    .toList();
            if (row.stream().allMatch(OptionalInt::isEmpty)) {
                remarks.add("Line " + line.number() + " holds no rating; it counts as a target that nobody rated.");
            } else if (line.cells().size() < to) {
                remarks.add("Line " + line.number() + " ends after "
                        + line.cells().size() + " of " + to + " cells; the others count as missing.");
            }
            return row;
        }

        private void requireNoMore(CellGrid.Line line) {
            List<String> cells = line.cells();
            if (cells.size() > to && !cells.subList(to, cells.size()).stream().allMatch(String::isEmpty)) {
                throw new FileProblem(file + " line " + line.number() + ": " + cells.size() + " cells where line "
                        + grid.lines().get(0).number() + " has " + to
                        + ". Take out the cell too many, or give its rater a column in every line.");
            }
        }

        private OptionalInt level(CellGrid.Line line, int column) {
            String cell = line.cell(column);
            if (cell.isEmpty()) {
                return OptionalInt.empty();
            }
            OptionalInt level = levels.place(cell);
            if (level.isEmpty()) {
                throw new FileProblem(file + " line " + line.number() + ", column " + (column + 1)
                        + (layout.heading() ? " (" + rater(column) + ")" : "") + ": “" + cell
                        + "” is none of the levels " + levels.words()
                        + ". Correct it, leave the cell empty where nobody rated, or correct --levels."
                        + hint(line, column));
            }
            return level;
        }

        /** What looks like a slip may be a name that could not be told from one. */
        private String hint(CellGrid.Line line, int column) {
            if (!layout.heading() && line.equals(grid.lines().get(0))) {
                return " If this line names the raters, add --header.";
            }
            if (!layout.names() && column == 0 && grid.columns() > 1) {
                return " If the first column names the targets, give it the heading “target”.";
            }
            return "";
        }

        private void remarkRepeated(List<String> targets) {
            var times = new HashMap<String, Integer>();
            targets.forEach(target -> times.merge(target, 1, Integer::sum));
            targets.stream()
                    .distinct()
                    .filter(target -> times.get(target) > 1)
                    .forEach(target -> remarks.add("“" + target + "” is there " + times.get(target)
                            + " times; each counts as a target of its own."));
        }
    }
}
