package org.plumbline.model.intake.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.bank.BankTask;
import org.plumbline.model.bank.PositionProfile;
import org.plumbline.model.intake.Draft;
import org.plumbline.model.intake.Family;

/** O*NET task statements: tasks by occupation, for workshops to begin from. */
final class OnetTasks {
    private static final String CODE = "O*NET-SOC Code";
    private static final String NOTHING = "n/a";

    private final KnownColumns columns;
    private final TableDraft draft;
    private final TableReport report;
    private final Map<String, Integer> seen = new HashMap<>();

    private OnetTasks(KnownColumns columns, List<SourceTable> sheets) {
        this.columns = columns;
        draft = new TableDraft(Family.ONET, columns.table(), sheets);
        report = draft.report(columns.table());
    }

    static Optional<Draft> read(List<SourceTable> sheets) {
        return sheets.stream()
                .flatMap(sheet -> KnownColumns.of(sheet, CODE, "Task ID", "Task").stream())
                .findFirst()
                .map(columns -> new OnetTasks(columns, sheets).draft());
    }

    private Draft draft() {
        columns.reportOthers(report, CODE, "Title", "Task ID", "Task", "Task Type");
        columns.table().body().forEach(this::row);
        return draft.finish(List.of());
    }

    private void row(SourceTable.Row row) {
        String text = columns.line(row, "Task");
        String code = columns.line(row, CODE);
        String id = columns.line(row, "Task ID");
        if (text.isEmpty() || code.isEmpty()) {
            report.row(
                    row.number(),
                    "The row has no " + (text.isEmpty() ? "task" : "occupation code") + ", so it was left out: “"
                            + TableReport.shortened(String.join(" ", row.cells())) + "”.");
            return;
        }
        Integer earlier = seen.putIfAbsent(code + "\n" + id + "\n" + text, row.number());
        if (earlier != null) {
            report.row(row.number(), "The same task is in row " + earlier + " already; this row was left out.");
            return;
        }
        String kind = columns.line(row, "Task Type");
        draft.task(new BankTask(id, text, code, kind.equals(NOTHING) ? "" : kind));
        String title = columns.line(row, "Title");
        draft.position(
                row.number(),
                columns.column(CODE),
                new PositionProfile(title.isEmpty() ? code : title, code, "", "", Optional.empty()),
                report);
    }
}
