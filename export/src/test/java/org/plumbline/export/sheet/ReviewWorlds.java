package org.plumbline.export.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.plumbline.export.ExampleWorkshop;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.interview.Role;
import org.plumbline.model.panel.Conduct;
import org.plumbline.model.panel.RoundId;
import org.plumbline.model.panel.RoundKind;
import org.plumbline.model.panel.Settling;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.DecisionRule;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.ReasonCode;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.store.Digests;
import org.plumbline.model.workshop.PanelChange;
import org.plumbline.model.workshop.RoundChange;
import org.plumbline.model.workshop.ScoringChange;
import org.plumbline.model.workshop.Workshop;

/**
 * Rounds in which every candidate has other ratings. Ratings are written in short: a digit is a level, M is met, N is not
 * met, "-" was not asked, "." is nothing; a card is a letter for each competency, and no card at all is "".
 */
final class ReviewWorlds {
    static final PanelMemberId CAS = new PanelMemberId("cas");
    static final List<PanelMemberId> RATERS = List.of(ExampleWorkshop.ANA, ExampleWorkshop.BEN, CAS);
    static final List<String> FINDINGS = List.of("", "MMMM", "NMMM");

    private static final List<CompetencyId> COMPETENCIES = List.of(
            ExampleWorkshop.DIAGNOSIS, ExampleWorkshop.PARTNERS, ExampleWorkshop.WRITING, ExampleWorkshop.FORESIGHT);

    private ReviewWorlds() {}

    /** A resume review with a candidate for each way in which two reviewers and a tie-breaker can find. */
    static Workshop reviews(Settling settling) {
        var cards = new ArrayList<List<String>>();
        for (String ana : FINDINGS) {
            for (String ben : FINDINGS) {
                for (String cas : FINDINGS) {
                    cards.add(List.of(ana, ben, cas));
                }
            }
        }
        return world(
                new DecisionRule.AllRequiredMet(),
                conduct -> conduct.withKind(RoundKind.RESUME_REVIEW).withSettling(settling),
                cards);
    }

    /**
     * A round with as many candidates as there are lists of cards.
     *
     * @param cards of Ana, Ben and Cas
     */
    static Workshop world(DecisionRule rule, UnaryOperator<Conduct> held, List<List<String>> cards) {
        Workshop people = new PanelChange.AddMember(new PanelMember(CAS, "Cas Example", "", Role.TIE_BREAKER))
                .applyTo(ExampleWorkshop.draft());
        var candidates = new ArrayList<Candidate>();
        for (int i = 1; i <= cards.size(); i++) {
            candidates.add(new Candidate(id(i), "C-" + i, "Invented Person " + i, ExampleWorkshop.GS13));
        }
        Workshop planned = new ScoringChange.SetRule(rule)
                .applyTo(new RoundChange.PlanRound(held.apply(Conduct.USUAL))
                        .applyTo(people.toBuilder().candidates(candidates).build()));
        Workshop open = new ScoringChange.OpenRound(
                        Digests.freeze(planned, new RoundId("round-1"), LocalDate.of(2026, 3, 1)))
                .applyTo(planned);
        String digest = open.currentRound().orElseThrow().digest();
        var given = new ArrayList<Scorecard>();
        for (int i = 0; i < cards.size(); i++) {
            for (int rater = 0; rater < cards.get(i).size(); rater++) {
                String ratings = cards.get(i).get(rater);
                if (!ratings.isEmpty()) {
                    given.add(card(digest, id(i + 1), RATERS.get(rater), ratings));
                }
            }
        }
        return open.toBuilder().scorecards(given).build();
    }

    private static CandidateId id(int number) {
        return new CandidateId("person-" + number);
    }

    private static Scorecard card(String digest, CandidateId candidate, PanelMemberId member, String ratings) {
        Scorecard card = Scorecard.draft(digest, candidate, member);
        for (int i = 0; i < ratings.length(); i++) {
            Optional<Rating> rating = rating(ratings.charAt(i));
            card = card.with(new CompetencyRating(
                    COMPETENCIES.get(i), rating, rating.isPresent() ? "=Said by " + member + "." : ""));
        }
        return card.submittedAt(ExampleWorkshop.NOON);
    }

    private static Optional<Rating> rating(char letter) {
        return switch (letter) {
            case '.' -> Optional.empty();
            case '-' -> Optional.of(new Rating.NotAsked());
            case 'M' -> Optional.of(new Rating.Met());
            case 'N' -> Optional.of(new Rating.NotMet(ReasonCode.NO_EVIDENCE));
            default -> Optional.of(new Rating.Rated(letter - '0'));
        };
    }
}
