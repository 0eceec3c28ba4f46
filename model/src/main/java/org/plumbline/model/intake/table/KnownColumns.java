package org.plumbline.model.intake.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The columns of a table whose headings are laid down by the framework that publishes it, in whatever order they are. */
final class KnownColumns {
    private final SourceTable table;
    private final Map<String, Integer> columns = new HashMap<>();

    private KnownColumns(SourceTable table) {
        this.table = table;
        List<String> headings = table.headings();
        for (int i = 0; i < headings.size(); i++) {
            columns.putIfAbsent(CellText.plain(headings.get(i)), i);
        }
    }

    /** The columns of a table that has all of these. */
    static Optional<KnownColumns> of(SourceTable table, String... needed) {
        var known = new KnownColumns(table);
        return List.of(needed).stream().allMatch(known::has) ? Optional.of(known) : Optional.empty();
    }

    boolean has(String heading) {
        return columns.containsKey(CellText.plain(heading));
    }

    int column(String heading) {
        return columns.getOrDefault(CellText.plain(heading), -1);
    }

    String cell(SourceTable.Row row, String heading) {
        return row.cell(column(heading));
    }

    String line(SourceTable.Row row, String heading) {
        return CellText.line(cell(row, heading));
    }

    /** Reports the cells of every other column, which a bank has no place for. */
    void reportOthers(TableReport report, String... used) {
        var fields = new ArrayList<>(Collections.nCopies(table.columns(), TableField.UNKNOWN));
        for (String heading : used) {
            if (has(heading)) {
                fields.set(column(heading), TableField.of(FieldKind.NAME));
            }
        }
        new ColumnReport(table, new ColumnMapping(fields), report).withoutPlace();
    }

    SourceTable table() {
        return table;
    }
}
