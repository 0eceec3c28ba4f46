package org.plumbline.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.model.Examples.LISTENING;
import static org.plumbline.model.Examples.PLANNING;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.Examples;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.panel.Round;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.workshop.Workshop;

/** The example requires Listening at level 2 and Planning at level 3. */
class ScorecardChecksTest {
    private static final Workshop OPENED = Examples.opened();
    private static final Round ROUND = OPENED.currentRound().orElseThrow();
    private static final Scorecard DRAFT = Scorecard.draft(ROUND.digest(), Examples.FIRST_CANDIDATE, Examples.ANA)
            .withAnalysis("Clear answers.");

    @Test
    void anEmptyCardSaysEverythingThatIsMissingInTheOrderOfTheForm() {
        assertThat(sentences(DRAFT.withAnalysis(" ")))
                .containsExactly(
                        "“Listening” is not yet rated.",
                        "“Planning” is not yet rated.",
                        "The interview analysis is empty.");
    }

    @Test
    void aLineWithoutARatingIsNotYetRated() {
        assertThat(sentences(DRAFT.with(CompetencyRating.empty(LISTENING)).with(rated(PLANNING, 3, ""))))
                .containsExactly("“Listening” is not yet rated.");
    }

    @ParameterizedTest
    @CsvSource({"1, below", "3, above", "4, above"})
    void aLevelBesideTheRequiredOneNeedsEvidence(int level, String word) {
        assertThat(sentences(DRAFT.with(rated(LISTENING, level, " ")).with(rated(PLANNING, 3, ""))))
                .containsExactly("“Listening” is rated " + word + " what is required and has no evidence.");
    }

    @Test
    void evidenceAnswersIt() {
        assertThat(sentences(
                        DRAFT.with(rated(LISTENING, 1, "Interrupted twice.")).with(rated(PLANNING, 3, ""))))
                .isEmpty();
    }

    @Test
    void notAskedAndNoAnswerAreRatingsAndNeedNoLevel() {
        Scorecard card = DRAFT.with(new CompetencyRating(LISTENING, Optional.of(new Rating.NotAsked()), ""))
                .with(new CompetencyRating(PLANNING, Optional.of(new Rating.NoAnswer()), ""));

        assertThat(sentences(card)).isEmpty();
    }

    @Test
    void whatIsMissingOnACardIsAnErrorSinceItStopsTheHandIn() {
        assertThat(ScorecardChecks.of(ROUND, OPENED.candidates().get(0), DRAFT))
                .isNotEmpty()
                .extracting(Finding::severity)
                .containsOnly(Severity.ERROR);
    }

    private static CompetencyRating rated(CompetencyId competency, int level, String evidence) {
        return new CompetencyRating(competency, Optional.of(new Rating.Rated(level)), evidence);
    }

    private static List<String> sentences(Scorecard card) {
        return ScorecardChecks.of(ROUND, OPENED.candidates().get(0), card).stream()
                .map(Finding::sentence)
                .toList();
    }
}
