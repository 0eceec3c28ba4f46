package org.plumbline.model.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Examples;

class ScorecardTest {
    private static final Scorecard DRAFT = Scorecard.draft("digest", Examples.FIRST_CANDIDATE, Examples.ANA);

    @Test
    void aLineTakesThePlaceOfTheLineBefore() {
        Scorecard card = DRAFT.with(line(2))
                .with(CompetencyRating.empty(Examples.PLANNING))
                .with(line(3));

        assertThat(card.ratings()).containsExactly(line(3), CompetencyRating.empty(Examples.PLANNING));
    }

    @Test
    void aCompetencyWithoutALineIsNotYetRated() {
        assertThat(DRAFT.rating(Examples.LISTENING)).isEmpty();
    }

    @Test
    void notAskedIsARatingAndNotTheAbsenceOfOne() {
        var notAsked = new CompetencyRating(Examples.LISTENING, Optional.of(new Rating.NotAsked()), "");

        assertThat(DRAFT.with(notAsked).rating(Examples.LISTENING)).contains(new Rating.NotAsked());
    }

    @Test
    void twoLinesForOneCompetencyAreRefused() {
        assertThatThrownBy(() -> new Scorecard(
                        "digest",
                        Examples.FIRST_CANDIDATE,
                        Examples.ANA,
                        1,
                        List.of(line(2), line(3)),
                        List.of(),
                        "",
                        Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rates listening twice");
    }

    @Test
    void aRatedLevelStartsAtOneSoThatZeroIsNeverARating() {
        assertThatThrownBy(() -> new Rating.Rated(0)).hasMessageContaining("starts at 1, got 0");
    }

    @Test
    void handingInKeepsEverythingElse() {
        Scorecard card = DRAFT.with(line(2)).withAnalysis("Clear.");

        assertThat(card.submittedAt(Examples.NOON))
                .isEqualTo(new Scorecard(
                        "digest",
                        Examples.FIRST_CANDIDATE,
                        Examples.ANA,
                        1,
                        List.of(line(2)),
                        List.of(),
                        "Clear.",
                        Optional.of(Examples.NOON)));
    }

    private static CompetencyRating line(int level) {
        return new CompetencyRating(Examples.LISTENING, Optional.of(new Rating.Rated(level)), "");
    }
}
