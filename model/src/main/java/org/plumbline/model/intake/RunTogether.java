package org.plumbline.model.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.scale.ScaleId;

/**
 * Lines in which several levels run together: a collapsed paragraph, or two columns side by side. Where one text ends
 * and the next begins cannot be known there, so nothing of them is assigned.
 */
final class RunTogether {
    private static final Pattern NUMBERED_LEVEL = Pattern.compile("\\bLevel \\d(?=\\s*(?::|[-–—]))");
    private static final Pattern NAME_BEFORE_DASH = Pattern.compile(
            "(\\p{Lu}[\\p{L}/]*(?: (?:(?:and|of|the|for) )?" + "\\p{Lu}[\\p{L}/]*){0,5}) [-–—] (?=\\p{Lu}\\p{Ll})");
    private static final int FEWEST_LEVELS = 2;
    private static final Map<ScaleId, Pattern> INSIDE = new ConcurrentHashMap<>();
    private static final String STOPS = ".!?;)”\"";

    private RunTogether() {}

    /** Whether a line holds a level's label that is not at its beginning. */
    static boolean holdsSeveral(SourceLine line, Scale scale) {
        if (line.role() == LineRole.ROW) {
            return false;
        }
        String words = LevelLabel.of(line)
                .filter(label -> !label.isAlone() && LevelWords.isName(label.word()))
                .map(label -> label.words().text())
                .orElse(line.text());
        boolean alone = LevelWords.isName(words);
        return !alone
                && INSIDE.computeIfAbsent(scale.id(), any -> inside(scale))
                        .matcher(words)
                        .find();
    }

    /** A label with a colon; with a dash or at the line's end only after a stop or a bullet. */
    private static Pattern inside(Scale scale) {
        return Pattern.compile("(?<![\\p{L}\\d])" + words(scale) + "\\s*:" + "|[.!?;)”\"•▪◦·]\\s+(?:[-–—•▪◦·*o]\\s+)?"
                + words(scale) + "(?:\\s+[-–—]\\s|\\s*$)");
    }

    private static String words(Scale scale) {
        return scale.levels().stream()
                .map(Level::name)
                .flatMap(name -> Stream.of(name, name.toUpperCase(Locale.ROOT)))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Whether a line that lost its end has a level's word there: “… day by day. Meets”. */
    static boolean endsWithLabel(String line) {
        String words = line.strip();
        int blank = words.lastIndexOf(' ');
        return blank > 0
                && LevelWords.isName(words.substring(blank + 1))
                && STOPS.indexOf(words.substring(0, blank)
                                .stripTrailing()
                                .charAt(words.substring(0, blank)
                                                .stripTrailing()
                                                .length()
                                        - 1))
                        >= 0;
    }

    /** The labels of levels of any kind in a line that holds two or more of them. */
    static List<String> labels(SourceLine line) {
        List<String> numbered = found(NUMBERED_LEVEL, line.text());
        List<String> most = numbered.size() > FEWEST_LEVELS ? numbered : List.of();
        for (Scale scale : LevelWords.wordScales()) {
            String words = scale.levels().stream()
                    .map(level -> Pattern.quote(level.name()))
                    .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?=\\s*:)"));
            List<String> found = found(Pattern.compile(words), line.text());
            most = found.size() > most.size() ? found : most;
        }
        return most.size() < FEWEST_LEVELS || line.role() == LineRole.ROW ? List.of() : most;
    }

    private static List<String> found(Pattern label, String text) {
        return label.matcher(text).results().map(result -> result.group()).toList();
    }

    /** Words that may be the names of competencies: capitalized, before a dash and a sentence. */
    static List<String> names(SourceLine line) {
        var names = new ArrayList<String>();
        Matcher name = NAME_BEFORE_DASH.matcher(line.text());
        while (name.find()) {
            String words = name.group(1).replaceFirst("^.*\\p{Ll}(?=\\p{Lu}\\p{Ll})", "");
            if (!words.matches("Level|Expert|Advanced|Intermediate|Basic|Awareness")) {
                names.add(words);
            }
        }
        return names;
    }

    /** A sentence about a line of several levels; nothing about any other line. */
    static Optional<Warning> warning(SourceLine line) {
        List<String> labels = labels(line);
        if (labels.isEmpty()) {
            return Optional.empty();
        }
        List<String> names = names(line);
        String seen = names.isEmpty() ? "" : " Competencies seen in it: “" + String.join("”, “", names) + "”.";
        return Optional.of(new Warning(
                line.number(),
                "Several levels run together in one line (" + String.join(", ", labels)
                        + "), so it cannot be told which words belong to which, and none was assigned." + seen
                        + " Use the original document, or put each level on a line of its own."));
    }
}
