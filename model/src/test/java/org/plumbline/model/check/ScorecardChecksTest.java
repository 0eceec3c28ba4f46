package org.plumbline.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.plumbline.model.Examples.LISTENING;
import static org.plumbline.model.Examples.PLANNING;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.Examples;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.interview.QuestionId;
import org.plumbline.model.panel.Round;
import org.plumbline.model.panel.RoundKind;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.QuestionNote;
import org.plumbline.model.scoring.QuestionNote.How;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.ReasonCode;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.workshop.Workshop;

/** The example requires Listening at level 2 and Planning at level 3. */
class ScorecardChecksTest {
    private static final Workshop OPENED = Examples.opened();
    private static final Round ROUND = OPENED.currentRound().orElseThrow();
    private static final Scorecard DRAFT = Scorecard.draft(ROUND.digest(), Examples.FIRST_CANDIDATE, Examples.ANA)
            .withAnalysis("Clear answers.")
            .withNotes(List.of(new QuestionNote(new QuestionId("question-1"), "Told us of the old lock.")));

    @Test
    void anEmptyCardSaysEverythingThatIsMissingInTheOrderOfTheForm() {
        assertThat(sentences(DRAFT.withAnalysis(" ")))
                .containsExactly(
                        "“Listening” is not yet rated.",
                        "“Planning” is not yet rated.",
                        "The interview analysis is empty.");
    }

    @Test
    void everyQuestionIsAnsweredOrMarked() {
        Scorecard rated = DRAFT.with(rated(LISTENING, 2, "")).with(rated(PLANNING, 3, ""));

        assertThat(sentences(rated.withNotes(List.of())))
                .containsExactly("Question 1 has neither an answer nor a mark: say whether it was asked.");
        assertThat(sentences(noted(rated, "", How.ASKED, "")))
                .containsExactly("Question 1 was asked, and nothing of the answer is written down.");
        assertThat(sentences(noted(rated, "", How.SKIPPED, " ")))
                .containsExactly("Question 1 was skipped, and nobody says why.");
        assertThat(sentences(noted(rated, "", How.SKIPPED, "The line broke."))).isEmpty();
        assertThat(sentences(noted(rated, "", How.NOT_ASKED, ""))).isEmpty();
        assertThat(sentences(noted(rated, "", How.NO_ANSWER, ""))).isEmpty();
        assertThat(sentences(noted(rated, "Told us.", How.ASKED, ""))).isEmpty();
    }

    @Test
    void aFollowUpThatNobodyAskedIsLookedAtOnceMore() {
        Round round = RoundsOf.with(ROUND, RoundKind.INTERVIEW, false, List.of("What came of it?"));
        Scorecard rated = DRAFT.with(rated(LISTENING, 2, "")).with(rated(PLANNING, 3, ""));

        assertThat(of(round, noted(rated, "Told us.", How.ASKED, "")))
                .extracting(Finding::severity, Finding::sentence)
                .containsExactly(tuple(
                        Severity.WARNING,
                        "Question 1: the follow-up “What came of it?” was neither asked nor covered by the answer."));
        assertThat(of(round, rated)).isEmpty();
    }

    @Test
    void aResumeIsJudgedMetOrNotMetWithAJustificationThatNamesWhatIsMissed() {
        Round round = RoundsOf.with(ROUND, RoundKind.RESUME_REVIEW, false, List.of());
        Scorecard card = Scorecard.draft(round.digest(), Examples.FIRST_CANDIDATE, Examples.ANA);

        assertThat(of(round, card.with(rated(LISTENING, 2, ""))))
                .extracting(Finding::sentence)
                .containsExactly(
                        "“Listening” is neither met nor not met yet.",
                        "“Planning” is neither met nor not met yet.",
                        "The justification is empty: one to four sentences that name what is met or missing.");
        Scorecard judged = card.with(judged(LISTENING, new Rating.Met()))
                .with(judged(PLANNING, new Rating.NotMet(ReasonCode.NO_EVIDENCE)));
        assertThat(of(round, judged.withAnalysis("Something is missing.")))
                .extracting(Finding::severity, Finding::key)
                .containsExactly(tuple(Severity.WARNING, "scorecard.notNamed"));
        assertThat(of(round, judged.withAnalysis("One. Two. Three. Four. No planning.")))
                .extracting(Finding::key)
                .containsExactly("scorecard.longJustification");
        assertThat(of(round, judged.withAnalysis("Nothing about planning."))).isEmpty();
    }

    @Test
    void aReviewMayStopAtTheFirstThatIsNotMet() {
        Round stopping = RoundsOf.with(ROUND, RoundKind.RESUME_REVIEW, true, List.of());
        Scorecard card = Scorecard.draft(stopping.digest(), Examples.FIRST_CANDIDATE, Examples.ANA)
                .withAnalysis("Nothing about listening, nothing about planning.");

        assertThat(of(stopping, card.with(judged(LISTENING, new Rating.NotMet(ReasonCode.NO_EVIDENCE)))))
                .isEmpty();
        assertThat(of(stopping, card.with(judged(PLANNING, new Rating.NotMet(ReasonCode.NO_EVIDENCE)))))
                .extracting(Finding::id)
                .containsExactly("listening");
    }

    @Test
    void aCorrectionSaysWhy() {
        Scorecard rated =
                DRAFT.with(rated(LISTENING, 2, "")).with(rated(PLANNING, 3, "")).submittedAt(Examples.NOON);

        assertThat(sentences(rated.correction("")))
                .containsExactly("This card corrects one that was handed in, and nobody says why.");
        assertThat(sentences(rated.correction("A slip."))).isEmpty();
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

    private static CompetencyRating judged(CompetencyId competency, Rating rating) {
        return new CompetencyRating(competency, Optional.of(rating), "");
    }

    private static Scorecard noted(Scorecard card, String transcript, How how, String reason) {
        return card.withNotes(List.of(new QuestionNote(
                new QuestionId("question-1"),
                transcript,
                Optional.of(new QuestionNote.Asked(how, reason)),
                Optional.empty(),
                List.of())));
    }

    private static List<Finding> of(Round round, Scorecard card) {
        return ScorecardChecks.of(round, OPENED.candidates().get(0), card);
    }

    private static List<String> sentences(Scorecard card) {
        return ScorecardChecks.of(ROUND, OPENED.candidates().get(0), card).stream()
                .map(Finding::sentence)
                .toList();
    }
}
