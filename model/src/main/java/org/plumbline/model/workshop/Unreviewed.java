package org.plumbline.model.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.scoring.Decision;
import org.plumbline.model.scoring.DecisionRule;
import org.plumbline.model.scoring.Determination;
import org.plumbline.model.scoring.Determined;

/** Decides although a review stopped early, where what was not reviewed could not change anything. */
final class Unreviewed {
    private final List<Determined> seen = new ArrayList<>();
    private final List<Determined> worst = new ArrayList<>();
    private final List<Determined> best = new ArrayList<>();

    void seen(Determined determined) {
        seen.add(determined);
        worst.add(determined);
        best.add(determined);
    }

    /** Something that could have been met or not. */
    void leftOut(CompetencyId competency, String name) {
        worst.add(new Determined(competency, name, Determination.DOES_NOT_MEET));
        best.add(new Determined(competency, name, Determination.MEETS));
    }

    Optional<Decision> decide(DecisionRule rule) {
        if (seen.isEmpty()) {
            return Optional.empty();
        }
        Decision decision = rule.decide(seen);
        boolean certain = rule.decide(worst).passes() == decision.passes()
                && rule.decide(best).passes() == decision.passes();
        return certain ? Optional.of(decision) : Optional.empty();
    }
}
