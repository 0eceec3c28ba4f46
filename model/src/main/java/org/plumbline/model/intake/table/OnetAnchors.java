package org.plumbline.model.intake.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBuilder;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.intake.Draft;
import org.plumbline.model.intake.Family;
import org.plumbline.model.scale.Scale;

/**
 * O*NET level scale anchors: what some points of the scale LV look like for each element.
 *
 * <p>LV runs from 0 to 7. Its 0 says that the element is not needed and has no anchor, so that the points 1 to 7 are the
 * levels; each keeps its number, and points between the anchors stay without a text.
 */
final class OnetAnchors {
    private static final Scale SCALE = Scale.proficiency(
            "onet-lv", "O*NET level, LV 1 to 7", "LV 1", "LV 2", "LV 3", "LV 4", "LV 5", "LV 6", "LV 7");
    private static final String ELEMENT = "Element ID";
    private static final String SCALE_ID = "Scale ID";
    private static final String VALUE = "Anchor Value";
    private static final String WORDS = "Anchor Description";

    private final KnownColumns columns;
    private final TableDraft draft;
    private final TableReport report;
    private final Map<String, List<SourceTable.Row>> elements = new LinkedHashMap<>();

    private OnetAnchors(KnownColumns columns, List<SourceTable> sheets) {
        this.columns = columns;
        draft = new TableDraft(Family.ONET, columns.table(), sheets);
        report = draft.report(columns.table());
    }

    static Optional<Draft> read(List<SourceTable> sheets) {
        return sheets.stream()
                .flatMap(sheet -> KnownColumns.of(sheet, ELEMENT, "Element Name", SCALE_ID, VALUE, WORDS).stream())
                .findFirst()
                .map(columns -> new OnetAnchors(columns, sheets).draft());
    }

    private Draft draft() {
        columns.reportOthers(report, ELEMENT, "Element Name", SCALE_ID, VALUE, WORDS);
        report.whole("The points 1 to 7 of the scale LV are its levels; 0 means that an element is not needed, and has"
                + " no anchor. The file describes some points of each element only, and defines no element.");
        columns.table().body().forEach(this::row);
        elements.forEach(this::competency);
        return draft.finish(List.of());
    }

    private void row(SourceTable.Row row) {
        String id = columns.line(row, ELEMENT);
        if (id.isEmpty() || columns.line(row, "Element Name").isEmpty()) {
            report.row(
                    row.number(),
                    "The row names no element, so it was left out: “"
                            + TableReport.shortened(String.join(" ", row.cells())) + "”.");
        } else if (!columns.line(row, SCALE_ID).equalsIgnoreCase("LV")) {
            report.row(
                    row.number(),
                    "The row is about the scale “" + columns.line(row, SCALE_ID)
                            + "”, not about levels, and was left out.");
        } else {
            elements.computeIfAbsent(id, key -> new ArrayList<>()).add(row);
        }
    }

    private void competency(String id, List<SourceTable.Row> rows) {
        String name = columns.line(rows.get(0), "Element Name");
        CompetencyBuilder competency = Competency.named(draft.id(id), name, SCALE.id()).toBuilder();
        Map<Integer, SourceTable.Row> anchors = new LinkedHashMap<>();
        for (SourceTable.Row row : rows) {
            if (!columns.line(row, "Element Name").equals(name)) {
                left(row, "Element Name", "The element " + id + " is called “" + name + "” in an earlier row.");
                continue;
            }
            anchor(row, anchors);
        }
        anchors.forEach((level, row) -> competency.level(LevelText.of(level, columns.cell(row, WORDS))));
        draft.add(rows.get(0).number(), competency.build(), SCALE);
    }

    private void anchor(SourceTable.Row row, Map<Integer, SourceTable.Row> anchors) {
        String value = columns.line(row, VALUE).replaceFirst("\\.0*$", "");
        if (columns.cell(row, WORDS).isEmpty()) {
            report.row(row.number(), "The anchor has no words and was left out.");
        } else if (!value.matches("[1-7]")) {
            left(row, WORDS, "Its value “" + columns.line(row, VALUE) + "” is not a point from 1 to 7.");
        } else {
            SourceTable.Row known = anchors.putIfAbsent(Integer.valueOf(value), row);
            if (known != null && !CellText.same(columns.cell(known, WORDS), columns.cell(row, WORDS))) {
                left(row, WORDS, "Row " + known.number() + " describes the same point, and stays.");
            }
        }
    }

    private void left(SourceTable.Row row, String heading, String why) {
        report.leftOut(row.number(), columns.column(heading), columns.cell(row, heading), why);
    }
}
