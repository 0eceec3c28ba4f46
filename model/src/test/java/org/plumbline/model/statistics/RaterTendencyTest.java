package org.plumbline.model.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How each rater rates beside the others. */
class RaterTendencyTest {
    private static final double NEAR = 1e-9;

    @ParameterizedTest
    @CsvSource({
        "0, 2.375, 1.632993161855452, -0.25",
        "1, -2.7916666666666665, 1.6431676725154984, 0.12142857142857154",
        "2, -0.9583333333333334, 1.632993161855452, -0.13571428571428568",
        "3, 1.375, 2.503331114069145, 0.2642857142857141"
    })
    void fourJudgesOnSixTargets(int rater, double severity, double spread, double drift) {
        RaterTendency tendency = RaterTendency.of(Ratings.shroutFleiss()).get(rater);

        assertThat(tendency.shared()).isEqualTo(6);
        assertThat(number(tendency.severity())).isCloseTo(severity, within(NEAR));
        assertThat(number(tendency.spread())).isCloseTo(spread, within(NEAR));
        assertThat(number(tendency.drift())).isCloseTo(drift, within(NEAR));
    }

    @Test
    void onlyTargetsThatSomebodyElseRatedCountForSeverity() {
        RaterTendency first = RaterTendency.of(Ratings.of(5, "1 3/5 ./2 2")).get(0);

        assertThat(first.rater()).isEqualTo("A");
        assertThat(first.shared()).isEqualTo(2);
        assertThat(number(first.severity())).isCloseTo(-0.5, within(NEAR));
        assertThat(number(first.spread())).isCloseTo(Math.sqrt(13 / 3.0), within(NEAR));
        assertThat(first.drift())
                .isEqualTo(new Measured.Undefined("Fewer than three targets were also rated by" + " somebody else."));
    }

    @Test
    void driftFollowsTheOrderOfTheRaterAndNotThatOfTheTable() {
        RatingMatrix matrix = Ratings.of(5, "1 3/2 3/3 3/4 3");

        List<RaterTendency> reversed = RaterTendency.of(matrix, List.of(List.of(3, 2, 1, 0), List.of(0, 1, 2, 3)));

        assertThat(number(RaterTendency.of(matrix).get(0).drift())).isCloseTo(0.5, within(NEAR));
        assertThat(number(reversed.get(0).drift())).isCloseTo(-0.5, within(NEAR));
        assertThat(number(reversed.get(1).drift())).isCloseTo(-0.5, within(NEAR));
    }

    @Test
    void twoRatingsSpread() {
        assertThat(number(RaterTendency.of(Ratings.of(5, "1 2/3 2")).get(0).spread()))
                .isCloseTo(Math.sqrt(2), within(NEAR));
    }

    @Test
    void whatCannotBeSaidHasAReason() {
        List<RaterTendency> lonely = RaterTendency.of(Ratings.of(5, "1 ./2 ."));

        assertThat(lonely.get(0).severity())
                .isEqualTo(new Measured.Undefined("No target was also rated by somebody else."));
        assertThat(lonely.get(1).spread()).isEqualTo(new Measured.Undefined("There is no rating."));
        assertThat(RaterTendency.of(Ratings.of(5, "1 2")).get(0).spread())
                .isEqualTo(new Measured.Undefined("There is only one rating."));
        List<Integer> atOnce = List.of(1, 1, 1);
        assertThat(RaterTendency.of(Ratings.of(5, "1 2/2 2/3 1"), List.of(atOnce, atOnce))
                        .get(0)
                        .drift())
                .isEqualTo(new Measured.Undefined("All of them have the same place in the order."));
    }

    private static double number(Measured measured) {
        return measured.value().orElseThrow();
    }
}
