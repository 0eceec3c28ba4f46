package org.plumbline.app.screen.round;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.panel.Assignment;
import org.plumbline.model.panel.Round;
import org.plumbline.model.workshop.AssignmentChange;
import org.plumbline.model.workshop.RoundPlanning;
import org.plumbline.model.workshop.RoundVersions;
import org.plumbline.model.workshop.ScoringChange;
import org.plumbline.model.workshop.Workshop;
import org.plumbline.model.workshop.WorkshopChange;

/** Puts a new version in the place of a round: its raters go on with it where nobody has begun. */
final class Renewal {
    private Renewal() {}

    static WorkshopChange of(Workshop before, Round old, Round next) {
        var open = new ScoringChange.OpenRound(next);
        var versions = new RoundVersions(open.applyTo(before));
        List<Assignment> goOn = new RoundPlanning(before)
                .assignments(old).stream()
                        .filter(each -> versions.holds(next, each.candidate()))
                        .map(each -> new Assignment(next.id(), each.candidate(), each.raters(), each.day()))
                        .toList();
        var parts = new ArrayList<WorkshopChange>(List.of(open));
        if (!goOn.isEmpty()) {
            parts.add(new AssignmentChange.Assign(goOn));
        }
        return WorkshopChange.together("round.change.renew", parts);
    }
}
