package org.plumbline.model.workshop;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.panel.Attendance;
import org.plumbline.model.panel.Finalised;
import org.plumbline.model.panel.Round;
import org.plumbline.model.position.GradeId;
import org.plumbline.model.scoring.Agreed;
import org.plumbline.model.scoring.Scorecard;

/** What the panel finalised rests: cards, agreed levels, who came and who rated stay as they were signed. */
public final class FinalisedRest {
    private FinalisedRest() {}

    /** The first finalised candidate whom a step would touch. */
    public static Optional<Finalised> broken(Workshop before, Workshop after) {
        if (before.proceedings().finalised().isEmpty() || isElsewhere(before, after)) {
            return Optional.empty();
        }
        var kept = new HashSet<>(after.proceedings().finalised());
        Map<Finalised, Resting> then = resting(before, before.proceedings().finalised());
        Map<Finalised, Resting> now = resting(after, before.proceedings().finalised());
        return before.proceedings().finalised().stream()
                .filter(done -> !kept.contains(done) || !then.get(done).equals(now.get(done)))
                .findFirst();
    }

    /** Whether this candidate is finalised in the round with this digest. */
    public static boolean isFinalised(Workshop workshop, String roundDigest, CandidateId candidate) {
        return workshop.proceedings().finalised().stream()
                .filter(done -> done.candidate().equals(candidate))
                .anyMatch(done -> round(workshop, done)
                        .filter(round -> round.digest().equals(roundDigest))
                        .isPresent());
    }

    /** Nearly every step touches none of this, and need not be looked at closely. */
    private static boolean isElsewhere(Workshop before, Workshop after) {
        return before.scorecards().equals(after.scorecards())
                && before.agreed().equals(after.agreed())
                && before.candidates().equals(after.candidates())
                && before.panel().equals(after.panel())
                && before.proceedings().attendances().equals(after.proceedings().attendances())
                && before.proceedings()
                        .declarations()
                        .equals(after.proceedings().declarations())
                && before.proceedings().assignments().equals(after.proceedings().assignments())
                && before.proceedings().practice().equals(after.proceedings().practice())
                && before.proceedings().finalised().equals(after.proceedings().finalised());
    }

    private record Resting(
            Optional<GradeId> grade,
            Set<Scorecard> cards,
            Set<Agreed> agreed,
            Optional<Attendance> absent,
            List<PanelMember> raters,
            boolean practice) {}

    private static Map<Finalised, Resting> resting(Workshop workshop, List<Finalised> finalised) {
        var resting = new HashMap<Finalised, Resting>();
        var raters = new HashMap<Round, Raters>();
        for (Finalised done : finalised) {
            round(workshop, done)
                    .ifPresent(round -> resting.put(
                            done,
                            resting(
                                    workshop,
                                    round,
                                    done.candidate(),
                                    raters.computeIfAbsent(round, each -> Raters.of(workshop, each)))));
        }
        return resting;
    }

    private static Resting resting(Workshop workshop, Round round, CandidateId candidate, Raters raters) {
        var cards = new HashSet<Scorecard>();
        workshop.scorecards().stream()
                .filter(card ->
                        card.candidate().equals(candidate) && card.roundDigest().equals(round.digest()))
                .forEach(cards::add);
        var agreed = new HashSet<Agreed>();
        workshop.agreed().stream()
                .filter(level -> level.candidate().equals(candidate)
                        && level.roundDigest().equals(round.digest()))
                .forEach(agreed::add);
        return new Resting(
                workshop.candidate(candidate).map(Candidate::grade),
                cards,
                agreed,
                raters.absent(candidate),
                raters.of(candidate).stream()
                        .map(rater -> new PanelMember(rater.id(), "", "", rater.role()))
                        .toList(),
                raters.practice(candidate));
    }

    private static Optional<Round> round(Workshop workshop, Finalised done) {
        return workshop.rounds().stream()
                .filter(round -> round.id().equals(done.round()))
                .findFirst();
    }
}
