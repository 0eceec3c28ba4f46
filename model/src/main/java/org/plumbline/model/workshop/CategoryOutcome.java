package org.plumbline.model.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.scoring.CategoryRule;
import org.plumbline.model.scoring.CategoryRule.Category;
import org.plumbline.model.scoring.Decision;
import org.plumbline.model.scoring.DecisionRule;
import org.plumbline.model.scoring.Outcome;

/**
 * What all rounds together make of a candidate.
 *
 * @param qualifies empty while something is open, and for those who were not assessed
 * @param category the one reached, where there are categories
 * @param words “Well qualified (85)”, “Not qualified”, or what is open
 * @param trace one sentence a round; the last one is the result
 */
public record CategoryOutcome(
        CandidateId candidate,
        Optional<Boolean> qualifies,
        Optional<Category> category,
        String words,
        List<String> trace) {

    public CategoryOutcome {
        trace = List.copyOf(trace);
    }

    /** Of everybody who is not there for practice, in the order of the list. */
    public static List<CategoryOutcome> of(Workshop workshop) {
        Progression progression = Progression.of(workshop);
        return Funnel.applied(workshop).stream()
                .map(candidate -> new Sum(progression, workshop.proceedings().categories(), candidate).outcome())
                .toList();
    }

    /** Adds up one candidate's rounds. */
    private static final class Sum {
        private final Progression progression;
        private final CategoryRule rule;
        private final Candidate candidate;
        private final List<String> trace = new ArrayList<>();
        private Optional<String> open = Optional.empty();
        private int interviews;
        private int marks;

        Sum(Progression progression, CategoryRule rule, Candidate candidate) {
            this.progression = progression;
            this.rule = rule;
            this.candidate = candidate;
        }

        CategoryOutcome outcome() {
            for (Progression.Stage stage : progression.stages()) {
                Outcome outcome = stage.outcome(candidate);
                Optional<Decision> decision = outcome.decision();
                trace.add(stage.words() + ": "
                        + decision.map(each -> each.mark() + " – " + each.words() + ". ")
                                .orElse("")
                        + outcome.reason());
                if (decision.isPresent() && !decision.get().passes()) {
                    return result(Optional.of(false), Optional.empty(), "Not qualified");
                }
                if (decision.isEmpty() && open.isEmpty()) {
                    open = Optional.of(stage.words() + " is open");
                }
                decision.ifPresent(each -> count(stage, each));
            }
            return added();
        }

        private void count(Progression.Stage stage, Decision decision) {
            if (!stage.round().conduct().kind().ratesLevels()) {
                return;
            }
            interviews++;
            if (stage.versionOf(candidate).round().frozen().rule() instanceof DecisionRule.SmeQa) {
                marks += Integer.parseInt(decision.mark());
            } else if (!rule.passFailOnly() && open.isEmpty()) {
                open = Optional.of(stage.words() + " gives no mark of 0, 1 or 2");
            }
        }

        private CategoryOutcome added() {
            if (open.isPresent() || progression.stages().isEmpty()) {
                return result(Optional.empty(), Optional.empty(), "Open: " + open.orElse("no round was opened"));
            }
            if (rule.passFailOnly()) {
                return result(Optional.of(true), Optional.empty(), "Qualified");
            }
            if (interviews != rule.rounds()) {
                return result(
                        Optional.empty(),
                        Optional.empty(),
                        "Open: the categories take " + rule.rounds()
                                + (rule.rounds() == 1 ? " interview" : " interviews") + ", and there "
                                + (interviews == 1 ? "is " : "are ") + interviews);
            }
            trace.add("The marks add up to " + marks + ".");
            return rule.of(marks)
                    .map(category -> result(Optional.of(true), Optional.of(category), category.words()))
                    .orElseGet(() -> result(Optional.of(false), Optional.empty(), "Not qualified"));
        }

        private CategoryOutcome result(Optional<Boolean> qualifies, Optional<Category> category, String words) {
            trace.add("Result: " + words + ".");
            return new CategoryOutcome(candidate.id(), qualifies, category, words, trace);
        }
    }
}
