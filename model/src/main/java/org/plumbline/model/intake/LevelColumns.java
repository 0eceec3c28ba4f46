package org.plumbline.model.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.plumbline.model.scale.BuiltInScales;

/**
 * What the columns of a table of levels hold, as its first row says.
 *
 * @param names the level of each column from {@code first} on; empty when each row names its level
 * @param first the first column of levels, or the one with the level's name
 * @param definition -1 when the table has none
 */
record LevelColumns(List<String> names, int first, int definition) {
    private static final Pattern NAME = Pattern.compile(
            "(?:(?:core |competency )?(?:competenc(?:y|ies)|name)(?: name| title|/KSA)?|skill|KSA)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LEVEL =
            Pattern.compile("(?:proficiency |competency )?levels?|proficiency", Pattern.CASE_INSENSITIVE);
    private static final Pattern DEFINITION =
            Pattern.compile("(?:competency )?(?:definition|description)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TEXT =
            Pattern.compile("(?:level )?(?:text|description|definition)", Pattern.CASE_INSENSITIVE);

    static Optional<LevelColumns> of(SourceLine header) {
        List<String> words =
                header.cells().stream().map(Cell::text).map(String::strip).toList();
        if (cells(header).size() != words.size()) {
            return Optional.empty();
        }
        return byColumn(words).or(() -> byRow(words));
    }

    private static Optional<LevelColumns> byColumn(List<String> words) {
        int first = 0;
        while (first < words.size() && !LevelTables.isLevel(words.get(first))) {
            first++;
        }
        List<String> names = words.subList(first, words.size());
        boolean before = first == 0
                || first == 1 && NAME.matcher(words.get(0)).matches()
                || first == 2
                        && NAME.matcher(words.get(0)).matches()
                        && DEFINITION.matcher(words.get(1)).matches();
        return before && names.size() > 1 && areOneScale(names)
                ? Optional.of(new LevelColumns(names, first, first == 2 ? 1 : -1))
                : Optional.empty();
    }

    private static boolean areOneScale(List<String> names) {
        return names.stream().map(Wording::plain).distinct().count() == names.size()
                && BuiltInScales.all().stream().anyMatch(scale -> names.stream()
                        .allMatch(name -> scale.levels().stream().anyMatch(level -> Wording.same(level.name(), name))));
    }

    private static Optional<LevelColumns> byRow(List<String> words) {
        int last = words.size() - 1;
        boolean plain = last >= 2
                && last <= 3
                && !words.get(0).isEmpty()
                && NAME.matcher(words.get(0)).matches()
                && LEVEL.matcher(words.get(last - 1)).matches()
                && TEXT.matcher(words.get(last)).matches();
        boolean defined = last < 3 || DEFINITION.matcher(words.get(1)).matches();
        return plain && defined
                ? Optional.of(new LevelColumns(List.of(), last - 1, last == 3 ? 1 : -1))
                : Optional.empty();
    }

    static boolean isLevelTitle(String words) {
        return LEVEL.matcher(words.strip()).matches();
    }

    boolean hasName() {
        return first > 0;
    }

    /** Whether a row has the columns of this table, and it is certain which competency it is about. */
    boolean fits(SourceLine row, String nameAbove) {
        List<StyledText> cells = cells(row);
        if (cells.size() != (names.isEmpty() ? first + 2 : first + names.size())) {
            return false;
        }
        String name = cells.get(0).text();
        boolean named = Wording.looksLikeName(name) || name.isBlank() && names.isEmpty() && !nameAbove.isEmpty();
        return (!hasName() || named)
                && (!names.isEmpty() || LevelTables.isLevel(cells.get(first).text()));
    }

    /** The levels of a row, each as its name, a colon and its words. */
    List<StyledText> levels(List<StyledText> cells) {
        if (names.isEmpty()) {
            return List.of(labelled(cells.get(first).text(), cells.get(first + 1)));
        }
        var levels = new ArrayList<StyledText>();
        IntStream.range(0, names.size())
                .filter(i -> !cells.get(first + i).isBlank())
                .forEach(i -> levels.add(labelled(names.get(i), cells.get(first + i))));
        return levels;
    }

    private static StyledText labelled(String name, StyledText words) {
        return StyledText.plain(name.replaceAll("[\\s:]+$", "") + ": ").plus(words);
    }

    /** The words of each cell with their typeface. */
    static List<StyledText> cells(SourceLine line) {
        StyledText whole = StyledText.of(line);
        var cells = new ArrayList<StyledText>();
        int from = 0;
        for (int i = 0; i <= whole.text().length(); i++) {
            if (i == whole.text().length() || whole.text().charAt(i) == '\t') {
                cells.add(whole.between(from, i).stripped());
                from = i + 1;
            }
        }
        return cells;
    }
}
