package org.plumbline.model.intake.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.model.bank.CompetencyBuilder;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.bank.Track;
import org.plumbline.model.bank.TrackTexts;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scale.Scale;

/** The level texts and illustrations of one competency, each under the level that its own row or column names. */
final class LevelCells {
    private final Scale scale;
    private SourceTable table;
    private ColumnMapping mapping;
    private TableReport report;
    private final Map<Integer, LevelText> everyone = new TreeMap<>();
    private final Map<Track, Map<Integer, LevelText>> tracks = new EnumMap<>(Track.class);
    private final Map<String, String> places = new HashMap<>();

    LevelCells(Scale scale, Sheet sheet) {
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
        String cell = row.cell(mapping.column(FieldKind.TRACK));
        Optional<Track> track = TrackWords.of(cell);
        if (!cell.isEmpty() && track.isEmpty()) {
            report.leftOut(
                    row.number(),
                    mapping.column(FieldKind.TRACK),
                    cell,
                    "Tracks are “Individual Contributor” and “Managerial”; the level texts of the row were left out too.");
            return;
        }
        Map<Integer, LevelText> texts = track.map(known -> tracks.computeIfAbsent(known, key -> new TreeMap<>()))
                .orElse(everyone);
        String whose = track.map(Track::name).orElse("");
        columns(row, texts, whose);
        named(row, texts, whose);
    }

    private void columns(SourceTable.Row row, Map<Integer, LevelText> texts, String whose) {
        for (int column = 0; column < mapping.fields().size(); column++) {
            TableField field = mapping.field(column);
            boolean text = field.is(FieldKind.LEVEL);
            boolean illustration =
                    field.is(FieldKind.ILLUSTRATION) && !field.detail().isEmpty();
            if ((text || illustration) && !row.cell(column).isEmpty()) {
                Optional<Level> level = LevelNaming.on(scale, field.detail());
                if (level.isEmpty()) {
                    unknown(row, column, row.cell(column), field.detail());
                } else if (text) {
                    text(row, column, level.get(), texts, whose);
                } else {
                    illustrations(row, column, level.get(), texts);
                }
            }
        }
    }

    private void named(SourceTable.Row row, Map<Integer, LevelText> texts, String whose) {
        int names = mapping.column(FieldKind.LEVEL_NAME);
        int words = mapping.column(FieldKind.LEVEL_TEXT);
        List<Integer> examples = mapping.columns(FieldKind.ILLUSTRATION).stream()
                .filter(column -> mapping.field(column).detail().isEmpty())
                .toList();
        Optional<Level> level = LevelNaming.on(scale, row.cell(names));
        var cells = new ArrayList<>(examples);
        cells.add(words);
        for (int column : cells) {
            if (row.cell(column).isEmpty()) {
                continue;
            }
            if (level.isEmpty()) {
                unknown(row, column, row.cell(column), row.cell(names));
            } else if (column == words) {
                text(row, column, level.get(), texts, whose);
            } else {
                illustrations(row, column, level.get(), texts);
            }
        }
        boolean silent = cells.stream().allMatch(column -> row.cell(column).isEmpty());
        if (level.isEmpty() && silent && !row.cell(names).isEmpty()) {
            unknown(row, names, row.cell(names), row.cell(names));
        }
    }

    private void unknown(SourceTable.Row row, int column, String words, String level) {
        report.leftOut(
                row.number(),
                column,
                words,
                level.isEmpty()
                        ? "The row does not say which level it is about."
                        : "“" + CellText.line(level) + "” is not a level of the scale “" + scale.name() + "”.");
    }

    private void text(SourceTable.Row row, int column, Level level, Map<Integer, LevelText> texts, String whose) {
        String words = row.cell(column);
        LevelText known = texts.getOrDefault(level.ordinal(), LevelText.of(level.ordinal(), ""));
        String key = whose + level.ordinal();
        if (known.text().isEmpty()) {
            texts.put(level.ordinal(), known.withText(words));
            places.put(key, table.place(row.number(), column));
        } else if (!CellText.same(known.text(), words)) {
            report.leftOut(
                    row.number(),
                    column,
                    words,
                    "The level “" + level.name() + "” has another text in " + places.get(key) + ", which stays.");
        }
    }

    private static void illustrations(SourceTable.Row row, int column, Level level, Map<Integer, LevelText> texts) {
        LevelText known = texts.getOrDefault(level.ordinal(), LevelText.of(level.ordinal(), ""));
        var all = new ArrayList<>(known.illustrations());
        CellText.items(row.cell(column)).stream()
                .filter(item -> !all.contains(item))
                .forEach(all::add);
        texts.put(level.ordinal(), new LevelText(level.ordinal(), known.text(), all));
    }

    void putInto(CompetencyBuilder competency) {
        everyone.values().forEach(competency::level);
        tracks.forEach((track, texts) -> {
            if (!texts.isEmpty()) {
                competency.track(new TrackTexts(track, List.copyOf(texts.values())));
            }
        });
    }
}
