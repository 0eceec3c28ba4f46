package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.plumbline.model.panel.Attendance;
import org.plumbline.model.panel.Round;
import org.plumbline.model.scoring.Decision;
import org.plumbline.model.scoring.DecisionRule;
import org.plumbline.model.scoring.Determination;
import org.plumbline.model.scoring.Outcome;
import org.plumbline.model.scoring.Points;
import org.plumbline.model.scoring.Standing;
import org.plumbline.model.workshop.CategoryOutcome;

/**
 * What came of a candidate, in the language of the document; in English the sentences are those on the screen.
 *
 * @param absent why the candidate was not assessed
 */
record OutcomeWords(Round.Frozen words, Outcome outcome, Optional<Attendance> absent) {

    /** The result alone, such as “2: Met all and exceeded”, “Open” or “Not assessed”. */
    String result() {
        return outcome.decision()
                .map(this::decided)
                .orElse(say(absent.isPresent() ? "outcome.notAssessed" : "outcome.open"));
    }

    private String decided(Decision decision) {
        if (words.rule() instanceof DecisionRule.SmeQa) {
            return say("outcome.smeQa." + decision.mark());
        }
        String passes = say(decision.passes() ? "outcome.passes" : "outcome.fails");
        return words.rule() instanceof Points ? say("outcome.points", points(decision), passes) : passes;
    }

    private static String points(Decision decision) {
        return decision.mark().replaceAll("[^0-9.\\-].*", "");
    }

    /** One sentence that names the competencies which decided, or those that are open. */
    String reason() {
        if (absent.isPresent() && outcome.decision().isEmpty()) {
            return say("outcome.absent." + absent.get().kind());
        }
        if (outcome.lines().isEmpty()) {
            return say("outcome.noCompetencies");
        }
        return outcome.decision().map(this::reason).orElseGet(this::open);
    }

    private String reason(Decision decision) {
        boolean allMustBeMet =
                words.rule() instanceof DecisionRule.SmeQa || words.rule() instanceof DecisionRule.AllRequiredMet;
        String below = names(Determination.DOES_NOT_MEET);
        boolean anyOpen = outcome.lines().stream()
                .anyMatch(line -> line.standing().determined().isEmpty());
        if (!allMustBeMet
                || anyOpen && (below.isEmpty() || decision.passes())
                || !below.isEmpty() && decision.passes()) {
            List<String> steps = steps();
            return words.rule() instanceof Points && !steps.isEmpty()
                    ? steps.get(steps.size() - 1)
                    : String.join(" ", steps);
        }
        String above = names(Determination.EXCEEDS);
        if (!below.isEmpty()) {
            return say("outcome.below", below);
        }
        return above.isEmpty() ? say("outcome.meets") : say("outcome.exceeds", above);
    }

    private String names(Determination wanted) {
        return names(line -> line.standing().determined().filter(wanted::equals).isPresent());
    }

    private String names(Predicate<Outcome.Line> which) {
        return outcome.lines().stream().filter(which).map(Outcome.Line::name).collect(Collectors.joining(", "));
    }

    /** Competencies that are open for the same cause share one mention of it. */
    private String open() {
        var causes = new LinkedHashMap<Standing.Why, String>();
        outcome.lines().forEach(line -> {
            if (line.standing() instanceof Standing.Open open) {
                causes.merge(open.why(), line.name(), (before, name) -> before + ", " + name);
            }
        });
        return causes.isEmpty()
                ? say("outcome.open.verdicts")
                : say(
                        "outcome.open.of",
                        causes.entrySet().stream()
                                .map(cause -> say("outcome.open.cause", cause.getValue(), why(cause.getKey())))
                                .collect(Collectors.joining("; ")));
    }

    /** The steps of the rule, without the outcome itself. */
    List<String> steps() {
        return outcome.decision()
                .map(decision -> decision.steps().stream().map(RuleStep::of).toList())
                .orElse(List.of());
    }

    static String why(Standing.Why why) {
        return say("outcome.why." + why);
    }

    /** How a level came to hold. */
    static String by(Standing.By by) {
        return say("summary.standings.by." + by);
    }

    static String determination(Determination determination) {
        return determination.sign() + " " + say("determination." + determination);
    }

    /** What all rounds together came to. */
    static String category(CategoryOutcome all) {
        return all.category()
                .map(category -> category.words())
                .orElseGet(() -> say(all.qualifies()
                        .map(qualifies -> qualifies ? "outcome.qualified" : "outcome.notQualified")
                        .orElse("outcome.open")));
    }
}
