package org.plumbline.model.store.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.model.intake.table.SourceTable;
import tools.jackson.databind.JsonNode;

/** A list of objects without anything inside them is a table: its fields are the columns. */
final class FlatList {
    private static final int MOST_COLUMNS = 200;

    private FlatList() {}

    static Optional<SourceTable> table(ExchangeFile file, JsonNode tree) {
        Set<String> columns = new LinkedHashSet<>();
        for (JsonNode one : tree) {
            one.properties().forEach(field -> columns.add(field.getKey()));
            boolean flat = one.isObject()
                    && one.properties().stream()
                            .noneMatch(field -> field.getValue().isContainer());
            if (!flat || columns.size() > MOST_COLUMNS) {
                return Optional.empty();
            }
        }
        if (!tree.isArray() || columns.size() < 2) {
            return Optional.empty();
        }
        var rows = new ArrayList<SourceTable.Row>();
        rows.add(new SourceTable.Row(1, List.copyOf(columns)));
        for (JsonNode one : tree) {
            rows.add(new SourceTable.Row(
                    rows.size() + 1,
                    columns.stream().map(column -> Fields.text(one, column)).toList()));
        }
        return Optional.of(SourceTable.of(file.name(), file.digest(), "", rows, List.of()));
    }
}
