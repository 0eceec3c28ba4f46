package org.plumbline.app.screen.results;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.scoring.DecisionRule;
import org.plumbline.model.scoring.Joining;
import org.plumbline.model.scoring.KnockOuts;
import org.plumbline.model.scoring.Points;

/** A rule while it is put together: every kind with its parameters, so that nothing is lost on the way through them. */
final class RuleDraft {
    /** The kinds of rule. */
    enum Kind {
        SME_QA,
        ALL_MET,
        KNOCK_OUTS,
        POINTS
    }

    Kind kind = Kind.SME_QA;
    int exceeded = 1;
    int others = 1;
    int doesNotMeet;
    int meets = 1;
    int exceeds = 2;
    int passMark;
    Joining joining = Joining.SETTLED;
    final Set<CompetencyId> must = new LinkedHashSet<>();
    final Map<CompetencyId, Integer> weights = new HashMap<>();

    RuleDraft(DecisionRule rule, List<SelectedCompetency> competencies) {
        passMark = competencies.size();
        rule.match(new DecisionRule.Cases<Void>() {
            @Override
            public Void smeQa(DecisionRule.SmeQa smeQa) {
                exceeded = smeQa.exceededAtLeast();
                return null;
            }

            @Override
            public Void allRequiredMet(DecisionRule.AllRequiredMet all) {
                kind = Kind.ALL_MET;
                return null;
            }

            @Override
            public Void knockOuts(KnockOuts knockOuts) {
                kind = Kind.KNOCK_OUTS;
                must.addAll(knockOuts.must());
                others = knockOuts.othersAtLeast();
                return null;
            }

            @Override
            public Void points(Points points) {
                kind = Kind.POINTS;
                doesNotMeet = points.doesNotMeet();
                meets = points.meets();
                exceeds = points.exceeds();
                passMark = points.passMark();
                joining = points.joining();
                points.weights().forEach(weight -> weights.put(weight.competency(), weight.times()));
                return null;
            }
        });
    }

    /**
     * The rule as it stands.
     *
     * @throws IllegalArgumentException with a sentence that says what does not fit together
     */
    DecisionRule rule(List<SelectedCompetency> competencies) {
        return switch (kind) {
            case SME_QA -> new DecisionRule.SmeQa(exceeded);
            case ALL_MET -> new DecisionRule.AllRequiredMet();
            case KNOCK_OUTS ->
                new KnockOuts(
                        competencies.stream()
                                .map(SelectedCompetency::id)
                                .filter(must::contains)
                                .toList(),
                        others);
            case POINTS -> new Points(doesNotMeet, meets, exceeds, uneven(competencies), passMark, joining);
        };
    }

    private List<Points.Weight> uneven(List<SelectedCompetency> competencies) {
        var uneven = new ArrayList<Points.Weight>();
        for (SelectedCompetency competency : competencies) {
            int times = weights.getOrDefault(competency.id(), 1);
            if (times != 1) {
                uneven.add(new Points.Weight(competency.id(), times));
            }
        }
        return uneven;
    }
}
