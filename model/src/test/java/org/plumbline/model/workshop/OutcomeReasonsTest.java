package org.plumbline.model.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.model.Examples.ANA;
import static org.plumbline.model.Examples.BEN;
import static org.plumbline.model.Examples.GS14;
import static org.plumbline.model.Examples.LISTENING;
import static org.plumbline.model.Examples.PLANNING;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.Examples;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.panel.RoundId;
import org.plumbline.model.scoring.DecisionRule;
import org.plumbline.model.scoring.Outcome;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Standing;
import org.plumbline.model.store.Digests;

/** The sentence beside a decision, and rounds that cannot decide. */
class OutcomeReasonsTest {
    private static final Workshop OPENED = Examples.opened();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2 | 3 | Meets every competency.
            4 | 3 | Meets every competency and exceeds Listening.
            3 | 4 | Meets every competency and exceeds Listening, Planning.
            1 | 4 | Does not meet Listening.
            1 | 2 | Does not meet Listening, Planning.
            """)
    void theReasonNamesWhatDecided(int listening, int planning, String reason) {
        assertThat(unanimous(OPENED, listening, planning).reason()).isEqualTo(reason);
    }

    @Test
    void theReasonNamesWhatIsOpenAndWhy() {
        Workshop scored = Examples.scored(
                OPENED,
                Examples.card(OPENED, ANA, new Rating.Rated(1), new Rating.Rated(3)),
                Examples.card(OPENED, BEN, new Rating.Rated(2), new Rating.Rated(3)));

        assertThat(first(scored).reason())
                .isEqualTo("Open: Listening (the members differ, and the panel has not yet agreed).");
    }

    @Test
    void aCompetencyWithoutARequiredLevelAtTheGradeIsOpenHoweverItWasRated() {
        Workshop open =
                freeze(new LevelChange.ClearRequiredLevel(PLANNING, Examples.GS13).applyTo(Examples.workshop()));

        Outcome outcome = unanimous(open, 2, 4);

        assertThat(outcome.standing(PLANNING)).contains(new Standing.Open(Standing.Why.NO_REQUIRED_LEVEL));
        assertThat(outcome.decision()).isEmpty();
        assertThat(outcome.reason()).isEqualTo("Open: Planning (no level is required at this grade yet).");
    }

    @Test
    void theRequiredLevelIsThatOfTheCandidatesOwnGrade() {
        var second = new Candidate(new CandidateId("candidate-2"), "C-02", "Kim Invented", GS14);
        Workshop two = new PanelChange.AddCandidate(second).applyTo(OPENED);
        Workshop agreed = two;
        for (var candidate : two.candidates()) {
            agreed = agree(agreed, candidate, LISTENING, 2);
            agreed = agree(agreed, candidate, PLANNING, 3);
        }

        assertThat(new Outcomes(agreed, agreed.currentRound().orElseThrow()).all())
                .extracting(Outcome::reason)
                .containsExactly("Meets every competency.", "Does not meet Listening.");
    }

    @Test
    void aRoundWithoutCompetenciesDecidesNothing() {
        Workshop bare = new SelectionChange.RemoveCompetency(LISTENING)
                .applyTo(new SelectionChange.RemoveCompetency(PLANNING).applyTo(Examples.workshop()));

        Outcome outcome = first(freeze(bare));

        assertThat(outcome.decision()).isEmpty();
        assertThat(outcome.reason()).isEqualTo("The round has no competencies.");
    }

    @Test
    void aRoundDecidesByTheRuleItWasOpenedWith() {
        Workshop changed = new ScoringChange.SetRule(new DecisionRule.SmeQa(2)).applyTo(OPENED);

        assertThat(unanimous(changed, 4, 3).decision().orElseThrow().mark()).isEqualTo("2");
        assertThat(unanimous(freezeAgain(changed), 4, 3)
                        .decision()
                        .orElseThrow()
                        .mark())
                .isEqualTo("1");
    }

    @Test
    void scoresOfAnEarlierRoundDoNotCountInTheNext() {
        Workshop scored = Examples.scored(
                OPENED,
                Examples.card(OPENED, ANA, new Rating.Rated(2), new Rating.Rated(3)),
                Examples.card(OPENED, BEN, new Rating.Rated(2), new Rating.Rated(3)));
        Workshop next = freezeAgain(new ScoringChange.SetRule(new DecisionRule.AllRequiredMet()).applyTo(scored));

        assertThat(first(next).standing(LISTENING)).contains(new Standing.Open(Standing.Why.NOT_YET_RATED));
    }

    private static Workshop freeze(Workshop workshop) {
        return new ScoringChange.OpenRound(Digests.freeze(workshop, new RoundId("round"), LocalDate.of(2026, 3, 1)))
                .applyTo(workshop);
    }

    private static Workshop freezeAgain(Workshop workshop) {
        return new ScoringChange.OpenRound(Digests.freeze(workshop, new RoundId("again"), LocalDate.of(2026, 4, 1)))
                .applyTo(workshop);
    }

    private static Workshop agree(
            Workshop workshop, Candidate candidate, org.plumbline.model.bank.CompetencyId competency, int level) {
        String round = workshop.currentRound().orElseThrow().digest();
        return new ScoringChange.AgreeLevel(
                        new org.plumbline.model.scoring.Agreed(round, candidate.id(), competency, level, ""))
                .applyTo(workshop);
    }

    private static Outcome unanimous(Workshop workshop, int listening, int planning) {
        return first(Examples.scored(
                workshop,
                Examples.card(workshop, ANA, new Rating.Rated(listening), new Rating.Rated(planning)),
                Examples.card(workshop, BEN, new Rating.Rated(listening), new Rating.Rated(planning))));
    }

    private static Outcome first(Workshop workshop) {
        return new Outcomes(workshop, workshop.currentRound().orElseThrow())
                .of(workshop.candidates().get(0));
    }
}
