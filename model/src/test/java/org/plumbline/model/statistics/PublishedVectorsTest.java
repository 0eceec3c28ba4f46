package org.plumbline.model.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers that the authors of the measures printed, to the digits that they printed. */
class PublishedVectorsTest {
    private static final double NEAR = 5e-6;

    @ParameterizedTest
    @CsvSource({"ALPHA_NOMINAL, 0.743421", "ALPHA_ORDINAL, 0.815388", "ALPHA_INTERVAL, 0.849107"})
    void krippendorffsFourCodersOnTwelveUnits(Measure measure, double published) {
        RatingMatrix matrix = Ratings.krippendorff();

        assertThat(value(measure, matrix)).isCloseTo(published, within(NEAR));
        assertThat(Agreement.of(matrix).reading(measure).targets()).isEqualTo(11);
        assertThat(matrix.missing()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({
        "ICC_1_1, 0.165742", "ICC_2_1, 0.289764", "ICC_3_1, 0.714841",
        "ICC_1_K, 0.442797", "ICC_2_K, 0.620051", "ICC_3_K, 0.909316"
    })
    void shroutAndFleissFourJudgesOnSixTargets(Measure measure, double published) {
        assertThat(value(measure, Ratings.shroutFleiss())).isCloseTo(published, within(NEAR));
    }

    @Test
    void theTableOfVarianceOfTheSameExample() {
        var table = new VarianceTable(Ratings.shroutFleiss(), Optional.empty());

        assertThat(table.betweenTargets()).isCloseTo(11.24167, within(NEAR));
        assertThat(table.withinTargets()).isCloseTo(6.26389, within(NEAR));
        assertThat(table.betweenRaters()).isCloseTo(32.48611, within(NEAR));
        assertThat(table.rest()).isCloseTo(1.01944, within(NEAR));
    }

    @Test
    void fleissFourteenRatersOnTenSubjects() {
        assertThat(value(Measure.FLEISS, Ratings.fleiss())).isCloseTo(0.209931, within(NEAR));
    }

    @ParameterizedTest
    @CsvSource({"KAPPA_LINEAR, 0.6491", "KAPPA_QUADRATIC, 0.8095"})
    void weightedKappaOfTwoRatersOnFourLevels(Measure measure, double published) {
        RatingMatrix matrix = Ratings.byRater(4, "1 2 3 4 2 3 1 4 3 2/1 2 3 3 2 4 2 4 3 1");

        assertThat(value(measure, matrix)).isCloseTo(published, within(5e-5));
    }

    @ParameterizedTest
    @CsvSource({
        "5, 3 4 4 4, 0.875, 0.875",
        "5, 3 4 4 5, 0.666667, 0.666667",
        "5, 1 2 3 4 5, 0, -0.25",
        "5, 3 4 5, 0.5, 0.5",
        "5, 4 4 5, 0.833333, 0.833333",
        "4, 2 3 4, 0.2, 0.2",
        "3, 1 1 2, 0.5, 0.5",
        "3, 1 2 3, 0, -0.5"
    })
    void jamesDemareeAndWolfOneTarget(int levels, String ratings, double reported, double raw) {
        WithinGroup group =
                Agreement.of(Ratings.of(levels, ratings)).withinGroups().get(0);

        assertThat(group.reported().value().orElseThrow()).isCloseTo(reported, within(NEAR));
        assertThat(group.raw().value().orElseThrow()).isCloseTo(raw, within(NEAR));
    }

    private static double value(Measure measure, RatingMatrix matrix) {
        return Agreement.of(matrix).value(measure).value().orElseThrow();
    }
}
