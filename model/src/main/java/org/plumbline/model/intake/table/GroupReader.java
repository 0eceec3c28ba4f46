package org.plumbline.model.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.bank.CategoryId;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBuilder;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.bank.PositionProfile;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scale.Scale;

/** Makes one competency of the rows that tell of it. */
final class GroupReader {
    private final Sheet sheet;
    private final ColumnMapping mapping;
    private final TableDraft draft;
    private final TableReport report;

    GroupReader(Sheet sheet, TableDraft draft) {
        this.sheet = sheet;
        this.draft = draft;
        mapping = sheet.mapping();
        report = sheet.report();
    }

    /** Rows of another sheet that tell more of a competency. */
    record More(Sheet sheet, List<SourceTable.Row> rows) {}

    Competency read(RowGroup group, Scale scale) {
        return read(group, scale, List.of());
    }

    Competency read(RowGroup group, Scale scale, List<More> others) {
        CompetencyBuilder competency = Competency.named(id(group), group.name(), scale.id()).toBuilder();
        number(group).ifPresent(competency::number);
        category(group).ifPresent(competency::category);
        competency.definition(group.once(FieldKind.DEFINITION, report));
        items(group, FieldKind.DEFINITION_ITEM).forEach(competency::definitionItem);
        items(group, FieldKind.INDICATOR).forEach(competency::indicator);
        items(group, FieldKind.APPLICATION_AREA).forEach(competency::applicationArea);
        performance(group, competency);
        competency.neededBeforeEntry(entry(group));
        var levels = new LevelCells(scale, sheet);
        var required = new RequiredCells(scale, sheet);
        var skills = new SkillCells(sheet);
        group.rows().forEach(this::position);
        var parts = new ArrayList<More>(List.of(new More(sheet, group.rows())));
        parts.addAll(others);
        for (More part : parts) {
            levels.from(part.sheet());
            required.from(part.sheet());
            skills.from(part.sheet());
            for (SourceTable.Row row : part.rows()) {
                levels.read(row);
                required.read(row);
                skills.read(row);
            }
        }
        levels.putInto(competency);
        required.putInto(competency);
        skills.putInto(competency);
        return competency.build();
    }

    private CompetencyId id(RowGroup group) {
        String own = group.once(FieldKind.ID, report);
        return own.isEmpty() ? draft.idOfName(group.name()) : draft.id(own);
    }

    private Optional<Integer> number(RowGroup group) {
        String cell = group.once(FieldKind.NUMBER, report);
        String digits = cell.replaceFirst("^#\\s*", "").replaceFirst("\\.0*$", "");
        if (digits.matches("\\d{1,6}")) {
            return Optional.of(Integer.valueOf(digits));
        }
        if (!cell.isEmpty()) {
            report.leftOut(
                    group.firstRow(), mapping.column(FieldKind.NUMBER), cell, "Numbers of competencies are whole.");
        }
        return Optional.empty();
    }

    private Optional<CategoryId> category(RowGroup group) {
        String name = group.once(FieldKind.CATEGORY, report);
        String words = group.once(FieldKind.CATEGORY_DESCRIPTION, report);
        int row = group.firstRow();
        if (name.isEmpty()) {
            if (!words.isEmpty()) {
                report.leftOut(
                        row, mapping.column(FieldKind.CATEGORY_DESCRIPTION), words, "The row names no category.");
            }
            return Optional.empty();
        }
        Optional<String> known = draft.categoryDescription(name);
        if (!words.isEmpty() && known.isPresent() && !CellText.same(words, known.get())) {
            report.leftOut(
                    row,
                    mapping.column(FieldKind.CATEGORY_DESCRIPTION),
                    words,
                    "The category “" + name + "” is described differently in an earlier row, which stays.");
        }
        return Optional.of(draft.category(name, words));
    }

    private List<String> items(RowGroup group, FieldKind kind) {
        var items = new ArrayList<String>();
        for (SourceTable.Row row : group.rows()) {
            var cells = new ArrayList<String>();
            mapping.columns(kind).forEach(column -> cells.addAll(CellText.items(row.cell(column))));
            boolean repeated = group.rows().size() > 1 && items.containsAll(cells);
            items.addAll(repeated ? List.of() : cells);
        }
        return items;
    }

    private void performance(RowGroup group, CompetencyBuilder competency) {
        for (int column : mapping.columns(FieldKind.PERFORMANCE)) {
            group.once(column, report)
                    .ifPresent(words ->
                            competency.performanceLevel(mapping.field(column).detail(), words));
        }
    }

    private boolean entry(RowGroup group) {
        String cell = group.once(FieldKind.ENTRY, report);
        String plain = CellText.plain(cell);
        if (!cell.isEmpty()
                && !List.of("yes", "y", "x", "true", "no", "n", "false").contains(plain)) {
            report.leftOut(
                    group.firstRow(), mapping.column(FieldKind.ENTRY), cell, "Write “yes” or “no” in this column.");
        }
        return List.of("yes", "y", "x", "true").contains(plain);
    }

    private void position(SourceTable.Row row) {
        int column = mapping.column(FieldKind.POSITION);
        String title = CellText.line(row.cell(column));
        if (!title.isEmpty()) {
            draft.position(
                    row.number(),
                    column,
                    new PositionProfile(
                            title,
                            row.cell(mapping.column(FieldKind.POSITION_CODE)),
                            row.cell(mapping.column(FieldKind.POSITION_FAMILY)),
                            row.cell(mapping.column(FieldKind.POSITION_DESCRIPTION)),
                            Optional.empty()),
                    report);
            return;
        }
        for (FieldKind kind :
                List.of(FieldKind.POSITION_CODE, FieldKind.POSITION_FAMILY, FieldKind.POSITION_DESCRIPTION)) {
            String cell = row.cell(mapping.column(kind));
            if (!cell.isEmpty()) {
                report.leftOut(row.number(), mapping.column(kind), cell, "The row names no position.");
            }
        }
    }

    /** What a competency lacks that others of its table have. */
    void lacks(int row, Competency competency, Scale scale, boolean levels) {
        String name = "“" + competency.name() + "”";
        if (competency.definition().isBlank() && mapping.has(FieldKind.DEFINITION)) {
            report.row(row, name + " has no definition.");
        }
        List<String> missing = scale.levels().stream()
                .filter(level -> competency.levelText(level.ordinal()).isEmpty()
                        && competency.tracks().stream().noneMatch(track -> track.levels().stream()
                                .anyMatch(text -> text.level() == level.ordinal())))
                .map(Level::name)
                .toList();
        if (levels && !missing.isEmpty()) {
            report.row(row, name + " has no text for " + String.join(", ", missing) + ".");
        }
    }
}
