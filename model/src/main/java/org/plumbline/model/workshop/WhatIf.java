package org.plumbline.model.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.panel.Round;
import org.plumbline.model.panel.Settling;
import org.plumbline.model.position.RequiredLevel;
import org.plumbline.model.scoring.Agreed;
import org.plumbline.model.scoring.DecisionRule;
import org.plumbline.model.scoring.Outcome;

/**
 * What would come out if something were otherwise. Only ever looked at: there is no change that keeps it.
 *
 * @param rule another rule
 * @param settling another way to settle where raters differ
 * @param required levels in the place of those that the round froze
 * @param levels single levels, as if the panel had agreed on them
 */
public record WhatIf(
        Optional<DecisionRule> rule,
        Optional<Settling> settling,
        List<RequiredLevel> required,
        List<SupposedLevel> levels) {

    /** Nothing is otherwise. */
    public static final WhatIf NOTHING = new WhatIf(Optional.empty(), Optional.empty(), List.of(), List.of());

    /** Who a supposed level is by; it is nobody's. */
    static final String SUPPOSED = "\u0000supposed";

    public WhatIf {
        required = List.copyOf(required);
        levels = List.copyOf(levels);
    }

    /** A level of one candidate on one competency. */
    public record SupposedLevel(CandidateId candidate, CompetencyId competency, int level) {}

    /** One candidate as it is and as it would be. */
    public record Compared(Candidate candidate, Outcome now, Outcome then) {
        /** Whether the candidate would pass who does not now, or the reverse, or would get another mark. */
        public boolean changes() {
            return !now.decision()
                    .map(each -> each.mark())
                    .equals(then.decision().map(each -> each.mark()));
        }
    }

    /** Everybody whom the round sees, without those for practice. */
    public List<Compared> of(Workshop workshop, Round round) {
        Round other = supposed(round);
        var now = new Outcomes(workshop, round);
        var then = new Outcomes(workshop, other, agreed(round));
        return now.raters().candidates().stream()
                .filter(candidate -> !now.raters().practice(candidate.id()))
                .map(candidate -> new Compared(candidate, now.of(candidate), then.of(candidate)))
                .toList();
    }

    /** The same round under the same digest, so that it finds the same scores; it is kept nowhere. */
    private Round supposed(Round round) {
        Round.Frozen frozen = round.frozen();
        var levelsRequired = new ArrayList<>(frozen.requiredLevels());
        for (RequiredLevel level : required) {
            levelsRequired.removeIf(old ->
                    old.competency().equals(level.competency()) && old.grade().equals(level.grade()));
            levelsRequired.add(level);
        }
        return new Round(
                round.id(),
                round.number(),
                round.opened(),
                new Round.Frozen(
                        frozen.position(),
                        frozen.scales(),
                        frozen.competencies(),
                        levelsRequired,
                        frozen.questions(),
                        rule.orElse(frozen.rule()),
                        Optional.of(round.conduct()
                                .withSettling(settling.orElse(round.conduct().settling())))),
                round.digest(),
                round.renewal(),
                round.corrections());
    }

    private List<Agreed> agreed(Round round) {
        return levels.stream()
                .map(level -> new Agreed(
                        round.digest(),
                        level.candidate(),
                        level.competency(),
                        level.level(),
                        "",
                        SUPPOSED,
                        Optional.empty(),
                        List.of()))
                .toList();
    }
}
