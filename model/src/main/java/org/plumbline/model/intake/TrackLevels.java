package org.plumbline.model.intake;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.model.bank.Track;
import org.plumbline.model.scale.Direction;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.scale.ScaleId;
import org.plumbline.model.scale.ScaleKind;

/** How a career framework writes its levels, as numbers or as words, and the scale that they make. */
final class TrackLevels {
    private static final Pattern NUMBERED = Pattern.compile(
            "^(?:(?<before>[^:]{2,40}?)[\\s,–—-]+)?(?:Level\\s*|(?<short>L))(?<n>\\d)(?!\\d)\\s*(?:[-–—,(]\\s*(?<word>\\p{L}[\\p{L} -]{1,30}?)\\)?)?"
                    + "\\s*(?::|\\s[-–—](?=\\s)|[–—.]|$)\\s*",
            Pattern.CASE_INSENSITIVE);

    private final Scale scale;
    private final Optional<LevelWords> words;

    private TrackLevels(Scale scale, Optional<LevelWords> words) {
        this.scale = scale;
        this.words = words;
    }

    /**
     * A line that begins with a level.
     *
     * @param track that the same line names
     * @param text empty when the level stands alone
     */
    record Entry(int level, Optional<Track> track, String text) {}

    private record Numbered(int number, String word, Optional<Track> track, String text) {}

    /** The levels that most lines begin with; nothing when fewer than two levels are found. */
    static Optional<TrackLevels> of(List<SourceLine> lines) {
        var names = new TreeMap<Integer, String>();
        long numbered = 0;
        for (SourceLine line : lines) {
            Optional<Numbered> level = numbered(line);
            level.ifPresent(one -> names.merge(one.number(), one.word(), (a, b) -> a.equals(b) ? a : ""));
            numbered += level.isPresent() ? 1 : 0;
        }
        Optional<LevelWords> words = LevelWords.of(lines);
        long worded = words.map(own -> lines.stream()
                        .filter(line -> own.entry(line).isPresent())
                        .count())
                .orElse(0L);
        if (worded > numbered) {
            return words.map(own -> new TrackLevels(own.scale(), words));
        }
        boolean isScale = names.size() >= 2 && names.firstKey() >= 1 && names.lastKey() <= Scale.MOST_LEVELS;
        return isScale ? Optional.of(new TrackLevels(scale(names), Optional.empty())) : Optional.empty();
    }

    /** Five levels unless the document has more; a level is called by its word where that is always the same. */
    private static Scale scale(TreeMap<Integer, String> names) {
        int count = Math.max(NamedLevel.ONE_TO_FIVE.levels().size(), names.lastKey());
        boolean worded = names.size() == count
                && names.values().stream().noneMatch(String::isEmpty)
                && names.values().stream().map(Wording::plain).distinct().count() == count;
        if (!worded && count == NamedLevel.ONE_TO_FIVE.levels().size()) {
            return NamedLevel.ONE_TO_FIVE;
        }
        var levels = new java.util.ArrayList<Level>();
        for (int i = 1; i <= count; i++) {
            levels.add(Level.of(i, worded ? names.get(i) : "Level " + i));
        }
        String name = levels.get(0).name() + " to " + levels.get(count - 1).name();
        return new Scale(
                new ScaleId("career-" + Slug.of(name, "levels")),
                name,
                new ScaleKind.Proficiency(),
                Direction.HIGHER_IS_MORE,
                levels);
    }

    Scale scale() {
        return scale;
    }

    Optional<Entry> entry(SourceLine line) {
        if (line.role() == LineRole.ROW) {
            return Optional.empty();
        }
        return words.isPresent()
                ? words.get()
                        .entry(line)
                        .map(entry -> new Entry(
                                entry.level().ordinal(),
                                Optional.empty(),
                                entry.words().text()))
                : numbered(line).map(one -> new Entry(one.number(), one.track(), one.text()));
    }

    /** The level that words such as “Level 3”, “3” or “Advanced” mean here. */
    Optional<Level> named(String level) {
        Matcher number = Pattern.compile("(?i)(?:level\\s*)?(\\d)").matcher(level.strip());
        if (words.isEmpty() && number.matches()) {
            int ordinal = Integer.parseInt(number.group(1));
            return scale.has(ordinal) ? Optional.of(scale.level(ordinal)) : Optional.empty();
        }
        return NamedLevel.on(scale, level);
    }

    private static Optional<Numbered> numbered(SourceLine line) {
        if (line.role() == LineRole.ROW || line.isBlank()) {
            return Optional.empty();
        }
        Matcher start = NUMBERED.matcher(line.text());
        if (!start.find()) {
            return Optional.empty();
        }
        Optional<Track> before = Optional.ofNullable(start.group("before")).flatMap(TrackLabel::of);
        String word = Optional.ofNullable(start.group("word")).orElse("").strip();
        Optional<Track> after = TrackLabel.of(word);
        if (start.group("before") != null && before.isEmpty()
                || start.group("n").equals("0")) {
            return Optional.empty();
        }
        return Optional.of(new Numbered(
                Integer.parseInt(start.group("n")),
                after.isPresent() ? "" : word,
                before.or(() -> after),
                line.text().substring(start.end()).strip()));
    }
}
