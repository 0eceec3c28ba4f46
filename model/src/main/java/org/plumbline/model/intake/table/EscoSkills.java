package org.plumbline.model.intake.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBuilder;
import org.plumbline.model.intake.Draft;
import org.plumbline.model.intake.Family;
import org.plumbline.model.scale.Scale;

/** ESCO skills: a preferred label with others beside it, each in a line of the same cell; no levels. */
final class EscoSkills {
    private static final Scale SCALE = TableParser.WITHOUT_LEVELS;

    private final KnownColumns columns;
    private final TableDraft draft;
    private final TableReport report;
    private final Map<String, Integer> seen = new HashMap<>();

    private EscoSkills(KnownColumns columns, List<SourceTable> sheets) {
        this.columns = columns;
        draft = new TableDraft(Family.ESCO, columns.table(), sheets);
        report = draft.report(columns.table());
    }

    static Optional<Draft> read(List<SourceTable> sheets) {
        return sheets.stream()
                .flatMap(sheet -> KnownColumns.of(sheet, "conceptUri", "preferredLabel").stream())
                .findFirst()
                .map(columns -> new EscoSkills(columns, sheets).draft());
    }

    private Draft draft() {
        columns.reportOthers(
                report, "conceptUri", "preferredLabel", "altLabels", "reuseLevel", "description", "definition");
        report.whole("ESCO has no levels. The skills stand on the scale “" + SCALE.name()
                + "” until another is chosen; their other labels are kept under “Also called”.");
        columns.table().body().forEach(this::row);
        return draft.finish(List.of());
    }

    private void row(SourceTable.Row row) {
        String name = columns.line(row, "preferredLabel");
        String uri = columns.line(row, "conceptUri");
        if (name.isEmpty()) {
            report.row(
                    row.number(),
                    "The row has no preferred label, so it was left out: “"
                            + TableReport.shortened(String.join(" ", row.cells())) + "”.");
            return;
        }
        Integer earlier = uri.isEmpty() ? null : seen.putIfAbsent(uri, row.number());
        if (earlier != null) {
            report.row(
                    row.number(),
                    "The concept of “" + name + "” is in row " + earlier + " already; this row was left out.");
            return;
        }
        CompetencyBuilder competency =
                Competency.named(uri.isEmpty() ? draft.idOfName(name) : draft.id(uri), name, SCALE.id()).toBuilder()
                        .definition(definition(row));
        String group = columns.line(row, "reuseLevel");
        if (!group.isEmpty()) {
            competency.category(draft.category(group, ""));
        }
        List<String> labels = CellText.items(columns.cell(row, "altLabels"));
        if (!labels.isEmpty()) {
            competency.definitionItem("Also called: " + String.join("; ", labels));
        }
        draft.add(row.number(), competency.build(), SCALE);
    }

    private String definition(SourceTable.Row row) {
        String description = columns.cell(row, "description");
        String definition = columns.cell(row, "definition");
        if (!description.isEmpty() && !definition.isEmpty() && !CellText.same(description, definition)) {
            report.leftOut(
                    row.number(), columns.column("definition"), definition, "The description is the definition.");
        }
        return description.isEmpty() ? definition : description;
    }
}
