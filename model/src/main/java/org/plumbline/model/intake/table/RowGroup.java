package org.plumbline.model.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of a table that tell of one competency. */
final class RowGroup {
    private final SourceTable table;
    private final ColumnMapping mapping;
    private final List<SourceTable.Row> rows = new ArrayList<>();

    RowGroup(SourceTable table, ColumnMapping mapping) {
        this.table = table;
        this.mapping = mapping;
    }

    void add(SourceTable.Row row) {
        rows.add(row);
    }

    List<SourceTable.Row> rows() {
        return rows;
    }

    int firstRow() {
        return rows.get(0).number();
    }

    String name() {
        return CellText.line(rows.get(0).cell(mapping.column(FieldKind.NAME)));
    }

    /** What all rows say of the competency as a whole; a row that says something else is reported, the first stays. */
    String once(FieldKind kind, TableReport report) {
        return once(mapping.column(kind), report).orElse("");
    }

    Optional<String> once(int column, TableReport report) {
        SourceTable.Row first = null;
        for (SourceTable.Row row : column < 0 ? List.<SourceTable.Row>of() : rows) {
            String cell = row.cell(column);
            if (first == null && !cell.isEmpty()) {
                first = row;
            } else if (first != null && !cell.isEmpty() && !CellText.same(cell, first.cell(column))) {
                report.leftOut(
                        row.number(),
                        column,
                        cell,
                        "“" + name() + "” has other words in " + table.place(first.number(), column)
                                + ", and those stay.");
            }
        }
        return Optional.ofNullable(first).map(row -> row.cell(column));
    }
}
