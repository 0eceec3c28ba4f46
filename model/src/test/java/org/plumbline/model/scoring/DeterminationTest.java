package org.plumbline.model.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeterminationTest {
    @ParameterizedTest
    @CsvSource({
        "1, 1, MEETS",
        "1, 2, DOES_NOT_MEET",
        "1, 5, DOES_NOT_MEET",
        "2, 1, EXCEEDS",
        "4, 5, DOES_NOT_MEET",
        "5, 5, MEETS",
        "5, 4, EXCEEDS",
        "5, 1, EXCEEDS"
    })
    void aLevelIsHeldAgainstTheLevelRequired(int scored, int required, Determination expected) {
        assertThat(Determination.of(scored, required)).isEqualTo(expected);
    }

    @Test
    void everyDeterminationHasItsOwnSignAndWords() {
        assertThat(Stream.of(Determination.values()).map(Determination::sign)).doesNotHaveDuplicates();
        assertThat(Stream.of(Determination.values()).map(Determination::words)).doesNotHaveDuplicates();
    }
}
