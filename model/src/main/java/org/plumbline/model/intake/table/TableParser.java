package org.plumbline.model.intake.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.intake.Draft;
import org.plumbline.model.intake.Family;
import org.plumbline.model.scale.BuiltInScales;
import org.plumbline.model.scale.Scale;

/** Reads competencies from a table whose columns are known. */
public final class TableParser {
    /** Stands in where a table says nothing of levels, since every competency needs a scale. */
    private static final Scale WITHOUT_LEVELS = BuiltInScales.NOVICE_TO_EXPERT;

    private final SourceTable table;
    private final ColumnMapping mapping;
    private final TableDraft draft;
    private final TableReport report;
    private final TableScales scales;

    private TableParser(SourceTable table, ColumnMapping mapping, List<Scale> own) {
        this.table = table;
        this.mapping = mapping;
        report = new TableReport(table);
        draft = new TableDraft(Family.TABLE, table, report);
        scales = new TableScales(own, mapping.has(FieldKind.PERFORMANCE));
    }

    /** What the table holds; nothing but warnings that say why when the mapping does not tell enough. */
    public static Draft parse(SourceTable table, ColumnMapping mapping) {
        return parse(table, mapping, List.of());
    }

    /**
     * @param own scales that the document describes elsewhere
     */
    static Draft parse(SourceTable table, ColumnMapping mapping, List<Scale> own) {
        return new TableParser(table, mapping, own).draft();
    }

    private Draft draft() {
        new ColumnReport(table, mapping, report).above(draft);
        List<String> problems = mapping.problems(table);
        problems.forEach(report::whole);
        if (!problems.isEmpty()) {
            return draft.finish(ColumnReport.seen(table));
        }
        new ColumnReport(table, mapping, report).columns();
        Optional<Scale> main = mainScale();
        var reader = new GroupReader(table, mapping, draft);
        Set<String> names = new HashSet<>();
        for (RowGroup group : RowGroups.of(table, mapping, report)) {
            Optional<Scale> stated = stated(group);
            Scale scale = stated.or(() -> main).orElse(WITHOUT_LEVELS);
            Competency competency = reader.read(group, scale);
            draft.add(group.firstRow(), competency, scale);
            reader.lacks(group.firstRow(), competency, scale, stated.isPresent() || main.isPresent());
            if (!names.add(competency.name().toLowerCase(Locale.ROOT))) {
                report.row(
                        group.firstRow(), "“" + competency.name() + "” is in the table more than once; all are kept.");
            }
        }
        return draft.finish(List.of());
    }

    private Optional<Scale> stated(RowGroup group) {
        Optional<String> cell = group.once(mapping.column(FieldKind.SCALE), report);
        Optional<Scale> scale = cell.flatMap(scales::named);
        if (cell.isPresent() && scale.isEmpty()) {
            report.leftOut(
                    group.firstRow(), mapping.column(FieldKind.SCALE), cell.get(), "No scale of this name is known.");
        }
        return scale;
    }

    private Optional<Scale> mainScale() {
        var columns = new ArrayList<String>();
        for (TableField field : mapping.fields()) {
            if ((field.is(FieldKind.LEVEL) || field.is(FieldKind.ILLUSTRATION))
                    && !field.detail().isEmpty()) {
                columns.add(field.detail());
            }
        }
        Set<String> cells = words(FieldKind.LEVEL_NAME);
        boolean levels = !columns.isEmpty() || !cells.isEmpty();
        if (!levels) {
            cells = words(FieldKind.REQUIRED);
        }
        cells.addAll(columns);
        Optional<Scale> scale = scales.of(cells, !columns.isEmpty() && cells.size() == columns.size());
        scale.ifPresentOrElse(found -> say(found, columns), () -> sayNone(levels));
        return scale;
    }

    /** Different words of the cells that name levels; a cell with a sentence in it names none. */
    private Set<String> words(FieldKind kind) {
        var words = new LinkedHashSet<String>();
        for (int column : mapping.columns(kind)) {
            table.body().stream()
                    .map(row -> row.cell(column))
                    .filter(cell -> !cell.isEmpty() && cell.length() <= 40)
                    .map(LevelNaming::bare)
                    .forEach(words::add);
        }
        return words;
    }

    private void say(Scale scale, List<String> columns) {
        boolean known = BuiltInScales.all().stream().anyMatch(other -> columns.stream()
                .allMatch(word -> LevelNaming.on(other, word).isPresent()));
        if (!columns.isEmpty() && !known) {
            report.whole("The levels are taken lowest first in the order of their columns: "
                    + String.join(
                            ", ",
                            scale.levels().stream().map(level -> level.name()).toList()) + ".");
        }
    }

    private void sayNone(boolean levels) {
        if (!mapping.has(FieldKind.SCALE)) {
            report.whole(
                    levels
                            ? "The names of the levels are those of no scale that is known, so the level texts were left out."
                            : "The table has no level texts. The competencies stand on the scale “"
                                    + WITHOUT_LEVELS.name() + "” until another is chosen.");
        }
    }
}
