package org.plumbline.model.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentences beside the numbers. */
class InterpretationTest {
    private static final Agreement SIX = Agreement.of(Ratings.shroutFleiss());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EXACT | 1 of 36 pairs of ratings are the same level.",
                "WITHIN_ONE | 9 of 36 pairs of ratings are at most one level apart.",
                "KAPPA | The raters disagree 107 % as much as chance alone would make them, every difference counting"
                        + " alike.",
                "KAPPA_QUADRATIC | The raters disagree 66 % as much as chance alone would make them, differences counting"
                        + " by their square.",
                "ICC_1_1 | 17 % of the differences between single ratings come from the targets themselves, whoever rates"
                        + " which.",
                "ICC_2_K | 62 % of the differences between means of 4 ratings come from the targets themselves; that some"
                        + " raters are stricter counts against it.",
                "ICC_3_1 | 71 % of the differences between single ratings come from the targets themselves, leaving aside"
                        + " that some raters are stricter."
            })
    void oneSentenceSaysWhatTheNumberSays(Measure measure, String sentence) {
        assertThat(new Interpretation(6).of(measure, SIX)).isEqualTo(sentence);
    }

    @Test
    void fewTargetsAreCalledTooFew() {
        assertThat(Interpretation.USUAL.of(Measure.ICC_2_1, SIX))
                .startsWith("29 % of")
                .endsWith(" Too few to interpret: it rests on 6 targets.");
        assertThat(Interpretation.USUAL.isTooFew(SIX.reading(Measure.ICC_2_1))).isTrue();
        assertThat(new Interpretation(6).isTooFew(SIX.reading(Measure.ICC_2_1))).isFalse();
    }

    @Test
    void elevenUnitsAreEnoughForACautiousReading() {
        assertThat(Interpretation.USUAL.of(Measure.ALPHA_ORDINAL, Agreement.of(Ratings.krippendorff())))
                .isEqualTo(
                        "The raters disagree 18 % as much as chance alone would make them, differences counting by the"
                                + " order of the levels.");
    }

    @Test
    void fullAgreementIsSaidWithoutAPercentage() {
        assertThat(new Interpretation(1).of(Measure.ALPHA_ORDINAL, Agreement.of(Ratings.of(4, "1 1/2 2/3 3"))))
                .isEqualTo("The raters do not disagree at all.");
    }

    @Test
    void worseThanChanceIsSaid() {
        assertThat(new Interpretation(1).of(Measure.ICC_3_1, Agreement.of(Ratings.of(4, "1 3/2 2/3 1"))))
                .isEqualTo("The ratings do not tell the targets apart any better than chance would.");
    }

    @Test
    void aMeasureWithoutAValueHasItsReason() {
        assertThat(Interpretation.USUAL.of(Measure.KAPPA, Agreement.of(Ratings.of(4, "1/2"))))
                .isEqualTo("There is only one rater; agreement needs at least two.");
    }

    /** A verdict such as “good” depends on what is decided with the number. */
    @Test
    void noSentenceIsAVerdict() {
        for (Agreement agreement : new Agreement[] {SIX, Agreement.of(Ratings.krippendorff())}) {
            for (Measure measure : Measure.values()) {
                assertThat(Interpretation.USUAL.of(measure, agreement).toLowerCase())
                        .doesNotContainPattern("good|poor|fair|moderate|substantial|excellent|accept");
            }
        }
    }
}
