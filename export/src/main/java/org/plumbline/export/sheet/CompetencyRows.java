package org.plumbline.export.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.export.sheet.SheetContent.Head;
import org.plumbline.model.bank.Category;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.bank.PerformanceText;
import org.plumbline.model.intake.table.ColumnMapping;
import org.plumbline.model.intake.table.FieldKind;
import org.plumbline.model.intake.table.SourceTable;
import org.plumbline.model.intake.table.TableField;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scale.Scale;

/** One row a competency, its level texts side by side. */
final class CompetencyRows {
    private final CompetencyBank bank;
    private final Set<String> levels = new LinkedHashSet<>();
    private final Set<String> performance = new LinkedHashSet<>();

    private CompetencyRows(CompetencyBank bank) {
        this.bank = bank;
        bank.competencies().stream()
                .map(bank::scaleOf)
                .distinct()
                .flatMap(scale -> scale.levels().stream())
                .map(Level::name)
                .forEach(levels::add);
        bank.competencies().stream()
                .flatMap(one -> one.performanceLevels().stream())
                .map(PerformanceText::name)
                .forEach(performance::add);
    }

    static SheetContent of(CompetencyBank bank) {
        var rows = new CompetencyRows(bank);
        return new SheetContent(
                "Competencies",
                rows.heads(),
                bank.competencies().stream().map(rows::row).toList());
    }

    private List<Head> heads() {
        var heads = new ArrayList<>(List.of(
                Head.narrow("ID"),
                Head.narrow("Number"),
                Head.name("Competency"),
                Head.name("Category"),
                Head.wide("Definition"),
                Head.wide("Definition items"),
                Head.narrow("Scale")));
        levels.forEach(level -> heads.add(heading(TableField.level(level))));
        heads.add(Head.wide("Behavioral indicators"));
        performance.forEach(name -> heads.add(heading(new TableField(FieldKind.PERFORMANCE, name))));
        heads.add(Head.wide("Application areas"));
        heads.add(Head.narrow("Needed before entry"));
        return heads;
    }

    /** The level's own word where it is understood as such, else “level:Word”. */
    private static Head heading(TableField field) {
        var row = new SourceTable.Row(1, List.of("ID", field.detail()));
        SourceTable alone = SourceTable.of("", "", "", List.of(row), List.of());
        boolean understood = ColumnMapping.suggested(alone).field(1).equals(field);
        return Head.wide(understood ? field.detail() : field.toString());
    }

    private List<String> row(Competency competency) {
        Scale scale = bank.scaleOf(competency);
        var cells = new ArrayList<>(List.of(
                competency.id().value(),
                competency.number().map(String::valueOf).orElse(""),
                competency.name(),
                competency
                        .category()
                        .flatMap(bank::category)
                        .map(Category::name)
                        .orElse(""),
                competency.definition(),
                String.join("\n", competency.definitionItems()),
                BankSheetRows.scaleName(bank, scale)));
        for (String name : levels) {
            cells.add(scale.named(name)
                    .flatMap(level -> competency.levelText(level.ordinal()))
                    .map(LevelText::text)
                    .orElse(""));
        }
        cells.add(String.join("\n", competency.indicators()));
        for (String name : performance) {
            cells.add(competency.performanceLevels().stream()
                    .filter(text -> text.name().equals(name))
                    .map(PerformanceText::text)
                    .findFirst()
                    .orElse(""));
        }
        cells.add(String.join("\n", competency.applicationAreas()));
        cells.add(competency.neededBeforeEntry() ? "yes" : "");
        return cells;
    }
}
