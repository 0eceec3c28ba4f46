package org.plumbline.model.intake.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Why a table cannot be read with a mapping: what is missing, what is there twice. */
final class MappingProblems {
    private final SourceTable table;
    private final ColumnMapping mapping;
    private final List<String> problems = new ArrayList<>();

    private MappingProblems(SourceTable table, ColumnMapping mapping) {
        this.table = table;
        this.mapping = mapping;
    }

    static List<String> of(SourceTable table, ColumnMapping mapping) {
        var found = new MappingProblems(table, mapping);
        found.missing();
        found.twice();
        return List.copyOf(found.problems);
    }

    private void missing() {
        if (table.columns() < 2 || table.headerRow() == 0) {
            problems.add("The table has no row with the names of at least two columns.");
        } else if (!mapping.has(FieldKind.NAME)) {
            problems.add("No column is known to hold the names of competencies. There are " + columns()
                    + ". Say which one is “name”, and what the others are: " + HeaderWords.examples()
                    + " (plumbline read --map COLUMN=FIELD).");
        }
        needs(FieldKind.LEVEL_TEXT, FieldKind.LEVEL_NAME);
        needs(FieldKind.SKILL_DESCRIPTION, FieldKind.SKILL);
        needs(FieldKind.SKILL_LEVEL, FieldKind.SKILL);
        needs(FieldKind.CATEGORY_DESCRIPTION, FieldKind.CATEGORY);
        if (mapping.fields().contains(TableField.of(FieldKind.ILLUSTRATION))) {
            needs(FieldKind.ILLUSTRATION, FieldKind.LEVEL_NAME);
        }
    }

    private String columns() {
        return IntStream.range(0, table.columns()).mapToObj(table::columnName).collect(Collectors.joining(", "));
    }

    private void needs(FieldKind one, FieldKind other) {
        if (mapping.has(one) && !mapping.has(other)) {
            problems.add("Column " + table.columnName(mapping.column(one)) + " is “" + one.key()
                    + "”, but no column is “" + other.key() + "”, so it is not known what its cells belong to.");
        }
    }

    private void twice() {
        Map<TableField, Integer> seen = new HashMap<>();
        for (int column = 0; column < mapping.fields().size(); column++) {
            TableField field = mapping.field(column);
            Integer earlier = field.kind().mayRepeat() ? null : seen.putIfAbsent(field, column);
            if (earlier != null) {
                problems.add("Columns " + table.columnName(earlier) + " and " + table.columnName(column) + " are both “"
                        + field + "”. Only one can be.");
            }
        }
    }
}
