package org.plumbline.model.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the measures count, beyond the published examples. */
class MeasuresTest {
    private static final double NEAR = 1e-9;

    @Test
    void agreementIsCountedByPairsOfRatings() {
        Agreement agreement = Agreement.of(Ratings.of(4, "1 1 2/3 3 3/1 . 4/. . 2"));

        assertThat(agreement.pairs()).isEqualTo(new PairCounts(7, 4, 6));
        assertThat(value(Measure.EXACT, agreement)).isCloseTo(4 / 7.0, within(NEAR));
        assertThat(value(Measure.WITHIN_ONE, agreement)).isCloseTo(6 / 7.0, within(NEAR));
    }

    @Test
    void spreadIsCountedByTargetsWithTwoRatings() {
        Agreement agreement = Agreement.of(Ratings.of(4, "1 1 2/3 3 3/1 . 4/. . 2/2 3 3"));

        assertThat(agreement.spread()).isEqualTo(Map.of(0, 1, 1, 2, 3, 1));
    }

    /** Computed from the definition, pair by pair; levels 3 and 5 are not in use, one row has a single rating. */
    @ParameterizedTest
    @CsvSource({
        "ALPHA_NOMINAL, 0.4545454545454545",
        "ALPHA_ORDINAL, 0.7397959183673469",
        "ALPHA_INTERVAL, 0.7272727272727273"
    })
    void alphaMeasuresDistancesOnTheWholeScale(Measure measure, double expected) {
        Agreement agreement = Agreement.of(Ratings.of(6, "1 4 ./4 4 6/6 6 6/1 1 ./. 2 ."));

        assertThat(value(measure, agreement)).isCloseTo(expected, within(NEAR));
    }

    @ParameterizedTest
    @CsvSource({"KAPPA, 0.45945945945945954", "KAPPA_LINEAR, 0.6491228070175439", "KAPPA_QUADRATIC, 0.8095238095238095"
    })
    void kappaOfTwoRatersLeavesOutWhatOneDidNotRate(Measure measure, double expected) {
        RatingMatrix matrix = Ratings.byRater(4, "1 2 3 . 4 2 3 1 4 3 2/1 2 3 4 3 2 4 2 4 3 1");

        assertThat(value(measure, Agreement.of(matrix))).isCloseTo(expected, within(NEAR));
    }

    /** Were the levels in use numbered one after the other, 1-3-4 would look like 1-2-3 and the numbers would differ. */
    @ParameterizedTest
    @CsvSource({"KAPPA_LINEAR, 0.16666666666666674", "KAPPA_QUADRATIC, 0.021739130434782705"})
    void weightsGoByTheScaleAndNotByTheLevelsInUse(Measure measure, double expected) {
        assertThat(value(measure, Agreement.of(Ratings.byRater(4, "1 1 4 4 3/1 4 4 1 3"))))
                .isCloseTo(expected, within(NEAR));
    }

    @ParameterizedTest
    @CsvSource({"KAPPA, -0.0666221033868093", "KAPPA_LINEAR, 0.13404304029304023", "KAPPA_QUADRATIC, 0.3351081352124115"
    })
    void kappaOfSeveralRatersIsTheMeanOverTheirPairs(Measure measure, double expected) {
        assertThat(value(measure, Agreement.of(Ratings.shroutFleiss()))).isCloseTo(expected, within(NEAR));
    }

    @Test
    void aRaterWhoNeverVariesAgreesAsChanceDoes() {
        assertThat(value(Measure.KAPPA, Agreement.of(Ratings.byRater(3, "2 2 2 2/1 2 3 2"))))
                .isZero();
    }

    @Test
    void fullTableMeasuresLeaveOutIncompleteTargetsAndSaySo() {
        Agreement whole = Agreement.of(Ratings.shroutFleiss());
        Agreement withGaps =
                Agreement.of(Ratings.of(10, "9 2 5 8/1 . 1 9/6 1 3 2/8 4 6 8/7 1 2 6/10 5 6 9/6 2 4 7/. . . ."));

        for (Measure measure : Measure.CORRELATIONS) {
            assertThat(withGaps.reading(measure)).isEqualTo(whole.reading(measure));
        }
        assertThat(withGaps.reading(Measure.FLEISS)).isEqualTo(whole.reading(Measure.FLEISS));
        assertThat(withGaps.reading(Measure.ALPHA_ORDINAL).targets()).isEqualTo(7);
    }

    @Test
    void perfectAgreementIsOneEverywhere() {
        Agreement agreement = Agreement.of(Ratings.of(5, "1 1 1/3 3 3/5 5 5/2 2 2"));

        assertThat(agreement.readings().values())
                .extracting(reading -> reading.value().value().orElseThrow())
                .containsOnly(1.0);
    }

    @Test
    void aLevelOutsideOfTheScaleIsRefusedInASentence() {
        assertThatThrownBy(() -> Ratings.of(4, "1 2/3 5"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("5 is no level of a scale from 1 to 4 (target 2, B). Correct the rating or the scale.");
        assertThatThrownBy(() -> Ratings.of(4, "0 2")).hasMessageContaining("0 is no level");
        assertThatThrownBy(() -> RatingMatrix.of(1, List.of(), List.of())).hasMessageContaining("2 to 1000 levels");
        assertThatThrownBy(() -> RatingMatrix.of(3, List.of("A"), List.of(List.of())))
                .hasMessage("Target 1 has 0 places for 1 raters.");
    }

    @Test
    void theMatrixKeepsWhatItWasGiven() {
        RatingMatrix matrix = Ratings.of(4, "1 ./3 2").about(Noun.CANDIDATE);

        assertThat(matrix.at(0, 0)).hasValue(1);
        assertThat(matrix.at(0, 1)).isEqualTo(OptionalInt.empty());
        assertThat(matrix.missing()).isOne();
        assertThat(matrix.targets()).isEqualTo(2);
        assertThat(matrix.raters()).containsExactly("A", "B");
        assertThat(matrix.noun().counted(1) + ", " + matrix.noun().counted(2)).isEqualTo("1 candidate, 2 candidates");
    }

    private static double value(Measure measure, Agreement agreement) {
        return agreement.value(measure).value().orElseThrow();
    }
}
