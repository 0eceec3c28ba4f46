package org.plumbline.model.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A competency counts 0, 1 or 2 points here; B is below, M meets, E exceeds, a letter a rater. */
class PointsTest {
    private static Points points(Joining joining, int passMark, Points.Weight... weights) {
        return new Points(0, 1, 2, List.of(weights), passMark, joining);
    }

    private static Decision decide(Points rule, String... raters) {
        var all = new java.util.ArrayList<Determined>();
        for (int i = 0; i < raters.length; i++) {
            all.add(new Determined(
                    Letters.id(i + 1),
                    "C" + (i + 1),
                    Optional.empty(),
                    Optional.empty(),
                    raters[i]
                            .chars()
                            .mapToObj(letter -> Letters.determination((char) letter))
                            .toList()));
        }
        return rule.decide(all);
    }

    @ParameterizedTest
    @CsvSource({
        "MEAN_DOWN, ME, 1",
        "MEAN_HALF_UP, ME, 2",
        "MEAN, ME, 1.5",
        "MEAN_DOWN, MEE, 1",
        "MEAN_HALF_UP, MEE, 2",
        "MEAN_HALF_UP, MME, 1",
        "MEAN, MME, 1.33",
        "MEAN, BBE, 0.66",
        "SETTLED, E, 2",
        "SETTLED, EE, 2"
    })
    void whatSeveralRatersComeToIsAsTheRuleSays(Joining joining, String raters, String sum) {
        assertThat(decide(points(joining, 1), raters).mark()).isEqualTo(sum + " points");
    }

    @Test
    void meetsAndExceedsDoNotMakeExceedsUnlessTheRuleSaysSo() {
        assertThat(decide(points(Joining.MEAN_DOWN, 2), "ME").passes()).isFalse();
        assertThat(decide(points(Joining.MEAN_HALF_UP, 2), "ME").passes()).isTrue();
        assertThat(points(Joining.MEAN_HALF_UP, 2).sentence()).contains("a half going up");
    }

    @Test
    void ratersWhoDifferAreNeverJoinedByARuleThatTakesTheLevelThatHolds() {
        assertThatThrownBy(() -> decide(points(Joining.SETTLED, 2), "ME"))
                .hasMessageContaining("The raters differ on C1");
    }

    @Test
    void aThirdIsExact() {
        assertThat(decide(points(Joining.MEAN, 4), "MME", "MME", "MME").passes())
                .isTrue();
        assertThat(decide(points(Joining.MEAN, 4), "MME", "MME", "MMM").passes())
                .isFalse();
    }

    @Test
    void aWeightCountsAsManyTimesAndTheTraceShowsIt() {
        Decision decision = decide(points(Joining.SETTLED, 5, new Points.Weight(Letters.id(1), 2)), "E", "M");

        assertThat(decision.passes()).isTrue();
        assertThat(decision.trace())
                .containsExactly(
                        "C1: exceeds, 2 × 2.",
                        "C2: meets, 1.",
                        "Together 5 points; it takes 5.",
                        "Outcome: 5 points – Passes.");
    }

    @Test
    void aWeightOfNothingLeavesTheCompetencyOutForEverybody() {
        assertThat(decide(points(Joining.SETTLED, 1, new Points.Weight(Letters.id(1), 0)), "E", "B")
                        .passes())
                .isFalse();
    }

    @Test
    void theSentenceSaysPointsWeightsMarkAndHowRatersAreJoined() {
        assertThat(points(Joining.MEAN_DOWN, 6, new Points.Weight(Letters.id(1), 2))
                        .sentence(id -> Optional.of("Listening")))
                .isEqualTo("Passes with 6 points or more: 0 for does not meet, 1 for meets, 2 for exceeds; Listening"
                        + " counts twice, every other once. The points are joined as the mean of the raters, rounded"
                        + " down in each competency.");
    }

    @Test
    void morePointsForLessAreRefused() {
        assertThatThrownBy(() -> new Points(1, 0, 2, List.of(), 1, Joining.SETTLED))
                .hasMessageContaining("More points must never stand for less");
    }

    @Test
    void aCompetencyThatIsWeighedTwiceIsRefused() {
        var weight = new Points.Weight(Letters.id(1), 2);
        assertThatThrownBy(() -> points(Joining.SETTLED, 1, weight, weight)).hasMessageContaining("twice");
    }
}
