package org.plumbline.model.intake.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.model.scale.BuiltInScales;

/**
 * What each column of a table holds.
 *
 * @param fields by column, the first column first; a column after the last of them is unknown
 */
public record ColumnMapping(List<TableField> fields) {
    private static final String BETWEEN = " = ";

    public ColumnMapping {
        fields = List.copyOf(fields);
    }

    /** What the words over the columns say; a column whose words say nothing certain is unknown. */
    public static ColumnMapping suggested(SourceTable table) {
        return new ColumnMapping(HeaderWords.fields(table));
    }

    /** The same for every table with these column headings, whatever their order: what a mapping is remembered under. */
    public static String headerKey(SourceTable table) {
        return headings(table).stream().filter(word -> !word.isEmpty()).sorted().collect(Collectors.joining(" "));
    }

    /** Headings as they are compared; the second “name” is “name#2”. */
    private static List<String> headings(SourceTable table) {
        var seen = new HashMap<String, Integer>();
        var headings = new ArrayList<String>();
        for (String heading : table.headings()) {
            String plain = CellText.plain(heading);
            int times = seen.merge(plain, 1, Integer::sum);
            headings.add(plain.isEmpty() || times == 1 ? plain : plain + "#" + times);
        }
        return headings;
    }

    public TableField field(int column) {
        return column < fields.size() ? fields.get(column) : TableField.UNKNOWN;
    }

    /** This mapping with another field for one column. */
    public ColumnMapping with(int column, TableField field) {
        var changed = new ArrayList<>(fields);
        while (changed.size() <= column) {
            changed.add(TableField.UNKNOWN);
        }
        changed.set(column, field);
        return new ColumnMapping(changed);
    }

    /** The first column of this kind; -1 when there is none. */
    public int column(FieldKind kind) {
        return columns(kind).stream().findFirst().orElse(-1);
    }

    public List<Integer> columns(FieldKind kind) {
        return IntStream.range(0, fields.size())
                .filter(column -> fields.get(column).is(kind))
                .boxed()
                .toList();
    }

    public boolean has(FieldKind kind) {
        return column(kind) >= 0;
    }

    /** Whether one competency is told in several rows. */
    boolean spreadsOverRows() {
        return fields.stream().anyMatch(field -> field.kind().spreadsOverRows());
    }

    /** Why the table cannot be read with this mapping, one sentence each; none when it can. */
    public List<String> problems(SourceTable table) {
        return MappingProblems.of(table, this);
    }

    /** One line a column, by the column's heading, so that it holds for the same headings in another order. */
    public String toText(SourceTable table) {
        List<String> headings = headings(table);
        return IntStream.range(0, headings.size())
                .filter(column -> !headings.get(column).isEmpty() && field(column) != TableField.UNKNOWN)
                .mapToObj(column -> headings.get(column) + BETWEEN + field(column))
                .collect(Collectors.joining("\n"));
    }

    /** The mapping that {@link #toText} wrote, for a table with the same headings; nothing when the text is no mapping. */
    public static Optional<ColumnMapping> parse(String text, SourceTable table) {
        Map<String, TableField> byHeading = new HashMap<>();
        for (String line : text.lines().toList()) {
            int at = line.indexOf(BETWEEN);
            Optional<TableField> field =
                    at < 0 ? Optional.empty() : TableField.parse(line.substring(at + BETWEEN.length()));
            if (field.isEmpty()) {
                return Optional.empty();
            }
            byHeading.put(line.substring(0, at), field.get());
        }
        return Optional.of(new ColumnMapping(headings(table).stream()
                .map(heading -> byHeading.getOrDefault(heading, TableField.UNKNOWN))
                .toList()));
    }

    /** The column that somebody means by its heading or by its letter; nothing when there is none. */
    public static Optional<Integer> columnNamed(SourceTable table, String name) {
        List<String> headings = headings(table);
        String wanted = CellText.plain(name);
        int byWords = wanted.isEmpty() ? -1 : headings.indexOf(wanted);
        if (byWords >= 0) {
            return Optional.of(byWords);
        }
        return IntStream.range(0, headings.size())
                .filter(column -> SourceTable.letters(column).equalsIgnoreCase(name.strip()))
                .boxed()
                .findFirst();
    }

    /** Every field that a column can be given, the levels of the field's scales among them, for a list to choose from. */
    public static List<TableField> choices() {
        var choices = new ArrayList<TableField>();
        for (FieldKind kind : FieldKind.values()) {
            if (!kind.needsDetail() && kind != FieldKind.UNKNOWN) {
                choices.add(TableField.of(kind));
            }
        }
        BuiltInScales.all().stream()
                .flatMap(scale -> scale.levels().stream())
                .map(level -> TableField.level(level.name()))
                .distinct()
                .forEach(choices::add);
        choices.add(new TableField(FieldKind.PERFORMANCE, "Satisfactory"));
        choices.add(new TableField(FieldKind.PERFORMANCE, "Superior"));
        return choices;
    }
}
