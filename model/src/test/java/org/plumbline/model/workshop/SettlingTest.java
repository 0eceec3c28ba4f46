package org.plumbline.model.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.model.Examples.ANA;
import static org.plumbline.model.Examples.BEN;
import static org.plumbline.model.Examples.FIRST_CANDIDATE;
import static org.plumbline.model.Examples.LISTENING;
import static org.plumbline.model.workshop.Panels.CAS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.interview.Role;
import org.plumbline.model.panel.Settling;
import org.plumbline.model.scoring.Agreed;
import org.plumbline.model.scoring.DecisionRule;
import org.plumbline.model.scoring.Joining;
import org.plumbline.model.scoring.Points;
import org.plumbline.model.scoring.Standing;

/** What holds where raters differ on a level, as the round settles it. */
class SettlingTest {
    private static Workshop opened(Settling settling) {
        return Panels.opened(conduct -> conduct.withSettling(settling));
    }

    /** Ana, Ben and a third member, Dee, on Listening; all three agree on Planning. */
    private static Standing listening(Settling settling, String levels) {
        PanelMemberId dee = new PanelMemberId("dee");
        Workshop people = new PanelChange.AddMember(new PanelMember(dee, "Dee Example", "", Role.MEMBER))
                .applyTo(Panels.people());
        Workshop workshop =
                Panels.open(people, "round-1", new DecisionRule.SmeQa(1), conduct -> conduct.withSettling(settling));
        workshop = Panels.scored(workshop, ANA, levels.charAt(0) + "3");
        workshop = Panels.scored(workshop, BEN, levels.charAt(1) + "3");
        workshop = Panels.scored(workshop, dee, levels.charAt(2) + "3");
        return Panels.first(workshop).standing(LISTENING).orElseThrow();
    }

    private static int level(Standing standing) {
        return standing instanceof Standing.Settled settled ? settled.level() : 0;
    }

    @ParameterizedTest
    @CsvSource({"221, 2", "212, 2", "122, 2", "123, 0", "2-2, 2", "--2, 0", "1-2, 0"})
    void aMajorityIsMoreThanHalfOfTheRaters(String levels, int held) {
        assertThat(level(listening(Settling.MAJORITY, levels))).isEqualTo(held);
    }

    @ParameterizedTest
    @CsvSource({"123, 2", "321, 2", "114, 1", "441, 4", "1-4, 0"})
    void theMedianIsTheOneInTheMiddle(String levels, int held) {
        assertThat(level(listening(Settling.MEDIAN, levels))).isEqualTo(held);
    }

    @Test
    void ofTwoInTheMiddleTheLowerOneHolds() {
        Workshop workshop = Panels.scored(Panels.scored(opened(Settling.MEDIAN), ANA, "43"), BEN, "23");

        assertThat(level(Panels.first(workshop).standing(LISTENING).orElseThrow()))
                .isEqualTo(2);
        assertThat(Panels.first(workshop).trace())
                .anyMatch(line -> line.startsWith("Listening: meets;") && line.contains("in the middle"));
    }

    @Test
    void theThirdIsAskedOnlyWhereTheFirstTwoDiffer() {
        Workshop one = Panels.scored(opened(Settling.THIRD_RATER), ANA, "23");
        assertThat(Panels.outcomes(one).third(FIRST_CANDIDATE)).isEmpty();
        assertThat(Panels.outcomes(Panels.scored(one, BEN, "23")).third(FIRST_CANDIDATE))
                .isEmpty();

        Workshop differing = Panels.scored(one, BEN, "13");
        assertThat(Panels.outcomes(differing).third(FIRST_CANDIDATE))
                .map(PanelMember::id)
                .contains(CAS);
        assertThat(Panels.outcomes(differing).ratersOf(FIRST_CANDIDATE))
                .extracting(PanelMember::id)
                .containsExactly(ANA, BEN, CAS);
        assertThat(Panels.first(differing).standing(LISTENING)).contains(new Standing.Open(Standing.Why.AWAITS_THIRD));
    }

    @Test
    void twoOfThreeHoldAndThreeLevelsAreForThePanel() {
        Workshop differing = Panels.scored(Panels.scored(opened(Settling.THIRD_RATER), ANA, "23"), BEN, "13");

        Standing held = Panels.first(Panels.scored(differing, CAS, "13"))
                .standing(LISTENING)
                .orElseThrow();
        assertThat(level(held)).isEqualTo(1);
        assertThat(Panels.first(Panels.scored(differing, CAS, "43")).standing(LISTENING))
                .contains(new Standing.Open(Standing.Why.MEMBERS_DIFFER));
    }

    @Test
    void aThirdWhoWasNotNeededChangesNothing() {
        Workshop agreeing = Panels.scored(Panels.scored(opened(Settling.THIRD_RATER), ANA, "23"), BEN, "23");

        assertThat(Panels.first(Panels.scored(agreeing, CAS, "11"))
                        .decision()
                        .orElseThrow()
                        .mark())
                .isEqualTo("1");
    }

    @Test
    void whereTheChairDecidesItIsOpenUntilThen() {
        Workshop differing = Panels.scored(Panels.scored(opened(Settling.CHAIR), ANA, "23"), BEN, "13");
        assertThat(Panels.first(differing).standing(LISTENING)).contains(new Standing.Open(Standing.Why.AWAITS_CHAIR));

        Workshop decided = new ScoringChange.AgreeLevel(
                        new Agreed(Panels.round(differing).digest(), FIRST_CANDIDATE, LISTENING, 2, "The hand-over."))
                .applyTo(differing);
        assertThat(Panels.first(decided).trace()).anyMatch(line -> line.endsWith("the chair decided it."));
    }

    @Test
    void aRuleThatJoinsRatersDecidesAlthoughTheyDiffer() {
        var rule = new Points(0, 1, 2, java.util.List.of(), 3, Joining.MEAN_DOWN);
        Workshop workshop = Panels.open(Panels.people(), "round-1", rule, conduct -> conduct);
        workshop = Panels.scored(Panels.scored(workshop, ANA, "34"), BEN, "24");

        assertThat(Panels.first(workshop).decision().orElseThrow().passes()).isTrue();
        assertThat(Panels.first(workshop).trace()).contains("Listening: (1 + 2) / 2, rounded down: 1.");
        assertThat(Panels.first(workshop).reason()).isEqualTo("Together 3 points; it takes 3.");
    }

    @Test
    void noRuleJoinsALevelWithSomethingThatWasNotAsked() {
        var rule = new Points(0, 1, 2, java.util.List.of(), 3, Joining.MEAN);
        Workshop workshop = Panels.open(Panels.people(), "round-1", rule, conduct -> conduct);
        workshop = Panels.scored(Panels.scored(workshop, ANA, "34"), BEN, "-4");

        assertThat(Panels.first(workshop).decision()).isEmpty();
    }

    @Test
    void theTraceEndsWithTheDecisionAndWithoutOneSaysSo() {
        Workshop workshop = Panels.scored(opened(Settling.CONSENSUS), ANA, "23");
        assertThat(Panels.first(workshop).trace()).last().isEqualTo("No outcome while something is open.");
        assertThat(Panels.first(Panels.scored(workshop, BEN, "23")).trace())
                .last()
                .isEqualTo("Outcome: 1 – Met all.");
    }
}
