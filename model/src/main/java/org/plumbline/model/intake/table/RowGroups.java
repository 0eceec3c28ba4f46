package org.plumbline.model.intake.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Puts the rows together that tell of one competency: by identifier, or by name and category. */
final class RowGroups {
    private final SourceTable table;
    private final ColumnMapping mapping;
    private final TableReport report;
    private final Map<String, RowGroup> groups = new LinkedHashMap<>();
    private final Map<String, Set<String>> categories = new HashMap<>();

    private RowGroups(SourceTable table, ColumnMapping mapping, TableReport report) {
        this.table = table;
        this.mapping = mapping;
        this.report = report;
    }

    static Collection<RowGroup> of(SourceTable table, ColumnMapping mapping, TableReport report) {
        var groups = new RowGroups(table, mapping, report);
        List<SourceTable.Row> named = groups.named();
        if (!mapping.spreadsOverRows()) {
            return named.stream().map(groups::alone).toList();
        }
        named.forEach(groups::noteCategory);
        named.forEach(groups::put);
        return groups.groups.values();
    }

    private List<SourceTable.Row> named() {
        var named = new ArrayList<SourceTable.Row>();
        for (SourceTable.Row row : table.body()) {
            if (name(row).isEmpty()) {
                report.row(
                        row.number(),
                        "The row has no name of a competency, so it was left out: “"
                                + TableReport.shortened(String.join(" ", row.cells()))
                                + "”. Write the name in every row.");
            } else {
                named.add(row);
            }
        }
        return named;
    }

    private RowGroup alone(SourceTable.Row row) {
        var group = new RowGroup(table, mapping);
        group.add(row);
        return group;
    }

    private String name(SourceTable.Row row) {
        return CellText.line(row.cell(mapping.column(FieldKind.NAME)));
    }

    private String category(SourceTable.Row row) {
        return CellText.line(row.cell(mapping.column(FieldKind.CATEGORY))).toLowerCase(Locale.ROOT);
    }

    private String identity(SourceTable.Row row) {
        return row.cell(mapping.column(FieldKind.ID)) + "\n" + name(row).toLowerCase(Locale.ROOT);
    }

    private void noteCategory(SourceTable.Row row) {
        if (!category(row).isEmpty()) {
            categories.computeIfAbsent(identity(row), key -> new TreeSet<>()).add(category(row));
        }
    }

    private void put(SourceTable.Row row) {
        Set<String> known = categories.getOrDefault(identity(row), Set.of());
        String category = category(row);
        if (category.isEmpty() && known.size() > 1) {
            report.row(
                    row.number(),
                    "“" + name(row) + "” is in several categories and this row names none, so it was left out.");
            return;
        }
        String of = category.isEmpty() && !known.isEmpty() ? known.iterator().next() : category;
        groups.computeIfAbsent(identity(row) + "\n" + of, key -> new RowGroup(table, mapping))
                .add(row);
    }
}
