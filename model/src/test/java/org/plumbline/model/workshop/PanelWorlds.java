package org.plumbline.model.workshop;

import static org.plumbline.model.Examples.ANA;
import static org.plumbline.model.Examples.BEN;
import static org.plumbline.model.Examples.FIRST_CANDIDATE;
import static org.plumbline.model.Examples.GS13;
import static org.plumbline.model.Examples.LISTENING;
import static org.plumbline.model.Examples.NOON;
import static org.plumbline.model.Examples.PLANNING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.Examples;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.interview.QuestionId;
import org.plumbline.model.interview.Role;
import org.plumbline.model.panel.Conduct;
import org.plumbline.model.panel.Declaration;
import org.plumbline.model.panel.Finalised;
import org.plumbline.model.panel.Opening;
import org.plumbline.model.panel.RoundId;
import org.plumbline.model.panel.Settling;
import org.plumbline.model.panel.Visibility;
import org.plumbline.model.scoring.Agreed;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.Dissent;
import org.plumbline.model.scoring.QuestionNote;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.store.Digests;

/** Rounds in every state of a panel's work, in which whatever somebody gave can be known again. */
final class PanelWorlds {
    static final PanelMemberId CY = new PanelMemberId("cy");
    static final PanelMemberId DAN = new PanelMemberId("dan");
    static final PanelMemberId TIA = new PanelMemberId("tia");
    static final CandidateId SECOND = new CandidateId("candidate-2");

    private PanelWorlds() {}

    /** How far the panel is with the first candidate. */
    enum State {
        NOBODY_IN,
        ANA_IN,
        ALL_BUT_ANA_IN,
        ALL_IN,
        OPENED_WITHOUT_CY,
        FINALISED
    }

    /**
     * What the raters gave.
     *
     * @param levels of Ana, Ben, Cy and Tia, for both competencies
     * @param notes in every text that they wrote
     */
    record Given(List<Integer> levels, String notes) {}

    /** Ana chairs, Ben, Cy and Dan rate, Tia breaks ties; Dan has a conflict of interest with the first candidate. */
    static Workshop opened(Visibility visibility, Settling settling) {
        Workshop workshop = Examples.workshop().toBuilder()
                .panel(List.of(
                        new PanelMember(ANA, "Ana Chairwoman", "", Role.CHAIR),
                        new PanelMember(BEN, "Ben Benson", "", Role.MEMBER),
                        new PanelMember(CY, "Cy Cyrus", "", Role.MEMBER),
                        new PanelMember(DAN, "Dan Daniels", "", Role.MEMBER),
                        new PanelMember(TIA, "Tia Tiebreaker", "", Role.TIE_BREAKER)))
                .candidates(List.of(
                        new Candidate(FIRST_CANDIDATE, "C-01", "Pat Invented", GS13),
                        new Candidate(SECOND, "C-02", "Kim Invented", GS13)))
                .build();
        workshop = new RoundChange.PlanRound(
                        Conduct.USUAL.withVisibility(visibility).withSettling(settling))
                .applyTo(workshop);
        var round = Digests.freeze(workshop, new RoundId("round-1"), LocalDate.of(2026, 3, 1));
        workshop = new ScoringChange.OpenRound(round).applyTo(workshop);
        return new AssignmentChange.Declare(new Declaration(DAN, FIRST_CANDIDATE, true, "Cousins.", NOON))
                .applyTo(workshop);
    }

    /** Whoever is not in yet has a draft, and so has everybody for the second candidate. */
    static Workshop in(State state, Workshop opened, Given given) {
        var round = opened.currentRound().orElseThrow();
        var cards = new ArrayList<Scorecard>();
        List<PanelMemberId> members = List.of(ANA, BEN, CY, TIA);
        for (int i = 0; i < members.size(); i++) {
            PanelMemberId member = members.get(i);
            int level = given.levels().get(i);
            Scorecard first = card(round.digest(), FIRST_CANDIDATE, member, level, given.notes() + "-first");
            if (isIn(state, member)) {
                Scorecard submitted = first.submittedAt(NOON.plusSeconds(i));
                Scorecard second = submitted.correction(given.notes() + "-why").submittedAt(NOON.plusSeconds(60 + i));
                cards.addAll(List.of(submitted, second));
            } else if (member != TIA) {
                cards.add(first);
            }
            cards.add(card(round.digest(), SECOND, member, level, given.notes() + "-second"));
        }
        Workshop scored = opened.toBuilder().scorecards(cards).build();
        return switch (state) {
            case OPENED_WITHOUT_CY -> openedEarly(scored);
            case FINALISED -> finalised(scored, given);
            default -> scored;
        };
    }

    private static boolean isIn(State state, PanelMemberId member) {
        return switch (state) {
            case NOBODY_IN -> false;
            case ANA_IN -> member.equals(ANA);
            case ALL_BUT_ANA_IN -> !member.equals(ANA) && !member.equals(TIA);
            case ALL_IN, FINALISED -> true;
            case OPENED_WITHOUT_CY -> !member.equals(CY) && !member.equals(TIA);
        };
    }

    private static Scorecard card(String round, CandidateId candidate, PanelMemberId member, int level, String notes) {
        Scorecard card = Scorecard.draft(round, candidate, member);
        for (CompetencyId competency : List.of(LISTENING, PLANNING)) {
            card = card.with(new CompetencyRating(
                    competency, Optional.of(new Rating.Rated(level)), notes + "-evidence-of-" + member));
        }
        return card.withNotes(
                        List.of(new QuestionNote(new QuestionId("question-1"), notes + "-transcript-of-" + member)))
                .withAnalysis(notes + "-analysis-of-" + member);
    }

    private static Workshop openedEarly(Workshop scored) {
        return new ConsensusChange.OpenConsensus(new Opening(
                        scored.currentRound().orElseThrow().id(),
                        FIRST_CANDIDATE,
                        "Ana Chairwoman",
                        "Cy is ill.",
                        NOON))
                .applyTo(scored);
    }

    private static Workshop finalised(Workshop scored, Given given) {
        var round = scored.currentRound().orElseThrow();
        Workshop agreed = scored;
        for (CompetencyId competency : List.of(LISTENING, PLANNING)) {
            agreed = new ScoringChange.AgreeLevel(new Agreed(
                            round.digest(),
                            FIRST_CANDIDATE,
                            competency,
                            3,
                            "We talked it over.",
                            "Hal",
                            Optional.of(NOON),
                            List.of(new Dissent(BEN, given.levels().get(1), given.notes() + "-dissent"))))
                    .applyTo(agreed);
        }
        return new ConsensusChange.Finalise(
                        new Finalised(round.id(), FIRST_CANDIDATE, List.of("Ana Chairwoman"), NOON, "digest"))
                .applyTo(agreed);
    }
}
