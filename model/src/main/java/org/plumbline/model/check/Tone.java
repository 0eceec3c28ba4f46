package org.plumbline.model.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Words that praise or blame an answer. Only what somebody says of the answer counts: quoted words are the candidate's,
 * negated ones mean little, and before a "but" stands what was conceded.
 */
final class Tone {
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\"[^\"]*\"|‘[^’]{12,}’");
    private static final Pattern CLAUSE = Pattern.compile("[,;:.!?()\\n–—]+(?:\\s|$)|\\s[–—-]\\s");
    private static final Pattern TURN =
            Pattern.compile("\\b(?:but|however|nevertheless|yet|still)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONCEDED = Pattern.compile(
            "\\b(?:at first|initially|to begin with|although|though|even if|despite|while|whereas|apart from"
                    + "|except|aside from|other than|at the beginning|until)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NEGATED = Pattern.compile(
            "(?:\\b(?:not|never|no|without|nothing|hardly|neither|nor|cannot|rarely|seldom|far from|less than|free of)"
                    + "|n[’']t)\\s+(?:[\\p{L}’'-]+\\s+){0,5}$",
            Pattern.CASE_INSENSITIVE);
    private static final String MANNER = "(?:[\\p{L}]+ly |very |rather |quite |fairly |too |so )?";
    private static final String ANSWER = "(?:answers?|responses?|examples?|explanations?|evidence|performance"
            + "|interview|candidate|applicant|understanding|grasp|knowledge|command)";

    private static final Pattern CLEAR_BLAME = pattern(
            "(?:answer|respond|explain|perform)(?:s|ed)? (?:(?:this|it|the questions?|all|everything) )?" + MANNER
                    + "(?:poorly|badly|weakly)"
                    + "|(?:poor|weak|inadequate|insufficient|unsatisfactory) (?:\\p{L}+ )?" + ANSWER
                    + "|" + ANSWER + " (?:was|were|is|are|remained) " + MANNER
                    + "(?:poor|weak|inadequate|insufficient|unsatisfactory|lacking)"
                    + "|(?:did|does|do)(?: not|n[’']t) (?:meet|reach|show|demonstrate) (?:the |this |what is |what the )?"
                    + "(?:required|requirements?|level|standard|competency|minimum)"
                    + "|(?:does|did)(?: not|n[’']t) meet\\b"
                    + "|fail(?:s|ed) to (?:meet|show|demonstrate|answer|reach)"
                    + "|no evidence of|below (?:the |what is )?required|below the level"
                    + "|unable to (?:answer|name|give|explain|describe)"
                    + "|could(?: not|n[’']t) (?:answer|name|give|explain|describe)");
    private static final Pattern CLEAR_PRAISE = pattern(
            "(?:answer|respond|explain|perform)(?:s|ed)? (?:(?:this|it|the questions?|all|everything) )?" + MANNER
                    + "(?:well|excellently|superbly|brilliantly)"
                    + "|(?:excellent|outstanding|exceptional|superb|exemplary) (?:\\p{L}+ )?" + ANSWER
                    + "|" + ANSWER + " (?:was|were|is|are) " + MANNER
                    + "(?:excellent|outstanding|exceptional|superb|exemplary)"
                    + "|(?:clearly|fully|easily|comfortably|far|well) (?:meets?|met|exceeds?|exceeded)"
                    + "|(?:exceeds?|exceeded) (?:the |what is |what the )?(?:required|requirements?|level|standard|minimum)"
                    + "|(?:meets|met) (?:the |what is |all )?(?:required|requirements?|level|standard)"
                    + "|(?:well )?above (?:the |what is )?required");
    private static final Pattern FAINT_BLAME = pattern(
            "struggled(?: to| with)?|superficial|vague|confused|evasive"
                    + "|shallow|barely|only just|(?:answers?|candidate|applicant) lack(?:s|ed)|poorly|disappointing|unconvincing");
    private static final Pattern FAINT_PRAISE = pattern("excellent|outstanding|impressive|exceptional|exemplary"
            + "|masterful|very strong|very convincing|in depth|expert knowledge");

    private Tone() {}

    /**
     * A phrase that says what somebody thinks of an answer.
     *
     * @param clear whether it can hardly be meant otherwise
     */
    record Phrase(String words, boolean praise, boolean clear) {}

    private static Pattern pattern(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** What a sentence says on the whole; nothing where it says both or neither. */
    static Optional<Phrase> of(String sentence) {
        String said = QUOTED.matcher(sentence).replaceAll(" ");
        List<Phrase> phrases = phrases(afterTurn(said));
        boolean mixed = phrases.stream().map(Phrase::praise).distinct().count() > 1;
        if (mixed) {
            return Optional.empty();
        }
        return phrases.stream().filter(Phrase::clear).findFirst().or(() -> phrases.stream()
                .findFirst());
    }

    private static String afterTurn(String sentence) {
        int end = TURN.matcher(sentence)
                .results()
                .mapToInt(MatchResult::end)
                .max()
                .orElse(0);
        return sentence.substring(end);
    }

    private static List<Phrase> phrases(String sentence) {
        var phrases = new ArrayList<Phrase>();
        for (String clause : CLAUSE.split(sentence)) {
            if (!CONCEDED.matcher(clause).find()) {
                collect(clause, CLEAR_BLAME, false, true, phrases);
                collect(clause, CLEAR_PRAISE, true, true, phrases);
                if (phrases.isEmpty()) {
                    collect(clause, FAINT_BLAME, false, false, phrases);
                    collect(clause, FAINT_PRAISE, true, false, phrases);
                }
            }
        }
        return phrases;
    }

    private static void collect(String clause, Pattern pattern, boolean praise, boolean clear, List<Phrase> phrases) {
        pattern.matcher(clause)
                .results()
                .filter(found ->
                        !NEGATED.matcher(clause.substring(0, found.start())).find())
                .forEach(found -> phrases.add(new Phrase(found.group().strip(), praise, clear)));
    }
}
