package org.plumbline.model.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.model.Examples.ANA;
import static org.plumbline.model.Examples.FIRST_CANDIDATE;
import static org.plumbline.model.Examples.GS13;
import static org.plumbline.model.Examples.LISTENING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Examples;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.interview.QuestionId;
import org.plumbline.model.panel.Round;
import org.plumbline.model.panel.RoundId;
import org.plumbline.model.position.RequiredLevel;
import org.plumbline.model.scale.BuiltInScales;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.scoring.Agreed;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.QuestionNote;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Scorecard;

/** What a workshop refuses once people are scored. */
class ScoreConsistencyTest {
    private static final Workshop OPENED = Examples.opened();
    private static final String ROUND = OPENED.currentRound().orElseThrow().digest();

    @Test
    void aScorecardOfAnUnknownRoundIsRefused() {
        refused(w -> w.scorecards(List.of(Scorecard.draft("other", FIRST_CANDIDATE, ANA))), "round", "(other)");
    }

    @Test
    void aScorecardOfAnUnknownCandidateIsRefused() {
        Scorecard card = Scorecard.draft(ROUND, new CandidateId("candidate-9"), ANA);
        refused(w -> w.scorecards(List.of(card)), "the candidate candidate-9, who is not in this workshop");
    }

    @Test
    void aScorecardOfAnUnknownPanelMemberIsRefused() {
        Scorecard card = Scorecard.draft(ROUND, FIRST_CANDIDATE, new PanelMemberId("zoe"));
        refused(w -> w.scorecards(List.of(card)), "the panel member zoe, who is not in this workshop");
    }

    @Test
    void aRatedLevelOutsideItsScaleIsRefused() {
        refused(w -> w.scorecards(List.of(rated(LISTENING, new Rating.Rated(5)))), "A rating", "listening is level 5");
    }

    @Test
    void aRatingOfACompetencyThatTheRoundDoesNotHaveIsRefusedWhateverItSays() {
        CompetencyId juggling = new CompetencyId("juggling");
        refused(w -> w.scorecards(List.of(rated(juggling, new Rating.Rated(1)))), "juggling, which is not selected");
        refused(w -> w.scorecards(List.of(rated(juggling, new Rating.NotAsked()))), "juggling, which is not selected");
        refused(w -> w.scorecards(List.of(rated(juggling, null))), "juggling, which is not selected");
    }

    @Test
    void aNoteAboutAQuestionThatTheRoundDoesNotAskIsRefused() {
        Scorecard card = Scorecard.draft(ROUND, FIRST_CANDIDATE, ANA)
                .withNotes(List.of(new QuestionNote(new QuestionId("question-9"), "Said much.")));
        refused(w -> w.scorecards(List.of(card)), "the question question-9, which its round does not ask");
    }

    @Test
    void twoScorecardsOfOneRevisionAreRefused() {
        Scorecard card = Scorecard.draft(ROUND, FIRST_CANDIDATE, ANA);
        refused(w -> w.scorecards(List.of(card, card.withAnalysis("Other."))), "Two scorecards", "ana");
    }

    @Test
    void anAgreedLevelOfAnUnknownRoundIsRefused() {
        refused(w -> w.agreed(List.of(agreed("other", FIRST_CANDIDATE, LISTENING, 2))), "An agreed level", "(other)");
    }

    @Test
    void anAgreedLevelOfAnUnknownCandidateIsRefused() {
        refused(
                w -> w.agreed(List.of(agreed(ROUND, new CandidateId("candidate-9"), LISTENING, 2))),
                "An agreed level is of the candidate candidate-9");
    }

    @Test
    void anAgreedLevelOutsideItsScaleIsRefused() {
        refused(
                w -> w.agreed(List.of(agreed(ROUND, FIRST_CANDIDATE, LISTENING, 5))),
                "An agreed level",
                "listening is level 5");
    }

    @Test
    void twoAgreedLevelsForOneCompetencyOfACandidateAreRefused() {
        refused(
                w -> w.agreed(List.of(
                        agreed(ROUND, FIRST_CANDIDATE, LISTENING, 2), agreed(ROUND, FIRST_CANDIDATE, LISTENING, 3))),
                "Two agreed levels");
    }

    @Test
    void aLevelIsHeldAgainstTheScaleOfItsRoundThoughTheWorkshopHasAnotherNow() {
        Scale longer = Scale.proficiency("familiarity", "Longer", "One", "Two", "Three", "Four", "Five");
        Workshop changed = OPENED.toBuilder().scales(List.of(longer)).build();

        assertThatThrownBy(() -> changed.toBuilder()
                        .scorecards(List.of(rated(LISTENING, new Rating.Rated(5))))
                        .build())
                .hasMessageContaining("listening is level 5, but its scale has levels 1 to 4");
    }

    @Test
    void aLevelOfTheFrozenScaleStaysThoughTheWorkshopsOwnScaleBecameShorter() {
        Workshop scored = OPENED.toBuilder()
                .scorecards(List.of(rated(LISTENING, new Rating.Rated(4))))
                .build();
        Workshop changed = scored.toBuilder()
                .competencies(List.of())
                .requiredLevels(List.of())
                .scales(List.of(Scale.proficiency("familiarity", "Shorter", "Low", "High")))
                .build();

        assertThat(changed.scorecards().get(0).rating(LISTENING)).contains(new Rating.Rated(4));
    }

    @Test
    void twoRoundsThatFrozeTheSameAreRefusedSinceScoresCouldNotTellThemApart() {
        Round again = new Round(
                new RoundId("round-2"),
                2,
                LocalDate.of(2026, 4, 1),
                OPENED.rounds().get(0).frozen(),
                ROUND);
        refused(w -> w.rounds(List.of(OPENED.rounds().get(0), again)), "Two rounds have the same id " + ROUND);
    }

    @Test
    void aFrozenRequiredLevelOutsideItsScaleIsRefused() {
        Round.Frozen frozen = OPENED.rounds().get(0).frozen();
        var damaged = new Round.Frozen(
                frozen.position(),
                List.of(BuiltInScales.FAMILIARITY),
                frozen.competencies(),
                List.of(new RequiredLevel(LISTENING, GS13, 9)),
                frozen.questions(),
                frozen.rule());
        refused(
                w -> w.rounds(List.of(new Round(new RoundId("r"), 1, LocalDate.of(2026, 3, 1), damaged, "d"))),
                "listening is level 9");
    }

    private static Scorecard rated(CompetencyId competency, Rating rating) {
        return Scorecard.draft(ROUND, FIRST_CANDIDATE, ANA)
                .with(new CompetencyRating(competency, Optional.ofNullable(rating), ""));
    }

    private static Agreed agreed(String round, CandidateId candidate, CompetencyId competency, int level) {
        return new Agreed(round, candidate, competency, level, "");
    }

    private static void refused(UnaryOperator<WorkshopBuilder> damage, String... words) {
        WorkshopBuilder damaged = damage.apply(OPENED.toBuilder());
        assertThatThrownBy(damaged::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(words);
    }
}
