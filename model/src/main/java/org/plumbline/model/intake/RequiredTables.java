package org.plumbline.model.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes the tables of required levels out of a document, so that the readers of competencies see the rest of it.
 *
 * <p>A table is one when its header names a competency column and a row below it has a band of grades with a level, or
 * a level below a band. Without a header, each row must name a competency and hold one cell of bands and nothing that is
 * left over.
 */
final class RequiredTables {
    private static final int LONGEST_BETWEEN = 40;

    private final List<SourceLine> lines;
    private final List<SourceLine> rest = new ArrayList<>();
    private final List<SourceLine> taken = new ArrayList<>();
    private final List<RequiredRow> rows = new ArrayList<>();
    private Optional<RequiredColumns> columns = Optional.empty();
    private String nameAbove = "";

    /** Whether other words stand between the header and here, such as those of a page's edge. */
    private boolean broken;

    private RequiredTables(List<SourceLine> lines) {
        this.lines = lines;
        for (int i = 0; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            int header = headerRows(i);
            if (header > 0) {
                columns = header(i, header);
                nameAbove = "";
                broken = false;
                take(line);
            } else if (columns.isPresent() && taken.contains(line)) {
                rest.add(SourceLine.text(line.number(), ""));
            } else {
                line(line);
            }
        }
    }

    static RequiredTables in(SourceText source) {
        return new RequiredTables(source.lines());
    }

    List<RequiredRow> rows() {
        return rows;
    }

    /** The headers and rows, to be accounted for. */
    List<SourceLine> taken() {
        return taken;
    }

    SourceText without(SourceText source) {
        return taken.isEmpty() ? source : new SourceText(source.document(), source.digest(), rest, source.notes());
    }

    private void take(SourceLine line) {
        taken.add(line);
        rest.add(SourceLine.text(line.number(), ""));
    }

    /** How many rows the header that begins here has; 0 when none does. */
    private int headerRows(int at) {
        Optional<RequiredColumns> first = RequiredColumns.of(lines.get(at));
        if (first.isEmpty()) {
            return 0;
        }
        List<SourceLine> below = below(at);
        if (below.isEmpty()) {
            return 0;
        }
        Optional<RequiredColumns> both = first.get().with(below.get(0));
        if (both.isPresent() && below.stream().skip(1).anyMatch(both.get()::fits)) {
            return 2;
        }
        return below.stream().anyMatch(first.get()::fits) ? 1 : 0;
    }

    private Optional<RequiredColumns> header(int at, int rowCount) {
        Optional<RequiredColumns> first = RequiredColumns.of(lines.get(at));
        if (rowCount == 1) {
            return first;
        }
        SourceLine second = below(at).get(0);
        taken.add(second);
        return first.flatMap(one -> one.with(second));
    }

    /** The rows of the same table, up to the next header. */
    private List<SourceLine> below(int at) {
        var below = new ArrayList<SourceLine>();
        for (SourceLine line : lines.subList(at + 1, lines.size())) {
            if (line.role() == LineRole.ROW && RequiredColumns.of(line).isEmpty()) {
                below.add(line);
            } else if (!line.isBlank()) {
                break;
            }
        }
        return below;
    }

    private void line(SourceLine line) {
        if (line.role() == LineRole.ROW) {
            row(line);
            return;
        }
        boolean between =
                line.isBlank() || line.role() == LineRole.TEXT && line.text().length() < LONGEST_BETWEEN;
        columns = between ? columns : Optional.empty();
        nameAbove = line.isBlank() ? nameAbove : "";
        broken |= !line.isBlank();
        rest.add(line);
    }

    private void row(SourceLine line) {
        boolean whole = columns.isPresent()
                && line.cells().size() == columns.get().columns().size();
        boolean goesOn =
                whole && !isOtherTable(line) && (!broken || columns.get().fits(line));
        Optional<RequiredColumns> own = goesOn ? columns : headless(line);
        if (own.isEmpty()) {
            columns = Optional.empty();
            rest.add(line);
            return;
        }
        RequiredRow row = RequiredRow.of(line, own.get(), nameAbove);
        nameAbove = row.name();
        rows.add(row);
        take(line);
    }

    /** The header of a table of level texts, or one of its rows. */
    private static boolean isOtherTable(SourceLine line) {
        return LevelRow.Columns.of(line).isPresent()
                || LevelColumns.of(line).isPresent()
                || NamedLevel.isKnown(line.cells().get(0).text());
    }

    /** The columns of a row that says by itself what it is. */
    private static Optional<RequiredColumns> headless(SourceLine line) {
        var columns = new ArrayList<RequiredColumns.Column>();
        int bands = 0;
        for (Cell cell : line.cells()) {
            GradeBands read = GradeBands.read(cell.text());
            boolean isBands =
                    !read.bands().isEmpty() && read.leftOver().isEmpty() && RequiredColumns.isBands(cell.text());
            bands += isBands ? 1 : 0;
            columns.add(new RequiredColumns.Column(kind(columns.isEmpty(), isBands), "", ""));
        }
        boolean named = Wording.looksLikeName(line.cells().get(0).text());
        return named && bands == 1 ? Optional.of(new RequiredColumns(columns)) : Optional.empty();
    }

    private static RequiredColumns.Kind kind(boolean first, boolean bands) {
        return first ? RequiredColumns.Kind.NAME : bands ? RequiredColumns.Kind.BANDS : RequiredColumns.Kind.REMARKS;
    }
}
