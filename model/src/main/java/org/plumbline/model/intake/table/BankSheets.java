package org.plumbline.model.intake.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.model.bank.BankId;
import org.plumbline.model.bank.BankTask;
import org.plumbline.model.bank.CareerPath;
import org.plumbline.model.bank.Category;
import org.plumbline.model.bank.CategoryId;
import org.plumbline.model.bank.PositionProfile;
import org.plumbline.model.intake.Draft;
import org.plumbline.model.intake.Family;
import org.plumbline.model.scale.Scale;

/** The workbook that a bank is exported as: competencies on one sheet, and what belongs to them on others. */
final class BankSheets {
    private final List<SourceTable> sheets;
    private final KnownColumns scaleRows;
    private final SourceTable main;
    private final TableDraft draft;
    private final List<Sheet> others = new ArrayList<>();
    private final Map<String, Map<Sheet, List<SourceTable.Row>>> more = new HashMap<>();

    private BankSheets(List<SourceTable> sheets, KnownColumns scaleRows, SourceTable main) {
        this.sheets = sheets;
        this.scaleRows = scaleRows;
        this.main = main;
        draft = new TableDraft(Family.TABLE, main, sheets);
    }

    static Optional<Draft> read(List<SourceTable> sheets) {
        Optional<KnownColumns> scales = find(sheets, "Scale ID", "Scale", "Ordinal", "Level");
        Optional<KnownColumns> main = find(sheets, "ID", "Competency", "Scale", "Definition");
        return scales.isPresent() && main.isPresent()
                ? Optional.of(new BankSheets(sheets, scales.get(), main.get().table()).draft())
                : Optional.empty();
    }

    private static Optional<KnownColumns> find(List<SourceTable> sheets, String... needed) {
        return sheets.stream()
                .flatMap(sheet -> KnownColumns.of(sheet, needed).stream())
                .findFirst();
    }

    private Draft draft() {
        TableReport report = draft.report(main);
        List<Scale> scales = ScaleRows.read(scaleRows, draft.report(scaleRows.table()));
        scales.forEach(draft::scale);
        about();
        categories();
        positions();
        paths();
        tasks();
        others();
        var sheet = new Sheet(main, ColumnMapping.suggested(main), report);
        new ColumnReport(main, sheet.mapping(), report).columns();
        var stated = new MainScale(main, sheet.mapping(), report, scales);
        var reader = new GroupReader(sheet, draft);
        Set<String> found = new HashSet<>();
        for (RowGroup group : RowGroups.of(main, sheet.mapping(), report)) {
            String id = group.once(FieldKind.ID, report);
            Scale scale = stated.stated(group).orElse(TableParser.WITHOUT_LEVELS);
            found.add(id);
            draft.add(group.firstRow(), reader.read(group, scale, more(id)), scale);
        }
        unclaimed(found);
        return draft.finish(List.of());
    }

    private List<GroupReader.More> more(String id) {
        return more.getOrDefault(id, Map.of()).entrySet().stream()
                .map(part -> new GroupReader.More(part.getKey(), part.getValue()))
                .toList();
    }

    /** Rows of other sheets that tell of a competency, by its id. */
    private void others() {
        for (SourceTable table : sheets) {
            Optional<KnownColumns> columns = KnownColumns.of(table, "ID", "Competency");
            if (table == main || columns.isEmpty()) {
                continue;
            }
            var sheet = new Sheet(table, ColumnMapping.suggested(table), draft.report(table));
            new ColumnReport(table, sheet.mapping(), sheet.report()).columns();
            others.add(sheet);
            for (SourceTable.Row row : table.body()) {
                more.computeIfAbsent(columns.get().cell(row, "ID"), key -> new LinkedHashMap<>())
                        .computeIfAbsent(sheet, key -> new ArrayList<>())
                        .add(row);
            }
        }
    }

    private void unclaimed(Set<String> found) {
        more.forEach((id, parts) -> {
            if (!found.contains(id)) {
                parts.forEach((sheet, rows) -> rows.forEach(row -> sheet.report()
                        .row(row.number(), "No competency has the id “" + id + "”, so this row was left out.")));
            }
        });
    }

    private void about() {
        find(sheets, "Bank ID", "Title").ifPresent(columns -> {
            TableReport report = draft.report(columns.table());
            columns.table().body().stream().limit(1).forEach(row -> {
                draft.title(columns.cell(row, "Title"));
                String id = columns.cell(row, "Bank ID");
                if (!id.isEmpty()) {
                    draft.id(new BankId(id));
                }
            });
            columns.reportOthers(report, "Bank ID", "Title", "Read from");
        });
    }

    private void categories() {
        find(sheets, "Category ID", "Category").ifPresent(columns -> {
            TableReport report = draft.report(columns.table());
            for (SourceTable.Row row : columns.table().body()) {
                String id = columns.cell(row, "Category ID");
                String name = columns.line(row, "Category");
                if (id.isEmpty() || name.isEmpty()) {
                    report.row(row.number(), "The row has no id or no name of a category, so it was left out.");
                } else {
                    draft.namedCategory(
                            new Category(new CategoryId(id), name, columns.cell(row, "Category description")));
                }
            }
        });
    }

    private void positions() {
        find(sheets, "Position title", "Position code").ifPresent(columns -> {
            TableReport report = draft.report(columns.table());
            for (SourceTable.Row row : columns.table().body()) {
                String track = columns.cell(row, "Career track");
                draft.position(
                        row.number(),
                        0,
                        new PositionProfile(
                                columns.line(row, "Position title"),
                                columns.cell(row, "Position code"),
                                columns.cell(row, "Position family"),
                                columns.cell(row, "Position description"),
                                TrackWords.of(track)),
                        report);
            }
        });
    }

    private void paths() {
        find(sheets, "Career path", "Position title").ifPresent(columns -> {
            TableReport report = draft.report(columns.table());
            Map<String, List<String>> steps = new LinkedHashMap<>();
            for (SourceTable.Row row : columns.table().body()) {
                String title = columns.line(row, "Position title");
                if (draft.hasPosition(title)) {
                    steps.computeIfAbsent(columns.line(row, "Career path"), key -> new ArrayList<>())
                            .add(title);
                } else {
                    report.row(row.number(), "There is no position “" + title + "”, so this step was left out.");
                }
            }
            steps.forEach((name, titles) -> draft.path(new CareerPath(name, titles)));
        });
    }

    private void tasks() {
        find(sheets, "Task code", "Task").ifPresent(columns -> {
            draft.report(columns.table());
            for (SourceTable.Row row : columns.table().body()) {
                draft.task(new BankTask(
                        columns.cell(row, "Task code"),
                        columns.cell(row, "Task"),
                        columns.cell(row, "Occupation"),
                        columns.cell(row, "Kind")));
            }
        });
    }
}
