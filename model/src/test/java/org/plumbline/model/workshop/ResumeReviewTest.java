package org.plumbline.model.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.model.Examples.ANA;
import static org.plumbline.model.Examples.BEN;
import static org.plumbline.model.Examples.FIRST_CANDIDATE;
import static org.plumbline.model.Examples.LISTENING;
import static org.plumbline.model.Examples.PLANNING;
import static org.plumbline.model.workshop.Panels.CAS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.panel.RoundKind;
import org.plumbline.model.panel.Settling;
import org.plumbline.model.scoring.DecisionRule;
import org.plumbline.model.scoring.Determination;
import org.plumbline.model.scoring.KnockOuts;
import org.plumbline.model.scoring.Outcome;
import org.plumbline.model.scoring.Standing;

/** Two review a resume, and a third where they differ. */
class ResumeReviewTest {
    private static Workshop opened(boolean stops) {
        return opened(stops, new DecisionRule.AllRequiredMet());
    }

    private static Workshop opened(boolean stops, DecisionRule rule) {
        return Panels.open(Panels.people(), "round-1", rule, conduct -> conduct.withKind(RoundKind.RESUME_REVIEW)
                .withSettling(Settling.THIRD_RATER)
                .withStopAtFirstNotMet(stops));
    }

    private static Outcome outcome(Workshop workshop, String ana, String ben, String cas) {
        Workshop scored = Panels.scored(Panels.scored(workshop, ANA, ana), BEN, ben);
        return Panels.first(cas.isEmpty() ? scored : Panels.scored(scored, CAS, cas));
    }

    @ParameterizedTest
    @CsvSource({
        "MM, MM, '', Pass",
        "NM, NM, '', Fail",
        "NM, nM, '', Fail",
        "NM, MN, '', Fail",
        "MM, NM, MM, Pass",
        "MM, NM, NN, Fail",
        "MM, NM, MN, Fail"
    })
    void twoWhoAgreeDecideAndAThirdWhereTheyDiffer(String ana, String ben, String cas, String mark) {
        assertThat(outcome(opened(false), ana, ben, cas)
                        .decision()
                        .orElseThrow()
                        .mark())
                .isEqualTo(mark);
    }

    @Test
    void twoWhoDifferAwaitTheThird() {
        Workshop differing = Panels.scored(Panels.scored(opened(false), ANA, "MM"), BEN, "NM");

        assertThat(Panels.first(differing).decision()).isEmpty();
        assertThat(Panels.first(differing).standing(LISTENING)).contains(new Standing.Open(Standing.Why.AWAITS_THIRD));
        assertThat(Panels.outcomes(differing).third(FIRST_CANDIDATE)).isPresent();
    }

    @Test
    void twoWhoFindDifferentThingsNotMetNeedNoThird() {
        Workshop agreeing = Panels.scored(Panels.scored(opened(false), ANA, "NM"), BEN, "MN");

        assertThat(Panels.outcomes(agreeing).third(FIRST_CANDIDATE)).isEmpty();
        assertThat(Panels.first(agreeing).reason())
                .isEqualTo("2 of 2 raters find that the resume does not show what it takes.");
    }

    @Test
    void everyCompetencyIsSettledByTwoOfThree() {
        Outcome outcome = outcome(opened(false), "MM", "NM", "NM");

        assertThat(outcome.standing(LISTENING))
                .contains(new Standing.Judged(Determination.DOES_NOT_MEET, Standing.By.THIRD_RATER));
        assertThat(outcome.standing(PLANNING)).contains(new Standing.Judged(Determination.MEETS, Standing.By.ALL));
        assertThat(outcome.trace()).last().isEqualTo("Outcome: Does not pass.");
    }

    @Test
    void whereTheReviewStopsAtTheFirstNotMetTheRestIsNotReviewedAndTheOutcomeStands() {
        Outcome outcome = outcome(opened(true), "N.", "N.", "");

        assertThat(outcome.decision().orElseThrow().passes()).isFalse();
        assertThat(outcome.standing(PLANNING)).contains(new Standing.Open(Standing.Why.NOT_REVIEWED));
        assertThat(outcome.reason()).isEqualTo("Does not meet Listening.");
    }

    @Test
    void oneWhoStoppedAndOneWhoWentOnAwaitTheThird() {
        Workshop differing = Panels.scored(Panels.scored(opened(true), ANA, "N."), BEN, "MM");
        assertThat(Panels.first(differing).decision()).isEmpty();

        Outcome outcome = Panels.first(Panels.scored(differing, CAS, "MM"));
        assertThat(outcome.decision().orElseThrow().passes()).isTrue();
        assertThat(outcome.standing(PLANNING))
                .contains(new Standing.Judged(Determination.MEETS, Standing.By.THIRD_RATER));
    }

    @Test
    void aCardThatLeftSomethingOutWithoutStoppingIsNotFinished() {
        Outcome outcome = outcome(opened(true), "M.", "MM", "");

        assertThat(outcome.standing(PLANNING)).contains(new Standing.Open(Standing.Why.NOT_YET_RATED));
        assertThat(outcome.decision()).isEmpty();
    }

    @Test
    void whatWasNotReviewedStaysOpenWhereItCouldStillDecide() {
        assertThat(outcome(opened(true, new KnockOuts(java.util.List.of(PLANNING), 0)), "N.", "N.", "")
                        .decision())
                .isEmpty();
    }
}
