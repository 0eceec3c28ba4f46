package org.plumbline.model.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.bank.Evidence;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scale.Scale;

/** A line that says in words which level is required: “Required proficiency at GS-13: Experienced”. */
final class RequiredStatement {
    private static final String GRADE = "[A-Z]{1,4}[- ]?\\d{1,2}|grade \\d{1,2}";
    private static final String AT = "(?:\\s*[,(]?\\s*(?:at|for|in)(?: the)?(?: grade)? (?<%s>" + GRADE
            + ")(?: (?:level|grade|position))?\\)?)?";
    private static final String KIND = "(?:proficiency|competency|competence)";
    private static final Pattern STATED = Pattern.compile(
            "^(?:the )?(?:(?:minimum |minimally )?required(?: " + KIND + ")?(?: level)?(?: of " + KIND + ")?"
                    + "|minimum (?:" + KIND + "(?: level)?|level)(?: required)?"
                    + "|(?:" + KIND + " )?level(?: of " + KIND + ")? required(?: by (?:the )?job)?"
                    + "|" + KIND + " required)"
                    + "(?: for (?:this|the) competency)?" + AT.formatted("grade")
                    + "\\s*(?::|\\s[-–—]|–|—|\\bis\\b)\\s*(?<level>\\p{L}+(?: \\p{L}+)?(?: \\d)?|\\d)"
                    + AT.formatted("after") + "\\s*\\.?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BESIDE = Pattern.compile(
            "^[(\\[]\\s*(?:minimum |minimally )?required(?: level)?" + AT.formatted("grade") + "\\s*[)\\]]",
            Pattern.CASE_INSENSITIVE);

    private RequiredStatement() {}

    /** What the line states, if it names a level of the scale and nothing else. */
    static Optional<BankRequirement> in(String line, Scale scale) {
        Matcher stated = STATED.matcher(line.strip());
        if (!stated.matches()) {
            return Optional.empty();
        }
        Optional<String> before = grade(stated.group("grade"));
        Optional<String> after = grade(stated.group("after"));
        if (before.isPresent() && after.isPresent()) {
            return Optional.empty();
        }
        return scale.levels().stream()
                .filter(level -> names(level, stated.group("level")))
                .findFirst()
                .map(level -> new BankRequirement(before.or(() -> after), level.ordinal(), Evidence.STATED));
    }

    private static boolean names(Level level, String words) {
        return Wording.same(level.name(), words) || Wording.same(level.name(), "Level " + words);
    }

    /** “(required at GS-13)” beside a level's label; the match says how long it is and which grade it names. */
    static Optional<Beside> beside(String words) {
        Matcher beside = BESIDE.matcher(words);
        return beside.find() ? Optional.of(new Beside(beside.end(), grade(beside.group("grade")))) : Optional.empty();
    }

    /**
     * @param length how many characters the remark takes
     */
    record Beside(int length, Optional<String> grade) {}

    private static Optional<String> grade(String words) {
        return Optional.ofNullable(words).map(String::strip);
    }
}
