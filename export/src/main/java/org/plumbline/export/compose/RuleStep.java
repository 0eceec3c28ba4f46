package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One step of a rule, which says in English what it counted, in the language of the document. The names and numbers in
 * it stay as they are; a step that is not known stays whole.
 */
final class RuleStep {
    private static final List<RuleStep> ALL = List.of(
            new RuleStep(
                    "Every required competency is met \\((\\d+) of \\d+\\)\\.",
                    step -> say("step.allMet", step.group(1))),
            new RuleStep("Not met: (.*)\\.", step -> say("step.notMet", step.group(1))),
            new RuleStep(
                    "Exceeded: (\\d+)(?: \\((.*)\\))?; a 2 takes at least (\\d+)\\.",
                    step -> step.group(2) == null
                            ? say("step.exceeded.none", step.group(3))
                            : say("step.exceeded", step.group(1), step.group(2), step.group(3))),
            new RuleStep("Must be met: (.*)\\.", step -> say("step.must", each(step.group(1)))),
            new RuleStep(
                    "Of the (other )?(\\d+) competenc(?:y|ies) (\\d+) (?:is|are) met; it takes at least (\\d+)\\.",
                    step -> say(
                            step.group(1) == null ? "step.some" : "step.others",
                            step.group(2),
                            step.group(3),
                            step.group(4))),
            new RuleStep(
                    "(\\d+) of (\\d+) raters? finds? that the resume (shows|does not show) what it takes\\.",
                    step -> say(
                            step.group(3).equals("shows") ? "step.resume.passes" : "step.resume.fails",
                            step.group(1),
                            step.group(2))),
            new RuleStep(
                    "Together (.*) points; it takes (.*)\\.",
                    step -> say("step.together", step.group(1), step.group(2))),
            new RuleStep(
                    "(.*): (does not meet|meets|exceeds), ([-\\d.]+)(?: × (\\d+))?\\.",
                    step -> say(
                            "step.points",
                            step.group(1),
                            say("step." + step.group(2).replace(" ", "")),
                            times(step.group(3), step.group(4)))),
            new RuleStep(
                    "(.*): (\\(.*\\) / \\d+), (rounded down|rounded with a half going up|not rounded): ([-\\d.]+)"
                            + "(?: × (\\d+))?\\.",
                    step -> say(
                            "step.joined",
                            step.group(1),
                            step.group(2),
                            say("step." + step.group(3).replace(" ", "")),
                            times(step.group(4), step.group(5)))));

    private final Pattern pattern;
    private final Function<MatchResult, String> words;

    private RuleStep(String pattern, Function<MatchResult, String> words) {
        this.pattern = Pattern.compile(pattern);
        this.words = words;
    }

    static String of(String step) {
        return ALL.stream()
                .flatMap(each -> each.said(step).stream())
                .findFirst()
                .orElse(step);
    }

    private Optional<String> said(String step) {
        Matcher matcher = pattern.matcher(step);
        return matcher.matches() ? Optional.of(words.apply(matcher)) : Optional.empty();
    }

    private static String each(String competencies) {
        return competencies.replace("(met)", say("step.isMet")).replace("(not met)", say("step.isNotMet"));
    }

    private static String times(String points, String weight) {
        return weight == null ? points : points + " × " + weight;
    }
}
