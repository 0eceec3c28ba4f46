package org.plumbline.model.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.panel.Differing;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.ReasonCode;

/** Level 3 is required. */
class DifferingCellsTest {
    private static final Optional<Integer> REQUIRED = Optional.of(3);

    @ParameterizedTest
    @CsvSource({
        "3 3 3, false, false, false",
        "3 4 3, true, false, false",
        "1 2 2, true, false, false",
        "2 3 3, true, true, true",
        "3 5 4, true, true, false",
        "1 4 3, true, true, true",
    })
    void levelsDifferByTheirRangeOrAcrossTheLine(String levels, boolean any, boolean twoOrAcross, boolean across) {
        List<Rating> ratings = Arrays.stream(levels.split(" "))
                .<Rating>map(level -> new Rating.Rated(Integer.parseInt(level)))
                .toList();

        assertThat(DifferingCells.differ(Differing.ANY, ratings, REQUIRED)).isEqualTo(any);
        assertThat(DifferingCells.differ(Differing.TWO_LEVELS_OR_ACROSS, ratings, REQUIRED))
                .isEqualTo(twoOrAcross);
        assertThat(DifferingCells.differ(Differing.ACROSS, ratings, REQUIRED)).isEqualTo(across);
    }

    @Test
    void withoutARequiredLevelThereIsNoLineToBeAcross() {
        List<Rating> ratings = List.of(new Rating.Rated(1), new Rating.Rated(4));

        assertThat(DifferingCells.differ(Differing.ACROSS, ratings, Optional.empty()))
                .isFalse();
        assertThat(DifferingCells.differ(Differing.TWO_LEVELS_OR_ACROSS, ratings, Optional.empty()))
                .isTrue();
    }

    @Test
    void aLevelBesideNoneDiffersHoweverTheRoundAsks() {
        List<Rating> ratings = List.of(new Rating.Rated(3), new Rating.NotAsked());

        for (Differing how : Differing.values()) {
            assertThat(DifferingCells.differ(how, ratings, REQUIRED)).isTrue();
        }
    }

    @Test
    void metAndNotMetDifferAndTwoReasonsForNotMetDoNot() {
        Rating none = new Rating.NotMet(ReasonCode.NO_EVIDENCE);
        Rating below = new Rating.NotMet(ReasonCode.BELOW_REQUIRED);

        assertThat(DifferingCells.differ(Differing.ACROSS, List.of(new Rating.Met(), none), Optional.of(2)))
                .isTrue();
        assertThat(DifferingCells.differ(Differing.ANY, List.of(none, below), Optional.of(2)))
                .isFalse();
    }

    @Test
    void oneRaterAloneOrNobodyDiffersFromNobody() {
        assertThat(DifferingCells.differ(Differing.ANY, List.of(), REQUIRED)).isFalse();
        assertThat(DifferingCells.differ(Differing.ANY, List.of(new Rating.Rated(1)), REQUIRED))
                .isFalse();
    }

    @Test
    void theSpreadIsFromTheLowestLevelToTheHighestAndNeverAMean() {
        List<Rating> ratings = List.of(new Rating.Rated(4), new Rating.NoAnswer(), new Rating.Rated(1));

        assertThat(Spread.of(ratings)).contains(new Spread(1, 4));
        assertThat(Spread.of(List.of(new Rating.NotAsked()))).isEmpty();
    }
}
