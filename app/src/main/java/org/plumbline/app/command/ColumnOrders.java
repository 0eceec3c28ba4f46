package org.plumbline.app.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.model.intake.table.ColumnMapping;
import org.plumbline.model.intake.table.FieldKind;
import org.plumbline.model.intake.table.SourceTable;
import org.plumbline.model.intake.table.TableField;
import org.plumbline.model.store.FileProblem;

/** What {@code --map COLUMN=FIELD} says of the columns of a table. */
final class ColumnOrders implements Function<SourceTable, Optional<ColumnMapping>> {
    private final Map<String, TableField> orders;
    private final Set<String> missing = new LinkedHashSet<>();
    private final List<String> columns = new ArrayList<>();
    private boolean table;
    private boolean followed;

    private ColumnOrders(Map<String, TableField> orders) {
        this.orders = orders;
    }

    /**
     * @throws IllegalArgumentException in a sentence, for a field that there is not
     */
    static ColumnOrders of(List<String> options) {
        var orders = new LinkedHashMap<String, TableField>();
        for (String option : options) {
            int at = option.lastIndexOf('=');
            if (at < 1) {
                throw new IllegalArgumentException("--map takes COLUMN=FIELD, not “" + option + "”.");
            }
            String field = option.substring(at + 1);
            orders.put(
                    option.substring(0, at),
                    TableField.parse(field)
                            .orElseThrow(() -> new IllegalArgumentException(
                                    "There is no field “" + field + "”. Fields are " + fields() + ".")));
        }
        return new ColumnOrders(orders);
    }

    /** Every field that a column can be given. */
    static String fields() {
        return Arrays.stream(FieldKind.values())
                .filter(kind -> kind != FieldKind.UNKNOWN)
                .map(kind -> kind.needsDetail() ? kind.key() + ":WORD" : kind.key())
                .collect(Collectors.joining(", "));
    }

    @Override
    public Optional<ColumnMapping> apply(SourceTable sheet) {
        table = true;
        IntStream.range(0, sheet.columns()).mapToObj(sheet::columnName).forEach(columns::add);
        if (orders.isEmpty()) {
            return Optional.empty();
        }
        var mapping = ColumnMapping.suggested(sheet);
        boolean all = true;
        for (Map.Entry<String, TableField> order : orders.entrySet()) {
            Optional<Integer> column = ColumnMapping.columnNamed(sheet, order.getKey());
            if (column.isEmpty()) {
                missing.add(order.getKey());
                all = false;
            } else {
                mapping = given(mapping, column.get(), order.getValue());
            }
        }
        followed |= all;
        return all ? Optional.of(mapping) : Optional.empty();
    }

    /** What the heading of another column suggested gives way to what is said. */
    private ColumnMapping given(ColumnMapping mapping, int column, TableField field) {
        ColumnMapping changed = mapping;
        for (int other = 0; other < mapping.fields().size(); other++) {
            if (!field.kind().mayRepeat() && mapping.field(other).equals(field)) {
                changed = changed.with(other, TableField.UNKNOWN);
            }
        }
        return changed.with(column, field);
    }

    /** Refuses, in a sentence, columns that the file does not have. */
    void requireFollowed(String file) {
        if (orders.isEmpty() || followed) {
            return;
        }
        throw new FileProblem(
                table
                        ? file + " has no column “" + String.join("”, “", missing) + "”. There are "
                                + String.join(", ", new LinkedHashSet<>(columns)) + "."
                        : file + " is not a table, so --map has nothing to say about it. Leave it out.");
    }
}
