package org.plumbline.model.intake.table;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.model.scale.BuiltInScales;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scale.Scale;

/** The ways in which tables write the name of a level: “Experienced”, “Level 3 – Intermediate”, “3”. */
final class LevelNaming {
    private static final Pattern NUMBER_ALONE =
            Pattern.compile("(?i)(?:(?:proficiency\\s*)?(?:level|lvl|l)\\s*)?([1-7])");
    private static final Pattern NUMBER_FIRST = Pattern.compile(
            "(?i)(?:(?:proficiency\\s*)?level\\s*)?([1-7])\\s*[-–—:.)]?\\s*\\(?(\\p{L}[\\p{L} ]*?)\\)?");
    private static final Pattern NUMBER_LAST =
            Pattern.compile("(?i)(\\p{L}[\\p{L} ]*?)\\s*[-–—:(]?\\s*(?:level\\s*)?([1-7])\\)?");

    private static final Pattern TEXT_OF =
            Pattern.compile("(?i)^(?:level )?(?:text|description|definition)\\s*(?:for|of|[-–:])\\s*");
    private static final Pattern ITS_TEXT =
            Pattern.compile("(?i)\\s*[-–:(]?\\s*(?:level |proficiency )?(?:text|description|definition|level)\\)?$");
    private static final Pattern END = Pattern.compile("[\\s:.]+$");

    private static final Map<String, String> KNOWN = BuiltInScales.all().stream()
            .flatMap(scale -> scale.levels().stream())
            .map(Level::name)
            .distinct()
            .collect(Collectors.toMap(name -> name.toLowerCase(Locale.ROOT), name -> name));

    private LevelNaming() {}

    /** The level of a built-in scale that a column heading is about. */
    static Optional<String> inHeading(String heading) {
        String words = CellText.line(heading);
        Optional<String> whole = known(words);
        if (whole.isPresent()) {
            return whole;
        }
        String behind = TEXT_OF.matcher(words).replaceFirst("");
        String bare = ITS_TEXT.matcher(behind).replaceFirst("");
        return bare.equals(words) ? Optional.empty() : known(bare);
    }

    private static Optional<String> known(String words) {
        Matcher alone = NUMBER_ALONE.matcher(words);
        if (alone.matches()) {
            return words.matches("[1-7]") ? Optional.empty() : Optional.of("Level " + alone.group(1));
        }
        return Optional.ofNullable(KNOWN.get(bare(words).toLowerCase(Locale.ROOT)));
    }

    /** A level of a built-in scale without the number beside it; the number alone is “Level 3”; other words stay. */
    static String bare(String words) {
        String word = withoutNumber(words);
        boolean known = KNOWN.containsKey(word.toLowerCase(Locale.ROOT))
                || NUMBER_ALONE.matcher(word).matches();
        return known ? word : CellText.line(words);
    }

    private static String withoutNumber(String words) {
        String line = END.matcher(CellText.line(words)).replaceFirst("");
        Matcher alone = NUMBER_ALONE.matcher(line);
        if (alone.matches()) {
            return "Level " + alone.group(1);
        }
        Matcher first = NUMBER_FIRST.matcher(line);
        if (first.matches()) {
            return first.group(2);
        }
        Matcher last = NUMBER_LAST.matcher(line);
        return last.matches() ? last.group(1) : line;
    }

    /** The level of this scale that a cell names; a number beside the word must be the level's own. */
    static Optional<Level> on(Scale scale, String cell) {
        Optional<Level> whole = scale.named(CellText.line(cell));
        if (whole.isPresent()) {
            return whole;
        }
        return scale.named(withoutNumber(cell)).filter(level -> numberAgrees(level, cell));
    }

    private static boolean numberAgrees(Level level, String cell) {
        String digits = cell.replaceAll("\\D", "");
        return digits.isEmpty() || level.name().endsWith(digits) || digits.equals(String.valueOf(level.ordinal()));
    }
}
