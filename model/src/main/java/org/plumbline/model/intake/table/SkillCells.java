package org.plumbline.model.intake.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.bank.CompetencyBuilder;
import org.plumbline.model.bank.Skill;
import org.plumbline.model.scale.BuiltInScales;
import org.plumbline.model.scale.Level;

/** The skills that the rows of one competency name. */
final class SkillCells {
    private ColumnMapping mapping;
    private TableReport report;
    private final Map<String, Skill> skills = new LinkedHashMap<>();

    SkillCells(Sheet sheet) {
        from(sheet);
    }

    /** The rows that follow are of this sheet. */
    void from(Sheet sheet) {
        mapping = sheet.mapping();
        report = sheet.report();
    }

    void read(SourceTable.Row row) {
        String name = CellText.line(row.cell(mapping.column(FieldKind.SKILL)));
        int descriptions = mapping.column(FieldKind.SKILL_DESCRIPTION);
        int levels = mapping.column(FieldKind.SKILL_LEVEL);
        if (name.isEmpty()) {
            nameless(row, descriptions);
            nameless(row, levels);
            return;
        }
        Skill known = skills.getOrDefault(name, Skill.of(name, ""));
        String words = row.cell(descriptions);
        if (!words.isEmpty() && !known.description().isEmpty() && !CellText.same(words, known.description())) {
            report.leftOut(
                    row.number(), descriptions, words, "The skill “" + name + "” is described differently above.");
        }
        String description = known.description().isEmpty() ? words : known.description();
        skills.put(name, new Skill(name, description, targets(row, levels, known)));
    }

    private void nameless(SourceTable.Row row, int column) {
        if (!row.cell(column).isEmpty()) {
            report.leftOut(row.number(), column, row.cell(column), "The row names no skill.");
        }
    }

    private List<BankRequirement> targets(SourceTable.Row row, int column, Skill known) {
        var targets = new ArrayList<>(known.targets());
        String cell = row.cell(column);
        if (cell.isEmpty()) {
            return targets;
        }
        Optional<Level> level = LevelNaming.on(BuiltInScales.SKILL_5, cell);
        Optional<String> grade = RequiredCells.gradeOf(row, mapping);
        Optional<BankRequirement> earlier =
                targets.stream().filter(target -> target.grade().equals(grade)).findFirst();
        if (level.isEmpty()) {
            report.leftOut(row.number(), column, cell, "Skills have levels 1 to 5.");
        } else if (earlier.isEmpty()) {
            targets.add(new BankRequirement(grade, level.get().ordinal(), RequiredCells.evidenceOf(row, mapping)));
        } else if (earlier.get().level() != level.get().ordinal()) {
            report.leftOut(row.number(), column, cell, "Another level of the skill is wanted above, which stays.");
        }
        return targets;
    }

    void putInto(CompetencyBuilder competency) {
        skills.values().forEach(competency::skill);
    }
}
