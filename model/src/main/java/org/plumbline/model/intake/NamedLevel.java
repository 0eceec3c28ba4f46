package org.plumbline.model.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.model.scale.BuiltInScales;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scale.Scale;

/**
 * The level that words such as “Level 3”, “3”, “Experienced” or “Level 3 - Intermediate” mean on a scale.
 *
 * <p>A number means a level only on a scale whose levels carry numbers; where a number and a word are given, both must
 * mean the same level.
 */
final class NamedLevel {
    /** What a table of numbers alone is about. */
    static final Scale ONE_TO_FIVE =
            Scale.proficiency("levels-5", "Level 1 to 5", "Level 1", "Level 2", "Level 3", "Level 4", "Level 5");

    private static final Pattern PARTS = Pattern.compile(
            "^(?:(?:proficiency |competency )?level\\s*)?(?<n>\\d)?\\s*[-–—:.(]*\\s*(?<word>\\p{L}[\\p{L}'’ -]*?)?(?: level)?\\)?$",
            Pattern.CASE_INSENSITIVE);

    private NamedLevel() {}

    static Optional<Level> on(Scale scale, String words) {
        Matcher parts = PARTS.matcher(words.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        Optional<Level> numbered = Optional.ofNullable(parts.group("n")).flatMap(n -> numbered(scale, n));
        Optional<Level> named = Optional.ofNullable(parts.group("word")).flatMap(word -> named(scale, word));
        if (parts.group("word") == null) {
            return numbered;
        }
        boolean agree = parts.group("n") == null || !hasNumbers(scale) || numbered.equals(named);
        return agree ? named : Optional.empty();
    }

    private static Optional<Level> named(Scale scale, String word) {
        return scale.levels().stream()
                .filter(level -> Wording.same(level.name(), word))
                .findFirst();
    }

    private static Optional<Level> numbered(Scale scale, String number) {
        int ordinal = Integer.parseInt(number);
        return hasNumbers(scale) && scale.has(ordinal) ? Optional.of(scale.level(ordinal)) : Optional.empty();
    }

    private static boolean hasNumbers(Scale scale) {
        boolean inNames =
                scale.levels().stream().allMatch(level -> Wording.same(level.name(), "Level " + level.ordinal()));
        return inNames
                || scale.equals(BuiltInScales.AWARENESS_TO_EXPERT_5)
                || ProficiencyTables.isNumberedFromOne(scale);
    }

    /** Whether the words are a level of any scale of the field. */
    static boolean isKnown(String words) {
        return on(ONE_TO_FIVE, words).isPresent()
                || BuiltInScales.all().stream()
                        .anyMatch(scale -> on(scale, words).isPresent());
    }
}
