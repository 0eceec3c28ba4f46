package org.plumbline.model.intake.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.model.bank.CareerPath;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBuilder;
import org.plumbline.model.bank.PositionProfile;
import org.plumbline.model.intake.Draft;
import org.plumbline.model.intake.Family;
import org.plumbline.model.scale.BuiltInScales;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scale.Scale;

/** The role framework of the British government's digital professions: one row a skill of a role level. */
final class RoleFramework {
    private static final Scale SCALE = BuiltInScales.AWARENESS_TO_EXPERT_4;
    private static final String ROLE = "Role";
    private static final String ROLE_LEVEL = "Role Level";
    private static final String SKILL = "Skill Name";
    private static final String LEVEL = "Skill Level";

    private final KnownColumns columns;
    private final TableDraft draft;
    private final TableReport report;
    private final Map<String, Set<String>> rolesOfTitle = new HashMap<>();
    private final Map<String, Set<String>> paths = new LinkedHashMap<>();
    private final Map<String, RowGroup> skills = new LinkedHashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final Set<String> roleTexts = new HashSet<>();
    private final ColumnMapping mapping;

    private RoleFramework(KnownColumns columns, List<SourceTable> sheets) {
        this.columns = columns;
        draft = new TableDraft(Family.UK_ROLES, columns.table(), sheets);
        report = draft.report(columns.table());
        mapping = mapping();
    }

    static Optional<Draft> read(List<SourceTable> sheets) {
        return sheets.stream()
                .flatMap(sheet -> KnownColumns.of(sheet, "Role Family", ROLE, ROLE_LEVEL, SKILL, LEVEL).stream())
                .findFirst()
                .map(columns -> new RoleFramework(columns, sheets).draft());
    }

    /** What each row says of its skill, as any table would say it of a competency. */
    private ColumnMapping mapping() {
        var mapping = new ColumnMapping(List.of());
        Map<String, FieldKind> fields = Map.of(
                SKILL,
                FieldKind.NAME,
                "Skill Description",
                FieldKind.DEFINITION,
                LEVEL,
                FieldKind.LEVEL_NAME,
                "Skill Level Description",
                FieldKind.LEVEL_TEXT);
        for (Map.Entry<String, FieldKind> field : fields.entrySet()) {
            if (columns.has(field.getKey())) {
                mapping = mapping.with(columns.column(field.getKey()), TableField.of(field.getValue()));
            }
        }
        return mapping;
    }

    private Draft draft() {
        SourceTable table = columns.table();
        columns.reportOthers(
                report,
                "Role Family",
                ROLE,
                "Role Description",
                ROLE_LEVEL,
                "Role Level Description",
                SKILL,
                "Skill Description",
                LEVEL,
                "Skill Level Description");
        for (SourceTable.Row row : table.body()) {
            rolesOfTitle
                    .computeIfAbsent(columns.line(row, ROLE_LEVEL), key -> new HashSet<>())
                    .add(columns.line(row, ROLE));
        }
        table.body().forEach(this::row);
        skills.values().forEach(this::competency);
        paths.forEach((role, titles) -> {
            if (titles.size() > 1) {
                draft.path(new CareerPath(role, List.copyOf(titles)));
            }
        });
        return draft.finish(List.of());
    }

    private void row(SourceTable.Row row) {
        String skill = columns.line(row, SKILL);
        if (skill.isEmpty() || columns.line(row, ROLE_LEVEL).isEmpty()) {
            report.row(
                    row.number(),
                    "The row names no " + (skill.isEmpty() ? "skill" : "role level") + ", so it was left out: “"
                            + TableReport.shortened(String.join(" ", row.cells())) + "”.");
            return;
        }
        Integer earlier = seen.putIfAbsent(skill + "\n" + title(row), row.number());
        if (earlier != null) {
            report.row(
                    row.number(),
                    "“" + skill + "” of “" + title(row) + "” is in row " + earlier
                            + " already; only what differs is reported.");
        }
        skills.computeIfAbsent(skill, key -> new RowGroup(columns.table(), mapping))
                .add(row);
        String role = columns.line(row, ROLE);
        paths.computeIfAbsent(role.isEmpty() ? "Roles" : role, key -> new LinkedHashSet<>())
                .add(title(row));
        draft.position(
                row.number(),
                columns.column("Role Level Description"),
                new PositionProfile(
                        title(row),
                        "",
                        columns.line(row, "Role Family"),
                        columns.cell(row, "Role Level Description"),
                        Optional.empty()),
                report);
        String words = columns.cell(row, "Role Description");
        if (!words.isEmpty() && roleTexts.add(words)) {
            report.leftOut(
                    row.number(),
                    columns.column("Role Description"),
                    words,
                    "A bank describes role levels, not the role “" + role + "” as a whole.");
        }
    }

    /** Role levels of several roles may have the same name; then the role is said beside it. */
    private String title(SourceTable.Row row) {
        String title = columns.line(row, ROLE_LEVEL);
        return rolesOfTitle.get(title).size() > 1 ? title + " (" + columns.line(row, ROLE) + ")" : title;
    }

    private void competency(RowGroup rows) {
        CompetencyBuilder competency =
                Competency.named(draft.idOfName(rows.name()), rows.name(), SCALE.id()).toBuilder()
                        .definition(rows.once(FieldKind.DEFINITION, report));
        var sheet = new Sheet(columns.table(), mapping, report);
        var levels = new LevelCells(SCALE, sheet);
        rows.rows().forEach(levels::read);
        levels.putInto(competency);
        var required = new RequiredCells(SCALE, sheet);
        for (SourceTable.Row row : rows.rows()) {
            Optional<Level> level = LevelNaming.on(SCALE, columns.cell(row, LEVEL));
            level.ifPresent(found -> required.put(row, columns.column(LEVEL), title(row), found));
        }
        required.putInto(competency);
        Competency built = competency.build();
        draft.add(rows.firstRow(), built, SCALE);
        var silent = new ArrayList<String>();
        SCALE.levels().stream()
                .filter(level -> built.levelText(level.ordinal()).isEmpty())
                .forEach(level -> silent.add(level.name()));
        if (!silent.isEmpty()) {
            report.row(
                    rows.firstRow(),
                    "“" + rows.name() + "” has no text for " + String.join(", ", silent)
                            + ", since no role level of the file needs it.");
        }
    }
}
