package org.plumbline.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.model.Examples.LISTENING;
import static org.plumbline.model.Examples.PLANNING;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.Examples;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.panel.Round;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.ReasonCode;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.workshop.Workshop;

/** Listening is required at level 2 and planning at level 3. */
class ContradictionsTest {
    private static final Workshop OPENED = Examples.opened();
    private static final Round ROUND = OPENED.currentRound().orElseThrow();
    private static final Candidate CANDIDATE = OPENED.candidates().get(0);
    private static final Scorecard CARD = Scorecard.draft(ROUND.digest(), Examples.FIRST_CANDIDATE, Examples.ANA);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Answered poorly.",
                "She answered this rather poorly",
                "A weak answer, with no structure.",
                "The answer was very weak.",
                "Gave a poor first answer.",
                "Does not meet.",
                "Did not meet the required level.",
                "Failed to show how she listens.",
                "There was no evidence of listening.",
                "Unable to give an example.",
                "He couldn’t explain what he did.",
                "Her explanation remained inadequate.",
                "A good voice, but the answer was poor.",
                "Listed three steps. Could not name one result.",
                "Clearly below what is required."
            })
    void blameBesideAnAnswerThatMeetsIsAnError(String words) {
        assertThat(evidence(2, words)).extracting(Finding::severity).containsExactly(Severity.ERROR);
        assertThat(evidence(4, words)).extracting(Finding::key).containsExactly("contradiction.evidenceBlames");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Answered very well.",
                "An excellent answer with two examples.",
                "Outstanding evidence throughout.",
                "Clearly exceeds the level.",
                "Meets the required level.",
                "A slow start, but her answers were excellent.",
                "Well above what is required."
            })
    void praiseBesideAnAnswerThatDoesNotMeetIsAnError(String words) {
        assertThat(evidence(1, words)).extracting(Finding::severity).containsExactly(Severity.ERROR);
        assertThat(evidence(1, words)).extracting(Finding::key).containsExactly("contradiction.evidencePraises");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"2 | Struggled to name a result.", "3 | Rather vague.", "1 | Impressive.", "1 | Very strong."})
    void wordsThatMayBeMeantOtherwiseAreAWarning(int level, String words) {
        assertThat(evidence(level, words)).extracting(Finding::severity).containsExactly(Severity.WARNING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | Not a poor answer.",
                "2 | Did not answer poorly.",
                "2 | Never gave a weak example.",
                "2 | There was nothing in it that was a weak answer.",
                "2 | This is far from a poor answer.",
                "2 | Answered poorly at first, then named three results.",
                "2 | Although the first answer was weak, the second was complete.",
                "2 | Poor answer to begin with; after the probe she named three results.",
                "2 | A weak answer on budgets, but sound on people.",
                "2 | Said: “The team answered poorly and I had to step in.”",
                "2 | Said that the \"weak answers\" of the vendor cost a month.",
                "2 | The old server was in poor condition when she came.",
                "2 | Reported that the project had gone badly before she took over.",
                "2 | Found the weak point of the network in an hour.",
                "2 | She met the mayor and listened to him.",
                "2 | Met weekly with the users and wrote down what they lacked.",
                "1 | Not an excellent answer.",
                "1 | Could have been answered better.",
                "1 | Said she does well under pressure, with no example.",
                "1 | Answered well, yet could not name one result.",
                "1 | Answered poorly.",
                "2 | Answered well.",
                "4 | An excellent answer.",
                "2 | A weak answer on people. Meets the required level on systems.",
                "2 | ''",
            })
    void whatIsNegatedConcededQuotedOrOfSomethingElseIsNone(int level, String words) {
        assertThat(evidence(level, words)).isEmpty();
    }

    @Test
    void theAnalysisIsHeldAgainstTheCompetencyThatItNames() {
        Scorecard card = CARD.with(rated(LISTENING, 3)).with(rated(PLANNING, 1));

        assertThat(sentences(card.withAnalysis("Answered poorly on planning. Listening was fine.")))
                .isEmpty();
        assertThat(sentences(card.withAnalysis("On listening she answered poorly.")))
                .containsExactly("“Listening” is rated as meeting what is required, and the analysis says"
                        + " “answered poorly” of it. Change the words or the rating.");
        assertThat(sentences(card.withAnalysis("Planning: an outstanding answer.")))
                .containsExactly("“Planning” is rated below what is required, and the analysis says"
                        + " “outstanding answer” of it. Change the words or the rating.");
    }

    @Test
    void anAnalysisThatNamesNothingIsHeldAgainstEverything() {
        Scorecard all = CARD.with(rated(LISTENING, 2)).with(rated(PLANNING, 3));

        assertThat(sentences(all.withAnalysis("Weak answers throughout."))).hasSize(1);
        assertThat(sentences(all.with(rated(PLANNING, 1)).withAnalysis("Weak answers throughout.")))
                .isEmpty();
        assertThat(sentences(all.withAnalysis("A little vague in places."))).isEmpty();
    }

    @Test
    void whoMovesForwardMissesNothing() {
        Scorecard met = CARD.with(line(LISTENING, new Rating.Met())).with(line(PLANNING, new Rating.Met()));
        Scorecard missed = met.with(line(PLANNING, new Rating.NotMet(ReasonCode.NO_EVIDENCE)));

        assertThat(sentences(met.withAnalysis("Pat moves forward."))).isEmpty();
        assertThat(sentences(missed.withAnalysis("Pat should not move forward.")))
                .isEmpty();
        assertThat(sentences(missed.withAnalysis("Pat moves forward."))).hasSize(1);
        assertThat(sentences(met.withAnalysis("Pat does not move forward."))).hasSize(1);
    }

    @Test
    void whatIsNotRatedContradictsNothing() {
        Scorecard card = CARD.with(new CompetencyRating(LISTENING, Optional.empty(), "Answered poorly."))
                .with(new CompetencyRating(PLANNING, Optional.of(new Rating.NotAsked()), "Answered poorly."))
                .withAnalysis("Answered poorly.");

        assertThat(sentences(card)).isEmpty();
    }

    private static List<Finding> evidence(int level, String words) {
        return Contradictions.of(
                ROUND,
                CANDIDATE,
                CARD.with(new CompetencyRating(LISTENING, Optional.of(new Rating.Rated(level)), words)));
    }

    private static CompetencyRating rated(CompetencyId competency, int level) {
        return line(competency, new Rating.Rated(level));
    }

    private static CompetencyRating line(CompetencyId competency, Rating rating) {
        return new CompetencyRating(competency, Optional.of(rating), "");
    }

    private static List<String> sentences(Scorecard card) {
        return Contradictions.of(ROUND, CANDIDATE, card).stream()
                .map(Finding::sentence)
                .toList();
    }
}
