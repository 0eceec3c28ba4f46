package org.plumbline.model.intake.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.model.bank.CategoryId;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBuilder;
import org.plumbline.model.intake.Draft;
import org.plumbline.model.intake.Family;
import org.plumbline.model.scale.Scale;

/** Statements that are children of each other: those with children become categories, the others competencies. */
final class StatementTree {
    private static final Scale SCALE = TableParser.WITHOUT_LEVELS;
    private static final int LONGEST_NAME = 80;

    private final KnownColumns columns;
    private final TableDraft draft;
    private final TableReport report;
    private final Map<String, SourceTable.Row> items = new LinkedHashMap<>();
    private final Map<String, List<String>> byCode = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Set<String> documents = new HashSet<>();

    StatementTree(KnownColumns columns, List<SourceTable> sheets) {
        this.columns = columns;
        draft = new TableDraft(Family.OPENSALT, columns.table(), sheets);
        report = draft.report(columns.table());
        columns.table().body().forEach(this::item);
    }

    private void item(SourceTable.Row row) {
        String id = columns.line(row, "identifier");
        String code = columns.line(row, "humanCodingScheme");
        if (columns.cell(row, "fullStatement").isEmpty()) {
            report.row(
                    row.number(),
                    "The row has no statement, so it was left out: “"
                            + TableReport.shortened(String.join(" ", row.cells())) + "”.");
            return;
        }
        String key = id.isEmpty() ? "row-" + row.number() : id;
        SourceTable.Row known = items.putIfAbsent(key, row);
        if (known != null) {
            report.row(
                    row.number(),
                    "The identifier “" + id + "” is in row " + known.number() + " already; this row was left out.");
        } else if (!code.isEmpty()) {
            byCode.computeIfAbsent(code, each -> new ArrayList<>()).add(key);
        }
    }

    /** Reports what these columns hold that a bank has no place for. */
    void placeless(KnownColumns sheet, String... used) {
        sheet.reportOthers(report, used);
    }

    void document(KnownColumns sheet) {
        TableReport own = draft.report(sheet.table());
        for (SourceTable.Row row : sheet.table().body()) {
            documents.add(sheet.line(row, "identifier"));
            if (!sheet.line(row, "title").isEmpty()) {
                draft.title(sheet.line(row, "title"));
            }
        }
        sheet.reportOthers(own, "identifier", "title");
    }

    /** Parents by a column that names the identifier or the code of the parent. */
    void parents(String heading) {
        items.forEach((id, row) -> {
            String parent = columns.line(row, heading);
            List<String> coded = byCode.getOrDefault(parent, List.of());
            if (items.containsKey(parent)) {
                child(id, parent, row.number(), columns.column(heading), report);
            } else if (coded.size() == 1) {
                child(id, coded.get(0), row.number(), columns.column(heading), report);
            } else if (!parent.isEmpty()) {
                report.leftOut(
                        row.number(),
                        columns.column(heading),
                        parent,
                        coded.isEmpty() ? "No row has this code." : "Several rows have this code.");
            }
        });
    }

    void associations(KnownColumns sheet) {
        TableReport own = draft.report(sheet.table());
        for (SourceTable.Row row : sheet.table().body()) {
            String type = sheet.line(row, "associationType");
            String origin = sheet.line(row, "originNodeIdentifier");
            String destination = sheet.line(row, "destinationNodeIdentifier");
            boolean child = CellText.plain(type).equals("ischildof") && items.containsKey(origin);
            int column = sheet.column("destinationNodeIdentifier");
            if (child && items.containsKey(destination)) {
                child(origin, destination, row.number(), column, own);
            } else if (!child || !documents.contains(destination)) {
                own.row(
                        row.number(),
                        "A bank has no place for this association: “" + origin + "” " + type + " “" + destination
                                + "”.");
            }
        }
        sheet.reportOthers(
                own,
                "identifier",
                "originNodeIdentifier",
                "originNodeHumanCodingScheme",
                "associationType",
                "destinationNodeHumanCodingScheme",
                "destinationNodeIdentifier");
    }

    /** “1.2.1” lies under “1.2”, where no association says otherwise. */
    void parentsBySmartLevel() {
        Map<String, String> places = new HashMap<>();
        items.forEach((id, row) -> places.putIfAbsent(columns.line(row, "smartLevel"), id));
        items.forEach((id, row) -> {
            String place = columns.line(row, "smartLevel");
            int dot = place.lastIndexOf('.');
            String parent = dot < 0 ? null : places.get(place.substring(0, dot));
            if (parent != null && !parents.containsKey(id)) {
                child(id, parent, row.number(), columns.column("smartLevel"), report);
            }
        });
    }

    private void child(String child, String parent, int row, int column, TableReport where) {
        if (child.equals(parent) || ancestors(parent).contains(child)) {
            where.cell(row, column, "“" + child + "” would lie under itself, so it was put at the top.");
        } else if (parents.containsKey(child) && !parents.get(child).equals(parent)) {
            where.leftOut(row, column, parent, "“" + child + "” has another parent already, which stays.");
        } else {
            parents.put(child, parent);
        }
    }

    /** From the item itself upwards. */
    private List<String> ancestors(String id) {
        var path = new ArrayList<String>();
        for (String at = id; at != null; at = parents.get(at)) {
            path.add(at);
        }
        return path;
    }

    Draft draft() {
        report.whole("The statements have no levels. They stand on the scale “" + SCALE.name()
                + "” until another is chosen.");
        Set<String> groups = new HashSet<>(parents.values());
        Map<String, CategoryId> categories = new HashMap<>();
        items.forEach((id, row) -> {
            if (groups.contains(id)) {
                categories.put(id, draft.category(id, path(id), columns.cell(row, "fullStatement")));
            }
        });
        items.forEach((id, row) -> {
            if (!groups.contains(id)) {
                CompetencyBuilder competency = Competency.named(draft.id(id), name(row), SCALE.id()).toBuilder();
                competency.definition(columns.cell(row, "fullStatement"));
                if (parents.containsKey(id)) {
                    competency.category(categories.get(parents.get(id)));
                }
                draft.add(row.number(), competency.build(), SCALE);
            }
        });
        return draft.finish(List.of());
    }

    private String path(String id) {
        var names = new ArrayList<String>();
        ancestors(id).forEach(each -> names.add(0, name(items.get(each))));
        return String.join(" › ", names);
    }

    /** The short statement, unless it is the identifier of another one; else the beginning of the whole. */
    private String name(SourceTable.Row row) {
        String name = columns.line(row, "abbreviatedStatement");
        boolean parent = items.containsKey(name) && !name.equals(columns.line(row, "identifier"));
        if (!name.isEmpty() && !parent) {
            return name;
        }
        String whole = columns.line(row, "fullStatement");
        return whole.length() <= LONGEST_NAME
                ? whole
                : whole.substring(0, LONGEST_NAME).strip() + "…";
    }
}
