package org.plumbline.model.intake.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.bank.CompetencyBuilder;
import org.plumbline.model.bank.Evidence;
import org.plumbline.model.intake.GradeBand;
import org.plumbline.model.intake.GradeBands;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scale.Scale;

/** The levels that the rows of one competency require, each for the grade or position that its cell stands for. */
final class RequiredCells {
    private final Scale scale;
    private SourceTable table;
    private ColumnMapping mapping;
    private TableReport report;
    private final Map<Optional<String>, BankRequirement> found = new LinkedHashMap<>();
    private final Map<Optional<String>, String> places = new LinkedHashMap<>();

    RequiredCells(Scale scale, Sheet sheet) {
        this.scale = scale;
        from(sheet);
    }

    /** The rows that follow are of this sheet. */
    void from(Sheet sheet) {
        table = sheet.table();
        mapping = sheet.mapping();
        report = sheet.report();
    }

    void read(SourceTable.Row row) {
        Optional<String> grade = gradeOf(row, mapping);
        boolean stated = false;
        for (int column : mapping.columns(FieldKind.REQUIRED)) {
            String own = mapping.field(column).detail();
            if (!row.cell(column).isEmpty()) {
                stated = true;
                cell(row, column, own.isEmpty() ? grade : Optional.of(own));
            }
        }
        int grades = mapping.column(FieldKind.GRADE);
        boolean skill = !row.cell(mapping.column(FieldKind.SKILL_LEVEL)).isEmpty();
        if (!stated && !skill && !row.cell(grades).isEmpty()) {
            report.leftOut(row.number(), grades, row.cell(grades), "No level is required at this grade.");
        }
    }

    /** The position or grade that a row is about. */
    static Optional<String> gradeOf(SourceTable.Row row, ColumnMapping mapping) {
        String position = CellText.line(row.cell(mapping.column(FieldKind.POSITION)));
        String grade = CellText.line(row.cell(mapping.column(FieldKind.GRADE)));
        return Optional.of(position.isEmpty() ? grade : position).filter(words -> !words.isEmpty());
    }

    /** Only a table that was made from a bank says that a level was marked by typeface. */
    static Evidence evidenceOf(SourceTable.Row row, ColumnMapping mapping) {
        String cell = row.cell(mapping.column(FieldKind.EVIDENCE));
        return CellText.plain(cell).equals("marked") ? Evidence.MARKED : Evidence.STATED;
    }

    private void cell(SourceTable.Row row, int column, Optional<String> grade) {
        Optional<Level> level = LevelNaming.on(scale, row.cell(column));
        if (level.isPresent()) {
            put(row, column, new BankRequirement(grade, level.get().ordinal(), evidenceOf(row, mapping)));
            return;
        }
        GradeBands read = GradeBands.read(row.cell(column));
        read.bands().forEach(band -> band(row, column, grade, band));
        read.leftOver().forEach(words -> notUnderstood(row, column, words));
    }

    /** A band of grades in a cell that is itself about a grade or an audience is named with both. */
    private void band(SourceTable.Row row, int column, Optional<String> grade, GradeBand band) {
        Optional<Level> level = LevelNaming.on(scale, band.level());
        if (level.isEmpty()) {
            notUnderstood(row, column, band.grade() + " " + band.level());
            return;
        }
        String whom = band.grade() + grade.map(words -> " (" + words + ")").orElse("");
        put(row, column, new BankRequirement(Optional.of(whom), level.get().ordinal(), Evidence.STATED));
    }

    private void notUnderstood(SourceTable.Row row, int column, String words) {
        report.leftOut(
                row.number(),
                column,
                words,
                "It names no level of the scale “" + scale.name() + "”, so no required level is taken from it.");
    }

    /** The level that the row requires of a grade or position. */
    void put(SourceTable.Row row, int column, String grade, Level level) {
        put(row, column, new BankRequirement(Optional.of(grade), level.ordinal(), Evidence.STATED));
    }

    private void put(SourceTable.Row row, int column, BankRequirement requirement) {
        BankRequirement known = found.putIfAbsent(requirement.grade(), requirement);
        if (known == null) {
            places.put(requirement.grade(), table.place(row.number(), column));
        } else if (known.level() != requirement.level()) {
            report.leftOut(
                    row.number(),
                    column,
                    row.cell(column),
                    "Another level is required in " + places.get(requirement.grade()) + ", which stays.");
        }
    }

    void putInto(CompetencyBuilder competency) {
        found.values().forEach(competency::required);
    }
}
