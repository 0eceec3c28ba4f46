package org.plumbline.model.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.bank.Evidence;
import org.plumbline.model.scale.BuiltInScales;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.scale.ScaleKind;

/** Finds lines that begin with a level's word, “Experienced: …”, and the scale that a document's words belong to. */
final class LevelWords {
    private static final Pattern BEFORE_COLON = Pattern.compile(
            "^(?:(?:Level\\s*)?\\d\\s*[-–—:.)]?\\s*)?\\(?(?<word>\\p{L}+(?: \\p{L}+)?)\\)?\\s*(?::|\\s[-–—](?=\\s)|[–—])\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REMARK = Pattern.compile("^[^:(\\[]{1,40}(?=[(\\[]\\s*(?i:min|req))");

    /** “Experienced: required at GS-13” in the level's cell, as our own competency model says it. */
    private static final Pattern CELL_REMARK = Pattern.compile("(?i)\\s*[:(\\[]\\s*(?:required|minimum)\\b.*$");

    private static final int FEWEST_LEVELS_SEEN = 2;

    private final Scale scale;

    private LevelWords(Scale scale) {
        this.scale = scale;
    }

    /** A level, the words that the line has for it, and the remark that it is required. */
    record Entry(Level level, StyledText words, Optional<RequiredStatement.Beside> required) {
        Optional<BankRequirement> requirement() {
            return required.map(beside -> new BankRequirement(beside.grade(), level.ordinal(), Evidence.STATED));
        }
    }

    Scale scale() {
        return scale;
    }

    /** The built-in scale that most labels of the document belong to. */
    static Optional<LevelWords> of(List<SourceLine> lines) {
        return BuiltInScales.all().stream()
                .filter(LevelWords::hasWords)
                .map(LevelWords::new)
                .filter(words -> words.distinctLevels(lines) >= FEWEST_LEVELS_SEEN)
                .max(Comparator.<LevelWords>comparingLong(words -> words.labels(lines))
                        .thenComparing(words -> -words.scale.levels().size()));
    }

    private static boolean hasWords(Scale scale) {
        boolean numbersOnly =
                scale.levels().stream().allMatch(level -> level.name().matches("Level \\d"));
        return !numbersOnly && !(scale.kind() instanceof ScaleKind.Demand);
    }

    private long labels(List<SourceLine> lines) {
        return lines.stream().filter(line -> exactEntry(line).isPresent()).count();
    }

    private long distinctLevels(List<SourceLine> lines) {
        return lines.stream()
                .flatMap(line -> exactEntry(line).stream())
                .map(entry -> entry.level().ordinal())
                .distinct()
                .count();
    }

    /** The level that this line is about; a bullet's word may be wrong in one letter. */
    Optional<Entry> entry(SourceLine line) {
        Optional<Entry> exact = exactEntry(line);
        return exact.isPresent() || line.role() != LineRole.BULLET ? exact : entry(line, true);
    }

    private Optional<Entry> exactEntry(SourceLine line) {
        return entry(line, false);
    }

    private Optional<Entry> entry(SourceLine line, boolean typo) {
        if (line.role() == LineRole.ROW) {
            return rowEntry(line);
        }
        StyledText whole = StyledText.of(line);
        Matcher remark = REMARK.matcher(whole.text());
        Optional<RequiredStatement.Beside> beside =
                remark.find() ? RequiredStatement.beside(whole.text().substring(remark.end())) : Optional.empty();
        StyledText words = beside.map(found ->
                        whole.between(0, remark.end()).stripped().plus(whole.from(remark.end() + found.length())))
                .orElse(whole);
        Matcher label = BEFORE_COLON.matcher(words.text());
        if (label.find()) {
            return level(label.group("word"), typo)
                    .map(level -> new Entry(level, words.from(label.end()).stripped(), beside));
        }
        return level(words.text(), false).map(level -> new Entry(level, StyledText.EMPTY, beside));
    }

    private Optional<Entry> rowEntry(SourceLine line) {
        int tab = line.text().indexOf('\t');
        if (line.cells().size() != 2 || tab < 0) {
            return Optional.empty();
        }
        String label = line.cells().get(0).text().replaceFirst("^(?:Level\\s*)?\\d\\s*[-–—:.)]?\\s*", "");
        return level(CELL_REMARK.matcher(label).replaceFirst(""), false)
                .map(level -> new Entry(level, StyledText.of(line).from(tab + 1), Optional.empty()));
    }

    private Optional<Level> level(String word, boolean typo) {
        return scale.levels().stream()
                .filter(level -> Wording.same(level.name(), word) || typo && Wording.nearly(level.name(), word))
                .findFirst();
    }

    /** The word before the colon of a bullet that names no level of the scale. */
    static Optional<String> strangeLabel(SourceLine line) {
        Matcher label = BEFORE_COLON.matcher(line.text());
        return line.role() == LineRole.BULLET && label.find() ? Optional.of(label.group("word")) : Optional.empty();
    }
}
