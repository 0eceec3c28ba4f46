package org.plumbline.model.intake.table;

import java.util.List;
import java.util.stream.IntStream;

/** Says what of a table is not read at all: columns nobody knows, columns not wanted, remarks, rows over the heading. */
final class ColumnReport {
    private static final int NAMED = 3;

    private final SourceTable table;
    private final ColumnMapping mapping;
    private final TableReport report;

    ColumnReport(SourceTable table, ColumnMapping mapping, TableReport report) {
        this.table = table;
        this.mapping = mapping;
        this.report = report;
    }

    /** The first line over the heading is the title, if it is one cell; the others are left out. */
    void above(TableDraft draft) {
        boolean titled = false;
        for (SourceTable.Row row : table.above()) {
            String words = String.join(" ", row.cells()).strip();
            if (!titled && row.filled() == 1 && CellText.line(words).length() <= 150) {
                draft.title(words);
                titled = true;
            } else {
                report.row(
                        row.number(),
                        "This row stands over the heading and was left out: “" + TableReport.shortened(words) + "”.");
            }
        }
    }

    /** For a framework's own table: rows and columns that a bank has no place for. */
    void withoutPlace() {
        for (SourceTable.Row row : table.above()) {
            report.row(
                    row.number(),
                    "This row stands over the heading and was left out: “"
                            + TableReport.shortened(String.join(" ", row.cells())) + "”.");
        }
        repeated();
        for (int column = 0; column < table.columns(); column++) {
            if (mapping.field(column).is(FieldKind.UNKNOWN)) {
                left(column, " has no place in a bank", "");
            }
        }
    }

    private void repeated() {
        for (SourceTable.Row row : table.repeatedHeadings()) {
            report.row(row.number(), "The heading is repeated here, and was left out.");
        }
    }

    void columns() {
        repeated();
        for (int column = 0; column < table.columns(); column++) {
            FieldKind kind = mapping.field(column).kind();
            if (kind == FieldKind.REMARK) {
                remarks(column);
            } else if (kind == FieldKind.UNKNOWN) {
                left(column, " is not understood", " Say what it is: plumbline read --map COLUMN=FIELD.");
            } else if (kind == FieldKind.IGNORED) {
                left(column, " is ignored", "");
            }
        }
    }

    private void remarks(int column) {
        for (SourceTable.Row row : table.body()) {
            if (!row.cell(column).isEmpty()) {
                report.cell(
                        row.number(),
                        column,
                        "Remark, kept in this report: “" + CellText.line(row.cell(column)) + "”.");
            }
        }
    }

    private void left(int column, String why, String what) {
        List<SourceTable.Row> filled =
                table.body().stream().filter(row -> !row.cell(column).isEmpty()).toList();
        if (filled.isEmpty()) {
            return;
        }
        String examples = String.join(
                ", ",
                filled.stream()
                        .limit(NAMED)
                        .map(row -> table.place(row.number(), column) + " “" + TableReport.shortened(row.cell(column))
                                + "”")
                        .toList());
        String more = filled.size() > NAMED
                ? ", … " + table.place(filled.get(filled.size() - 1).number(), column)
                : "";
        report.cell(
                table.headerRow(),
                column,
                "Column " + table.columnName(column) + why + ": " + filled.size()
                        + (filled.size() == 1 ? " cell was" : " cells were") + " left out (" + examples + more + ")."
                        + what);
    }

    /** What a table holds that was not read. */
    static List<String> seen(SourceTable table) {
        List<String> headings =
                IntStream.range(0, table.columns()).mapToObj(table::columnName).toList();
        return List.of(
                headings.size() + " columns: " + String.join(", ", headings),
                table.body().size() + " rows under the heading");
    }
}
