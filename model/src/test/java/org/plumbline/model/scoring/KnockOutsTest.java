package org.plumbline.model.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnockOutsTest {
    private static final KnockOuts FIRST_AND_TWO = new KnockOuts(List.of(Letters.id(1)), 2);

    @ParameterizedTest
    @CsvSource({"MMMB, Pass", "MBMM, Pass", "EEEE, Pass", "BEEE, Fail", "MBBM, Fail", "EBBB, Fail"})
    void theFirstMustBeMetAndTwoOfTheOthers(String ratings, String mark) {
        assertThat(FIRST_AND_TWO.decide(Letters.determined(ratings)).mark()).isEqualTo(mark);
    }

    @Test
    void theTraceNamesWhatHadToBeMetAndCountsTheOthers() {
        assertThat(FIRST_AND_TWO.decide(Letters.determined("BEMB")).trace())
                .containsExactly(
                        "Must be met: C1 (not met).",
                        "Of the other 3 competencies 2 are met; it takes at least 2.",
                        "Outcome: Does not pass.");
    }

    @Test
    void theSentenceNamesTheCompetenciesWhereTheyAreKnown() {
        assertThat(FIRST_AND_TWO.sentence(id -> Optional.of("Listening")))
                .isEqualTo("Passes when Listening is met and at least 2 of the others are met; otherwise does not pass."
                        + " Ratings are not averages.");
        assertThat(FIRST_AND_TWO.sentence()).startsWith("Passes when the competency that must be met is met");
    }

    @Test
    void aNumberBelowNoneIsRefused() {
        assertThatThrownBy(() -> new KnockOuts(List.of(), -1)).hasMessageContaining("-1");
    }
}
