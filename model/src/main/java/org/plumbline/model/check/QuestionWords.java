package org.plumbline.model.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.model.interview.Question;

/** What the words of a question give away: banned kinds, leading, closed and compound questions. */
final class QuestionWords {
    private static final Map<String, Pattern> FAULTS = faults();
    private static final Pattern ASKS = Pattern.compile("[?](?=\\s|$)");
    private static final Pattern JOINED = Pattern.compile(
            "\\b(?:and|or)\\s+(?:also\\s+)?(?:what|why|how|when|where|who|which|did|do|have|would|can|could)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final int MOST_ASKED = 2;
    private static final Pattern TIME = Pattern.compile(
            "\\b(?:a|another|any|one|the last) (?:real )?(?:time|situation|occasion|case|example|instance)\\b"
                    + "|\\b(?:have|did|had) you (?:ever|had|done|been|met|faced)\\b",
            Pattern.CASE_INSENSITIVE);

    private QuestionWords() {}

    private static Map<String, Pattern> faults() {
        var faults = new LinkedHashMap<String, Pattern>();
        faults.put(
                "question.bannedStrengths",
                words("(?:strengths?|weakness(?:es)?) (?:and|or) (?:your )?(?:strengths?|weakness(?:es)?)"
                        + "|your (?:greatest|biggest|main|best|worst) (?:strengths?|weakness(?:es)?)"));
        faults.put(
                "question.bannedFiveYears",
                words("(?:in|five|5|ten|10) years(?: from now| time)?.{0,40}(?:see yourself|want to be|will you be)"
                        + "|see yourself in (?:\\w+ )?years"));
        faults.put(
                "question.bannedTeaser",
                words("how many .{3,60} (?:fit|would fit|are there) (?:in|into|on) (?:a|an|the|this) "
                        + "(?:\\w+ )?(?:bus|airplane|plane|room|city|country|world|pool|bathtub)"
                        + "|manhole|golf balls?|ping.?pong balls?|if you were (?:an?|some kind of) "
                        + "(?:animal|tree|color|colour|fruit|kitchen appliance|superhero)"));
        faults.put(
                "question.leading",
                words("(?:do|would|wouldn|don|isn|aren|won|shouldn|can)(?:['’]t| not)? you agree"
                        + "|(?:wouldn|don|isn|aren|won|shouldn|doesn|didn)['’]t (?:you|it|that|we)\\b"
                        + "|surely|of course|obviously|as we all know|right\\?|correct\\?"));
        faults.put(
                "question.closed",
                Pattern.compile(
                        "^\\s*(?:do|does|did|are|is|was|were|have|has|had|can|could|will|would|should) "
                                + "(?:you|your|it|there|that)\\b[^?]*[?]\\s*$",
                        Pattern.CASE_INSENSITIVE));
        return faults;
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")", Pattern.CASE_INSENSITIVE);
    }

    /** Keys of the sentences that name what is wrong with a lead question; none for a sound one. */
    static List<String> faults(String lead) {
        var found = new ArrayList<String>();
        FAULTS.forEach((key, pattern) -> {
            if (pattern.matcher(lead).find()) {
                found.add(key);
            }
        });
        if (ASKS.matcher(lead).results().count() > MOST_ASKED
                || JOINED.matcher(lead).results().count() > 1) {
            found.add("question.compound");
        }
        return found;
    }

    /** Whether the question, a follow-up or a probe asks for something that really happened. */
    static boolean asksForATime(Question question) {
        return Stream.of(List.of(question.lead()), question.followUps(), question.probes())
                .flatMap(List::stream)
                .anyMatch(line -> TIME.matcher(line).find());
    }
}
