package org.plumbline.model.scoring;

import java.util.List;

/** How determinations become an outcome. Ratings are never averaged. */
public sealed interface DecisionRule {

    /** The rule in one sentence, the same on the screen and on paper. */
    String sentence();

    /** Decides from one determination for each required competency, all of them known; the list is not empty. */
    Decision decide(List<Determination> determinations);

    <R> R match(Cases<R> cases);

    /** One answer for each kind. */
    interface Cases<R> {
        R smeQa(SmeQa rule);

        R allRequiredMet(AllRequiredMet rule);
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
        public String sentence() {
            return "0 when any required competency is not met, 1 when all are met, 2 when all are met and at least "
                    + exceededAtLeast + (exceededAtLeast == 1 ? " is" : " are")
                    + " exceeded. Ratings are not averages.";
        }

        @Override
        public Decision decide(List<Determination> determinations) {
            if (determinations.contains(Determination.DOES_NOT_MEET)) {
                return new Decision("0", "Not qualified", false);
            }
            long exceeded = determinations.stream()
                    .filter(Determination.EXCEEDS::equals)
                    .count();
            return exceeded >= exceededAtLeast
                    ? new Decision("2", "Met all and exceeded", true)
                    : new Decision("1", "Met all", true);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.smeQa(this);
        }
    }

    /** Pass or fail: every required competency must be met. */
    record AllRequiredMet() implements DecisionRule {
        @Override
        public String sentence() {
            return "Passes when every required competency is met; otherwise does not pass. Ratings are not averages.";
        }

        @Override
        public Decision decide(List<Determination> determinations) {
            return determinations.contains(Determination.DOES_NOT_MEET)
                    ? new Decision("Fail", "Does not pass", false)
                    : new Decision("Pass", "Passes", true);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.allRequiredMet(this);
        }
    }
}
