package org.plumbline.model.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.model.scale.BuiltInScales;

/**
 * Writes tables of levels as the lines that the readers of running text know: the name of a competency, then one bullet
 * a level. A table that does not say in its first row what its columns are stays a table.
 */
final class LevelTables {
    private static final Pattern TEXTS = Pattern.compile(
            "(?:level )?(?:text|description|definition|what it looks like)s?", Pattern.CASE_INSENSITIVE);

    /** The words of every level of the field; each first cell of a row is looked up in them. */
    private static final Set<String> LEVELS = BuiltInScales.all().stream()
            .flatMap(scale -> scale.levels().stream())
            .map(level -> Wording.plain(level.name()))
            .collect(Collectors.toUnmodifiableSet());

    private final List<SourceLine> lines;
    private final List<SourceLine> written = new ArrayList<>();
    private Optional<LevelColumns> columns = Optional.empty();
    private String name = "";

    private LevelTables(List<SourceLine> lines) {
        this.lines = lines;
    }

    static SourceText unrolled(SourceText source) {
        var tables = new LevelTables(source.lines());
        for (int i = 0; i < source.lines().size(); i++) {
            tables.line(i);
        }
        return new SourceText(source.document(), source.digest(), tables.written, source.notes());
    }

    private void line(int at) {
        SourceLine line = lines.get(at);
        if (line.role() != LineRole.ROW) {
            columns = line.isBlank() ? columns : Optional.empty();
            written.add(line);
            return;
        }
        Optional<LevelColumns> header = LevelColumns.of(line);
        if (header.isPresent()) {
            columns = header;
            name = "";
            written.add(SourceLine.text(line.number(), ""));
        } else if (isPlainHeader(line) && levelFollows(at)) {
            written.add(SourceLine.text(line.number(), ""));
        } else if (columns.isPresent() && columns.get().fits(line, name)) {
            row(line, columns.get());
        } else {
            written.add(performance(line));
        }
    }

    private void row(SourceLine line, LevelColumns table) {
        List<StyledText> cells = LevelColumns.cells(line);
        if (table.hasName()
                && !cells.get(0).isBlank()
                && !Wording.same(cells.get(0).text(), name)) {
            name = cells.get(0).text();
            written.add(LineStart.words(line.number(), LineRole.HEADING, 2, cells.get(0)));
        }
        if (table.definition() > 0 && !cells.get(table.definition()).isBlank()) {
            written.add(LineStart.words(line.number(), LineRole.TEXT, 0, cells.get(table.definition())));
        }
        for (StyledText level : table.levels(cells)) {
            written.add(LineStart.words(line.number(), LineRole.BULLET, 0, level));
        }
    }

    /** “Level, Description” above rows that begin with a level. */
    private static boolean isPlainHeader(SourceLine line) {
        return line.cells().size() == 2
                && LevelColumns.isLevelTitle(line.cells().get(0).text())
                && TEXTS.matcher(line.cells().get(1).text().strip()).matches();
    }

    private boolean levelFollows(int at) {
        return lines.stream()
                .skip(at + 1L)
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(line -> line.role() == LineRole.ROW && line.cells().size() == 2)
                .map(line -> isLevel(line.cells().get(0).text()))
                .orElse(false);
    }

    /** “Satisfactory” and its words in one row. */
    private static SourceLine performance(SourceLine line) {
        List<StyledText> cells = LevelColumns.cells(line);
        if (cells.size() != 2
                || cells.get(1).isBlank()
                || !isPerformance(cells.get(0))
                || isPerformance(cells.get(1))) {
            return line;
        }
        StyledText words = cells.get(0).plus(StyledText.plain(": ")).plus(cells.get(1));
        return LineStart.words(line.number(), LineRole.TEXT, 0, words);
    }

    private static boolean isPerformance(StyledText cell) {
        return Wording.same("Satisfactory", cell.text()) || Wording.same("Superior", cell.text());
    }

    static boolean isLevel(String words) {
        return LEVELS.contains(Wording.plain(words));
    }
}
