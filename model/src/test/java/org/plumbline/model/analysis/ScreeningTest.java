package org.plumbline.model.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.model.analysis.Rated.screened;
import static org.plumbline.model.analysis.Rated.screenedCompetency;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked examples, computed by hand. */
class ScreeningTest {
    private static JobAnalysis with(JobAnalysis analysis, CutOffs cutOffs) {
        return analysis.toBuilder().cutOffs(cutOffs).build();
    }

    /** Importance (5+4+4+4+5+3)/6 = 25/6 = 4.17; frequency (3+3+3+4+3+3+4+5)/8 = 28/8 = 3.5. */
    @Test
    void meansLeaveOutZerosAndATaskThatReachesBothCutOffsIsKept() {
        ScreeningResult result = screened(Rated.task("5 4 4 4 5 3 0 0", "3 3 3 4 3 3 4 5"));

        assertThat(result.verdict()).isEqualTo(Verdict.CRITICAL);
        assertThat(result.measure(Aspect.TASK_IMPORTANCE)).isEqualTo(new Measure(Aspect.TASK_IMPORTANCE, 8, 2, 25, 3));
        assertThat(result.explanation())
                .isEqualTo("Importance 4.2 of 5, 6 of 8 raters, 2 said it is not performed; frequency 3.5 of 5, "
                        + "8 of 8 raters. Kept, because both means are at least 3.0.");
    }

    /** Missing is missing: (4+2)/2 = 3, and the half is counted among the two who rated. */
    @Test
    void whoLeftAScaleEmptyIsNotARaterOfIt() {
        ScreeningResult result = screened(Rated.task("4 2 . .", "3 3 3 0"));

        assertThat(result.measure(Aspect.TASK_IMPORTANCE).raters()).isEqualTo(2);
        assertThat(result.measure(Aspect.TASK_IMPORTANCE).mean()).contains(3.0);
        assertThat(result.verdict()).isEqualTo(Verdict.CRITICAL);
    }

    @ParameterizedTest
    @CsvSource({
        // half of four, on either scale
        "0 0 5 5, 5 5 5 5, DROPPED",
        "5 5 5 5, 5 0 5 0, DROPPED",
        // one of three is less than half
        "0 5 5, 5 5 5, CRITICAL",
        // two of five
        "0 0 5 5 5, 5 5 5 5 5, CRITICAL",
        // one of the two who said anything is half
        "0 5 . ., 5 5 5 5, DROPPED",
        // all zeros
        "0 0 0, 0 0 0, DROPPED",
        // one rater, who does not do it
        "0, 3, DROPPED",
        "3, 3, CRITICAL",
        "2, 3, NOT_CRITICAL",
        // dropped by one scale, even where nobody has rated on the other
        "0 0, . ., DROPPED",
        // nobody on one scale, nobody at all
        "5 5, . ., OPEN",
        ". ., 5 5, OPEN",
        ". ., . ., OPEN",
        // exactly at the cut-off on both, just below on one
        "3 3 3, 2 3 4, CRITICAL",
        "3 3 2, 5 5 5, NOT_CRITICAL",
        "5 5 5, 3 3 2, NOT_CRITICAL"
    })
    void verdicts(String importance, String frequency, Verdict expected) {
        assertThat(screened(Rated.task(importance, frequency)).verdict()).isEqualTo(expected);
    }

    @Test
    void allZerosHaveNoMean() {
        ScreeningResult result = screened(Rated.task("0 0 0", "0 0 0"));

        assertThat(result.measure(Aspect.TASK_IMPORTANCE).mean()).isEmpty();
        assertThat(result.measure(Aspect.TASK_IMPORTANCE).shown()).isEmpty();
        assertThat(result.explanation())
                .isEqualTo("Importance without a mean, all 3 raters said it is not performed; frequency without a "
                        + "mean, all 3 raters said it is not performed. Dropped, because 3 of 3 raters said under "
                        + "importance that it is not performed and 3 of 3 raters said under frequency that it is not "
                        + "performed; half is enough.");
    }

    @Test
    void whatNobodyRatedHasNoResultAndSaysSo() {
        assertThat(screened(Rated.task(". .", ". .")).explanation()).isEqualTo("Nobody has rated it. No result yet.");
        assertThat(screened(Rated.task("5 4", ". .")).explanation())
                .isEqualTo("Importance 4.5 of 5, 2 of 2 raters; frequency not rated by anybody. "
                        + "No result yet, because nobody has rated its frequency.");
    }

    @Test
    void oneRaterIsSaidAsOne() {
        ScreeningResult result = screened(Rated.task("4", "2"));

        assertThat(result.explanation())
                .isEqualTo("Importance 4.0 of 5, 1 of 1 rater; frequency 2.0 of 5, 1 of 1 rater. "
                        + "Not critical, because frequency is below 3.0.");
        assertThat(result.tellsOfOnePerson()).isTrue();
        assertThat(screened(Rated.task("4 4", "2 2")).tellsOfOnePerson()).isFalse();
    }

