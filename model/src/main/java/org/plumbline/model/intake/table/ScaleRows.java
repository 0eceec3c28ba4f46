package org.plumbline.model.intake.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.scale.Direction;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.scale.ScaleId;
import org.plumbline.model.scale.ScaleKind;

/** Scales of a workbook: one row a level, lowest first. */
final class ScaleRows {
    private final KnownColumns columns;
    private final TableReport report;

    private ScaleRows(KnownColumns columns, TableReport report) {
        this.columns = columns;
        this.report = report;
    }

    static List<Scale> read(KnownColumns columns, TableReport report) {
        var rows = new LinkedHashMap<String, List<SourceTable.Row>>();
        for (SourceTable.Row row : columns.table().body()) {
            rows.computeIfAbsent(columns.cell(row, "Scale ID"), key -> new ArrayList<>())
                    .add(row);
        }
        var reader = new ScaleRows(columns, report);
        var scales = new ArrayList<Scale>();
        for (Map.Entry<String, List<SourceTable.Row>> scale : rows.entrySet()) {
            reader.scale(scale.getKey(), scale.getValue()).ifPresent(scales::add);
        }
        return scales;
    }

    /** The scale itself knows what it cannot be. */
    private Optional<Scale> scale(String id, List<SourceTable.Row> rows) {
        SourceTable.Row first = rows.get(0);
        try {
            var levels = new ArrayList<Level>();
            for (SourceTable.Row row : rows) {
                List<String> definition =
                        columns.cell(row, "Level definition").lines().toList();
                levels.add(new Level(levels.size() + 1, columns.line(row, "Level"), definition));
            }
            Direction direction = columns.cell(first, "Direction").equals(Direction.LOWER_IS_MORE.name())
                    ? Direction.LOWER_IS_MORE
                    : Direction.HIGHER_IS_MORE;
            return Optional.of(
                    new Scale(new ScaleId(id), columns.line(first, "Scale"), kind(first), direction, levels));
        } catch (IllegalArgumentException e) {
            report.row(first.number(), "The scale “" + id + "” was left out: " + e.getMessage() + ".");
            return Optional.empty();
        }
    }

    private ScaleKind kind(SourceTable.Row row) {
        return switch (CellText.plain(columns.cell(row, "Scale kind"))) {
            case "meetsexceeds" -> new ScaleKind.MeetsExceeds();
            case "demand" ->
                new ScaleKind.Demand(
                        columns.cell(row, "Performance levels").lines().toList());
            default -> new ScaleKind.Proficiency();
        };
    }
}
