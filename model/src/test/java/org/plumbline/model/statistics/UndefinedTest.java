package org.plumbline.model.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a formula has no value there is a reason that a person understands. */
class UndefinedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1/2/3             | There is only one rater; agreement needs at least two.",
                ". ./. .           | Nobody has rated anything.",
                "1 ./. 2           | No target was rated by two raters.",
                "''                | There is no target."
            })
    void whatStandsInTheWayOfEveryMeasure(String rows, String reason) {
        Agreement agreement = Agreement.of(Ratings.of(4, rows));

        assertThat(agreement.readings().values())
                .hasSize(Measure.values().length)
                .extracting(Reading::value)
                .containsOnly(new Measured.Undefined(reason));
    }

    @Test
    void noRaterAtAll() {
        Agreement agreement = Agreement.of(RatingMatrix.of(4, List.of(), List.of(List.<OptionalInt>of())));

        assertThat(agreement.value(Measure.EXACT)).isEqualTo(new Measured.Undefined("There is no rater."));
    }

    @ParameterizedTest
    @EnumSource(
            value = Measure.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"EXACT", "WITHIN_ONE"})
    void oneLevelThroughoutLeavesNothingToCompareWith(Measure measure) {
        Agreement agreement = Agreement.of(Ratings.of(4, "3 3 3/3 3 3/3 3 3"));

        assertThat(agreement.value(measure)).isInstanceOf(Measured.Undefined.class);
        assertThat(reason(measure, agreement)).containsAnyOf("the same level", "one and the same level");
        assertThat(agreement.value(Measure.EXACT)).isEqualTo(new Measured.Value(1));
    }

    @Test
    void aSingleLevelAmongComparableRatingsIsNotSavedByAStrayOne() {
        Agreement agreement = Agreement.of(Ratings.of(4, "3 3/3 3/. 1"));

        assertThat(reason(Measure.ALPHA_ORDINAL, agreement)).contains("All comparable ratings are the same level");
        assertThat(reason(Measure.FLEISS, agreement)).startsWith("All ratings are the same level");
    }

    @Test
    void onePairWithoutKappaLeavesTheMeanWithoutAValueAndIsNamed() {
        assertThat(reason(Measure.KAPPA, Agreement.of(Ratings.of(4, "1 2 ./2 . 1/3 1 ./1 . 3"))))
                .isEqualTo("B and C rated nothing in common.");
        assertThat(reason(Measure.KAPPA_LINEAR, Agreement.of(Ratings.of(4, "2 2 1/2 2 3"))))
                .startsWith("A and B gave one and the same level throughout");
    }

    @Test
    void fullTableMeasuresNeedFullRows() {
        Agreement none = Agreement.of(Ratings.of(4, "1 2 ./. 3 3/2 . 1"));
        Agreement one = Agreement.of(Ratings.of(4, "1 2 ./1 3 3/2 . 1"));

        assertThat(reason(Measure.FLEISS, none)).isEqualTo("No target was rated by all 3 raters.");
        assertThat(reason(Measure.ICC_2_1, none))
                .isEqualTo("An ICC needs two targets that were rated by all raters; there is none.");
        assertThat(reason(Measure.ICC_2_K, one)).endsWith("there is one.");
        assertThat(one.value(Measure.FLEISS)).isInstanceOf(Measured.Value.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Measure.class,
            names = {"ICC_.*"},
            mode = EnumSource.Mode.MATCH_ALL)
    void targetsThatNobodyTellsApartHaveNoReliability(Measure measure) {
        assertThat(reason(measure, Agreement.of(Ratings.of(4, "1 3/1 3/1 3"))))
                .isEqualTo("No rater sees any difference between the targets.");
    }

    /** The formula of ICC(2,k) would say 3.0 here. */
    @ParameterizedTest
    @ValueSource(strings = {"1 3/2 2/3 1", "1 2/2 1"})
    void anIccIsNotShownWhereItsFormulaBreaksDown(String rows) {
        Agreement agreement = Agreement.of(Ratings.of(4, rows));

        assertThat(reason(Measure.ICC_2_K, agreement)).contains("differ less than chance alone");
        assertThat(reason(Measure.ICC_3_K, agreement)).contains("differ less than chance alone");
        assertThat(agreement.value(Measure.ICC_1_1)).isEqualTo(new Measured.Value(-1));
    }

    @Test
    void agreementWithinAGroupNeedsTwoRatings() {
        List<WithinGroup> groups = Agreement.of(Ratings.of(4, ". ./. 2/2 2")).withinGroups();

        assertThat(groups.get(0).reported()).isEqualTo(new Measured.Undefined("There is no rating."));
        assertThat(groups.get(1).reported()).isEqualTo(new Measured.Undefined("There is only one rating."));
        assertThat(groups.get(2).reported()).isEqualTo(new Measured.Value(1));
    }

    @Test
    void reasonsSpeakOfWhatIsRated() {
        RatingMatrix matrix = Ratings.of(4, "1 ./. 2").about(Noun.CANDIDATE);

        assertThat(reason(Measure.EXACT, Agreement.of(matrix))).isEqualTo("No candidate was rated by two raters.");
    }

    @Test
    void neitherNaNNorInfinityIsAValueAndNoReasonIsBlank() {
        assertThatThrownBy(() -> new Measured.Value(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Measured.Value(Double.NEGATIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Measured.Undefined(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Measured.Value(-0.0)).isEqualTo(new Measured.Value(0.0));
    }

    private static String reason(Measure measure, Agreement agreement) {
        return ((Measured.Undefined) agreement.value(measure)).reason();
    }
}
