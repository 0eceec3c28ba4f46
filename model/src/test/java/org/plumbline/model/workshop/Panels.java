package org.plumbline.model.workshop;

import static org.plumbline.model.Examples.FIRST_CANDIDATE;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.plumbline.model.Examples;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.interview.Role;
import org.plumbline.model.panel.Conduct;
import org.plumbline.model.panel.Round;
import org.plumbline.model.panel.RoundId;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.DecisionRule;
import org.plumbline.model.scoring.Outcome;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.ReasonCode;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.store.Digests;

/**
 * Rounds for tests: Ana and Ben rate, Cas breaks ties; Listening is required at level 2 and Planning at level 3.
 *
 * <p>Ratings are written in short: a digit is a level, M is met, N is not met, "-" was not asked, "." is nothing.
 */
final class Panels {
    static final PanelMemberId CAS = new PanelMemberId("cas");

    private Panels() {}

    /** The example's people and Cas. */
    static Workshop people() {
        return new PanelChange.AddMember(new PanelMember(CAS, "Cas Example", "", Role.TIE_BREAKER))
                .applyTo(Examples.workshop());
    }

    static Workshop open(Workshop workshop, String id, DecisionRule rule, UnaryOperator<Conduct> held) {
        Workshop planned = new ScoringChange.SetRule(rule)
                .applyTo(new RoundChange.PlanRound(held.apply(Conduct.USUAL)).applyTo(workshop));
        return new ScoringChange.OpenRound(Digests.freeze(planned, new RoundId(id), LocalDate.of(2026, 3, 1)))
                .applyTo(planned);
    }

    static Workshop opened(UnaryOperator<Conduct> held) {
        return open(people(), "round-1", new DecisionRule.SmeQa(1), held);
    }

    static Workshop scored(Workshop workshop, PanelMemberId member, String ratings) {
        return scored(workshop, FIRST_CANDIDATE, member, ratings);
    }

    static Workshop scored(Workshop workshop, CandidateId candidate, PanelMemberId member, String ratings) {
        Round round = round(workshop);
        Scorecard card = Scorecard.draft(round.digest(), candidate, member);
        for (int i = 0; i < ratings.length(); i++) {
            card = card.with(new CompetencyRating(
                    round.frozen().competencies().get(i).id(), rating(ratings.charAt(i)), "Said so."));
        }
        return new ScoringChange.SaveScorecard(card.submittedAt(Examples.NOON), "").applyTo(workshop);
    }

    private static Optional<Rating> rating(char letter) {
        return switch (letter) {
            case '.' -> Optional.empty();
            case '-' -> Optional.of(new Rating.NotAsked());
            case 'M' -> Optional.of(new Rating.Met());
            case 'N' -> Optional.of(new Rating.NotMet(ReasonCode.NO_EVIDENCE));
            case 'n' -> Optional.of(new Rating.NotMet(ReasonCode.BELOW_REQUIRED));
            default -> Optional.of(new Rating.Rated(letter - '0'));
        };
    }

    static Round round(Workshop workshop) {
        return workshop.currentRound().orElseThrow();
    }

    static Outcomes outcomes(Workshop workshop) {
        return new Outcomes(workshop, round(workshop));
    }

    static Outcome first(Workshop workshop) {
        return outcomes(workshop).of(workshop.candidates().get(0));
    }
}
