package org.plumbline.model.decision;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.signoff.Decision;
import org.plumbline.model.signoff.Frozen;

/** The decisions that lie between two states of what is signed, in the order of the work. */
final class FrozenDecisions {
    private final Frozen before;
    private final Frozen after;
    private final List<Decision> decisions = new ArrayList<>();

    private FrozenDecisions(Frozen before, Frozen after) {
        this.before = before;
        this.after = after;
    }

    static List<Decision> between(Frozen before, Frozen after) {
        if (before.equals(after)) {
            return List.of();
        }
        var between = new FrozenDecisions(before, after);
        PositionDecisions.add(between);
        FactDecisions.add(between);
        TaskDecisions.add(between);
        VoteDecisions.add(between);
        SelectionDecisions.add(between);
        ScreeningDecisions.add(between);
        LinkDecisions.add(between);
        LevelDecisions.add(between);
        WeightDecisions.add(between);
        QuestionDecisions.add(between);
        return List.copyOf(between.decisions);
    }

    Frozen before() {
        return before;
    }

    Frozen after() {
        return after;
    }

    void decided(String key, Object... arguments) {
        decisions.add(Decision.of(key, arguments));
    }

    /** What the later side calls a competency; what left it keeps the name it had. */
    String name(CompetencyId competency) {
        return name(after, competency);
    }

    private String name(Frozen frozen, CompetencyId competency) {
        return frozen.competencies().stream()
                .filter(selected -> selected.id().equals(competency))
                .map(SelectedCompetency::name)
                .findFirst()
                .orElseGet(() -> frozen == before ? competency.value() : name(before, competency));
    }
}
