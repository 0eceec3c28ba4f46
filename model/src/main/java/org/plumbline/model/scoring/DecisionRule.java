package org.plumbline.model.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.model.bank.CompetencyId;

/** How determinations become an outcome. Ratings are never averaged unless a rule says so, and says how. */
public sealed interface DecisionRule permits DecisionRule.SmeQa, DecisionRule.AllRequiredMet, KnockOuts, Points {

    /** The rule in one sentence, the same on the screen and on paper; what {@code names} does not know is counted. */
    String sentence(Function<CompetencyId, Optional<String>> names);

    /** The rule in one sentence that names no competency. */
    default String sentence() {
        return sentence(id -> Optional.empty());
    }

    /** Decides from what was determined of each required competency, all of them known; the list is not empty. */
    Decision decide(List<Determined> all);

    /** Whether the rule itself says what raters who differ come to. */
    default boolean joinsRaters() {
        return false;
    }

    <R> R match(Cases<R> cases);

    /** One answer for each kind. */
    interface Cases<R> {
        R smeQa(SmeQa rule);

        R allRequiredMet(AllRequiredMet rule);

        R knockOuts(KnockOuts rule);

        R points(Points rule);
    }

    /**
     * The 0/1/2 rating of the SME-QA forms.
     *
     * @param exceededAtLeast how many competencies must be exceeded for a 2: the phone form says 1, the written form 2
     */
    record SmeQa(int exceededAtLeast) implements DecisionRule {
        public SmeQa {
            if (exceededAtLeast < 1) {
                throw new IllegalArgumentException(
                        "The rule needs at least one exceeded competency for a 2, got " + exceededAtLeast);
            }
        }

        @Override
        public String sentence(Function<CompetencyId, Optional<String>> names) {
            return "0 when any required competency is not met, 1 when all are met, 2 when all are met and at least "
                    + exceededAtLeast + (exceededAtLeast == 1 ? " is" : " are")
                    + " exceeded. Ratings are not averages.";
        }

        @Override
        public Decision decide(List<Determined> all) {
            List<String> steps = new ArrayList<>(RuleWords.met(all));
            if (all.stream().anyMatch(each -> each.is(Determination.DOES_NOT_MEET))) {
                return Decision.marked("0", "Not qualified", false, steps);
            }
            String names = RuleWords.names(all, each -> each.is(Determination.EXCEEDS));
            long exceeded =
                    all.stream().filter(each -> each.is(Determination.EXCEEDS)).count();
            steps.add("Exceeded: " + exceeded + (names.isEmpty() ? "" : " (" + names + ")") + "; a 2 takes at least "
                    + exceededAtLeast + ".");
            return exceeded >= exceededAtLeast
                    ? Decision.marked("2", "Met all and exceeded", true, steps)
                    : Decision.marked("1", "Met all", true, steps);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.smeQa(this);
        }
    }

    /** Pass or fail: every required competency must be met. */
    record AllRequiredMet() implements DecisionRule {
        @Override
        public String sentence(Function<CompetencyId, Optional<String>> names) {
            return "Passes when every required competency is met; otherwise does not pass. Ratings are not averages.";
        }

        @Override
        public Decision decide(List<Determined> all) {
            return Decision.passOrFail(
                    all.stream().noneMatch(each -> each.is(Determination.DOES_NOT_MEET)), RuleWords.met(all));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.allRequiredMet(this);
        }
    }
}
