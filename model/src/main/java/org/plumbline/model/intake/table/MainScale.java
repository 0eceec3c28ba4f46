package org.plumbline.model.intake.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.model.intake.GradeBand;
import org.plumbline.model.intake.GradeBands;
import org.plumbline.model.scale.BuiltInScales;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scale.Scale;

/** The scale that the competencies of a table stand on, unless their rows name another. */
final class MainScale {
    private static final int LONGEST_WORD = 40;

    private final SourceTable table;
    private final ColumnMapping mapping;
    private final TableReport report;
    private final TableScales scales;

    /**
     * @param own scales that the document describes elsewhere
     */
    MainScale(SourceTable table, ColumnMapping mapping, TableReport report, List<Scale> own) {
        this.table = table;
        this.mapping = mapping;
        this.report = report;
        scales = new TableScales(own, mapping.has(FieldKind.PERFORMANCE));
    }

    /** The scale that the rows of a competency name. */
    Optional<Scale> stated(RowGroup group) {
        int column = mapping.column(FieldKind.SCALE);
        Optional<String> cell = group.once(column, report);
        Optional<Scale> scale = cell.flatMap(scales::named);
        if (cell.isPresent() && scale.isEmpty()) {
            report.leftOut(group.firstRow(), column, cell.get(), "No scale of this name is known.");
        }
        return scale;
    }

    /** The scale that the level words of the columns and cells belong to. */
    Optional<Scale> find() {
        List<String> columns = columns();
        Set<String> words = levelNames();
        words.addAll(columns);
        boolean levels = !words.isEmpty();
        if (!levels) {
            words = required();
        }
        Optional<Scale> scale = scales.of(words, !columns.isEmpty() && words.size() == columns.size());
        if (scale.isPresent()) {
            say(scale.get(), columns);
        } else {
            sayNone(levels);
        }
        return scale;
    }

    private List<String> columns() {
        var columns = new ArrayList<String>();
        for (TableField field : mapping.fields()) {
            boolean ofLevel = field.is(FieldKind.LEVEL) || field.is(FieldKind.ILLUSTRATION);
            if (ofLevel && !field.detail().isEmpty() && !columns.contains(LevelNaming.bare(field.detail()))) {
                columns.add(LevelNaming.bare(field.detail()));
            }
        }
        return columns;
    }

    private Set<String> levelNames() {
        var words = new LinkedHashSet<String>();
        cells(FieldKind.LEVEL_NAME)
                .filter(cell -> cell.length() <= LONGEST_WORD)
                .map(LevelNaming::bare)
                .forEach(words::add);
        return words;
    }

    /** Level words of cells that say which level is required, alone or by bands of grades. */
    private Set<String> required() {
        var words = new LinkedHashSet<String>();
        cells(FieldKind.REQUIRED).forEach(cell -> {
            List<GradeBand> bands = GradeBands.read(cell).bands();
            bands.forEach(band -> words.add(LevelNaming.bare(band.level())));
            if (bands.isEmpty() && cell.length() <= LONGEST_WORD) {
                words.add(LevelNaming.bare(cell));
            }
        });
        return words;
    }

    private Stream<String> cells(FieldKind kind) {
        return mapping.columns(kind).stream()
                .flatMap(column -> table.body().stream().map(row -> row.cell(column)))
                .filter(cell -> !cell.isEmpty());
    }

    private void say(Scale scale, List<String> columns) {
        boolean known = BuiltInScales.all().stream().anyMatch(other -> columns.stream()
                .allMatch(word -> LevelNaming.on(other, word).isPresent()));
        boolean numbers = columns.stream().allMatch(word -> word.matches("Level \\d"));
        if (!columns.isEmpty() && !known && !numbers) {
            report.whole("The levels are taken lowest first in the order of their columns: "
                    + String.join(", ", scale.levels().stream().map(Level::name).toList()) + ".");
        }
    }

    private void sayNone(boolean levels) {
        if (mapping.has(FieldKind.SCALE)) {
            return;
        }
        report.whole(
                levels
                        ? "The names of the levels are those of no scale that is known, so their texts were left out."
                        : "The table has no level texts. The competencies stand on the scale “"
                                + TableParser.WITHOUT_LEVELS.name() + "” until another is chosen.");
    }
}
