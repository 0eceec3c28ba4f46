package org.plumbline.model.intake.table;

import java.util.HashSet;
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
    static final Scale WITHOUT_LEVELS = BuiltInScales.NOVICE_TO_EXPERT;

    private final SourceTable table;
    private final ColumnMapping mapping;
    private final TableDraft draft;
    private final TableReport report;
    private final Set<String> names = new HashSet<>();

    private TableParser(SourceTable table, ColumnMapping mapping, TableDraft draft) {
        this.table = table;
        this.mapping = mapping;
        this.draft = draft;
        report = draft.report(table);
    }

    /** What the table holds; nothing but warnings that say why when the mapping does not tell enough. */
    public static Draft parse(SourceTable table, ColumnMapping mapping) {
        return parse(List.of(table), table, mapping, List.of());
    }

    /**
     * Several sheets with the same columns as one bank.
     *
     * @param main the one that the mapping was made for; columns of the others are found by their headings
     * @param sheets every sheet of the file
     */
    static Draft parse(List<SourceTable> group, SourceTable main, ColumnMapping mapping, List<SourceTable> sheets) {
        var draft = new TableDraft(Family.TABLE, main, sheets);
        String text = mapping.toText(main);
        boolean read = new TableParser(main, mapping, draft).read();
        for (SourceTable sheet : group) {
            if (sheet != main) {
                ColumnMapping its = ColumnMapping.parse(text, sheet).orElse(mapping);
                read &= new TableParser(sheet, its, draft).read();
            }
        }
        return draft.finish(read ? List.of() : ColumnReport.seen(main));
    }

    private boolean read() {
        var columns = new ColumnReport(table, mapping, report);
        columns.above(draft);
        List<String> problems = mapping.problems(table);
        problems.forEach(report::whole);
        if (!problems.isEmpty()) {
            return false;
        }
        columns.columns();
        rows();
        return true;
    }

    private void rows() {
        var scales = new MainScale(table, mapping, report, List.of());
        Optional<Scale> main = scales.find();
        var reader = new GroupReader(new Sheet(table, mapping, report), draft);
        for (RowGroup group : RowGroups.of(table, mapping, report)) {
            Optional<Scale> stated = scales.stated(group).or(() -> main);
            Scale scale = stated.orElse(WITHOUT_LEVELS);
            Competency competency = reader.read(group, scale);
            draft.add(group.firstRow(), competency, scale);
            reader.lacks(group.firstRow(), competency, scale, stated.isPresent() && hasLevels());
            if (!names.add(competency.name().toLowerCase(Locale.ROOT))) {
                report.row(
                        group.firstRow(), "“" + competency.name() + "” is in the table more than once; all are kept.");
            }
        }
    }

    private boolean hasLevels() {
        return mapping.has(FieldKind.LEVEL) || mapping.has(FieldKind.LEVEL_NAME);
    }
}
