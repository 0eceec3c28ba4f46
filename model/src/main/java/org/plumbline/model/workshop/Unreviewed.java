package org.plumbline.model.workshop;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.scoring.Decision;
import org.plumbline.model.scoring.DecisionRule;
import org.plumbline.model.scoring.Determined;

/** Decides although a review stopped early, where what was not reviewed could not change anything. */
final class Unreviewed {
    private Unreviewed() {}

    /**
     * @param seen what was reviewed
     * @param best the same, and the rest as if it were met
     */
    static Optional<Decision> decide(DecisionRule rule, List<Determined> seen, List<Determined> best) {
        if (seen.isEmpty()) {
            return Optional.empty();
        }
        Decision decision = rule.decide(seen);
        return seen.size() == best.size()
                        || decision.passes() == rule.decide(best).passes()
                ? Optional.of(decision)
                : Optional.empty();
    }
}
