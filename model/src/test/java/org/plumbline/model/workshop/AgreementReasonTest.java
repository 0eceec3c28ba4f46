package org.plumbline.model.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.scoring.Rating;

/** Level 3 is required. */
class AgreementReasonTest {
    @ParameterizedTest
    @CsvSource({
        "3 3 3, 3, ",
        "3 3 3, 4, OUTSIDE",
        "3 4 4, 2, OUTSIDE",
        "2 4 4, 3, ACROSS",
        "2 3 3, 2, ACROSS",
        "3 4 4, 4, DIFFER",
        "1 2 2, 1, DIFFER",
        "1 4 4, 3, ACROSS",
    })
    void aReasonIsAskedForUnlessEverybodyGaveJustThis(String levels, int agreed, AgreementReason reason) {
        assertThat(AgreementReason.of(ratings(levels), agreed, Optional.of(3))).isEqualTo(Optional.ofNullable(reason));
    }

    @Test
    void withoutARequiredLevelDifferingIsReasonEnough() {
        assertThat(AgreementReason.of(ratings("2 4"), 3, Optional.empty())).contains(AgreementReason.DIFFER);
    }

    @Test
    void aLevelWhereNobodyGaveOneIsOutside() {
        assertThat(AgreementReason.of(List.of(new Rating.NotAsked()), 3, Optional.of(3)))
                .contains(AgreementReason.OUTSIDE);
        assertThat(AgreementReason.of(List.of(), 3, Optional.of(3))).contains(AgreementReason.OUTSIDE);
    }

    private static List<Rating> ratings(String levels) {
        return Arrays.stream(levels.split(" "))
                .<Rating>map(level -> new Rating.Rated(Integer.parseInt(level)))
                .toList();
    }
}