    /** 74/25 = 2.96 would be shown as 3.0 and is below it. */
    @Test
    void aMeanThatRoundsToTheCutOffButIsBelowItIsShownExactly() {
        String threes = "3 ".repeat(24) + "2";
        ScreeningResult result = screened(Rated.task(threes, "5 ".repeat(24) + "5"));

        assertThat(result.verdict()).isEqualTo(Verdict.NOT_CRITICAL);
        assertThat(result.measure(Aspect.TASK_IMPORTANCE).shown()).contains("2.96");
        assertThat(result.reason()).isEqualTo("Not critical, because importance is below 3.0.");
    }

    /** 62/30 = 2.0667 would be shown as 2.1; 61/30 = 2.033 as 2.0, which would be early enough. */
    @Test
    void theSameHoldsWhereLowerIsBetter() {
        assertThat(new Measure(Aspect.NEED_AT_ENTRY, 30, 0, 62, 2).shown()).contains("2.1");
        assertThat(new Measure(Aspect.NEED_AT_ENTRY, 30, 0, 61, 2).shown()).contains("2.03");
        assertThat(new Measure(Aspect.NEED_AT_ENTRY, 30, 0, 60, 2).shown()).contains("2.0");
    }

    /** 59/20 = 2.95 is exactly the cut-off, whatever a double makes of it; 2999/1000 needs three decimals. */
    @Test
    void meansAreHeldAgainstTheCutOffExactly() {
        assertThat(new Measure(Aspect.TASK_IMPORTANCE, 20, 0, 59, 2.95).meets()).isTrue();
        assertThat(new Measure(Aspect.TASK_IMPORTANCE, 20, 0, 59, 2.96).meets()).isFalse();
        assertThat(new Measure(Aspect.TASK_IMPORTANCE, 20, 0, 59, 2.95).shownCutOff())
                .isEqualTo("2.95");
        assertThat(new Measure(Aspect.TASK_IMPORTANCE, 1000, 0, 2999, 3).shown())
                .contains("2.999");
    }

    /** 2 of 3 is 66.7 %: enough for two thirds written as 0.66, not for 0.67. */
    @Test
    void theShareThatDropsATaskCanBeSet() {
        JobAnalysis analysis = Rated.task("0 0 5", "5 5 5");

        assertThat(screened(with(analysis, CutOffs.USUAL.withNotPerformedShare(0.66)))
                        .reason())
                .isEqualTo("Dropped, because 2 of 3 raters said under importance that it is not performed; "
                        + "66 % is enough.");
        assertThat(screened(with(analysis, CutOffs.USUAL.withNotPerformedShare(0.67)))
                        .verdict())
                .isEqualTo(Verdict.CRITICAL);
    }

    @Test
    void differentCutOffsAreNamedEach() {
        CutOffs cutOffs = CutOffs.USUAL.with(Aspect.TASK_FREQUENCY, 2.5);

        assertThat(screened(with(Rated.task("4 4", "3 2"), cutOffs)).reason())
                .isEqualTo("Kept, because importance is at least 3.0 and frequency is at least 2.5.");
        assertThat(screened(Rated.task("2 2", "1 1")).reason())
                .isEqualTo("Not critical, because both means are below 3.0.");
    }

    /** Importance (4+3)/2 = 3.5, need at entry (1+3)/2 = 2. */
    @Test
    void aCompetencyIsKeptIfImportantAndNeededEarly() {
        ScreeningResult result = screenedCompetency(Rated.competency("4 3", "1 3"));

        assertThat(result.verdict()).isEqualTo(Verdict.CRITICAL);
        assertThat(result.explanation())
                .isEqualTo("Importance 3.5 of 5, 2 of 2 raters; need at entry 2.0 on 1 to 4 where lower is earlier, "
                        + "2 of 2 raters. Kept, because importance is at least 3.0 and need at entry is at most 2.0.");
    }

    @ParameterizedTest
    @CsvSource({"4 4, 2 3, NOT_CRITICAL", "2 3, 1 1, NOT_CRITICAL", "4 4, . ., OPEN", ". ., . ., OPEN", "3, 2, CRITICAL"
    })
    void verdictsOfCompetencies(String importance, String need, Verdict expected) {
        assertThat(screenedCompetency(Rated.competency(importance, need)).verdict())
                .isEqualTo(expected);
    }

    @Test
    void theDistinguishingValueCountsOnlyWhereItIsAskedFor() {
        JobAnalysis before = Rated.competency("4 4", "1 1");
        RatingSheet sheet = before.ratings().get(0).with(Rated.COMPETENCY, Aspect.DISTINGUISHING, Optional.of(2));
        JobAnalysis analysis = before.toBuilder().ratings(List.of(sheet)).build();

        assertThat(screenedCompetency(analysis).verdict()).isEqualTo(Verdict.CRITICAL);
        ScreeningResult asked = screenedCompetency(with(analysis, CutOffs.USUAL.askingDistinguishing(true)));
        assertThat(asked.verdict()).isEqualTo(Verdict.NOT_CRITICAL);
        assertThat(asked.reason()).isEqualTo("Not critical, because distinguishing value is below 3.0.");
        assertThat(asked.measures()).hasSize(3);
    }

    @Test
    void aTaskWithoutAnySheetIsThereToo() {
        JobAnalysis analysis =
                Rated.task("5", "5").toBuilder().ratings(List.of()).build();

        assertThat(screened(analysis).verdict()).isEqualTo(Verdict.OPEN);
    }
}
