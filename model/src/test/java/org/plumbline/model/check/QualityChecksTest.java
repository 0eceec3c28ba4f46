package org.plumbline.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.model.Examples.ANA;
import static org.plumbline.model.Examples.FIRST_CANDIDATE;
import static org.plumbline.model.Examples.LISTENING;
import static org.plumbline.model.Examples.NOON;
import static org.plumbline.model.Examples.PLANNING;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Examples;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.panel.Assignment;
import org.plumbline.model.panel.CardReview;
import org.plumbline.model.panel.Round;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.QuestionNote;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.workshop.AssignmentChange;
import org.plumbline.model.workshop.CandidateChange;
import org.plumbline.model.workshop.ReviewStanding;
import org.plumbline.model.workshop.ReviewingChange;
import org.plumbline.model.workshop.Workshop;

class QualityChecksTest {
    private static final String FACT = "Listening: she let the caller finish and repeated what he asked for.";
    private static final String OTHER = "Planning: he drew up the rota for the night shift a month ahead.";

    private final Workshop opened = Examples.opened();
    private final Round round = opened.currentRound().orElseThrow();
    private final Scorecard good = Scorecard.draft(round.digest(), FIRST_CANDIDATE, ANA)
            .with(line(LISTENING, 3, FACT))
            .with(line(PLANNING, 3, OTHER))
            .withNotes(round.frozen().questions().stream()
                    .map(question -> new QuestionNote(question.id(), "I let the caller finish."))
                    .toList())
            .withAnalysis("Listening and planning were shown in the call and in the rota.")
            .submittedAt(NOON.plus(Duration.ofDays(1)));

    private static CompetencyRating line(CompetencyId competency, int level, String evidence) {
        return new CompetencyRating(competency, Optional.of(new Rating.Rated(level)), evidence);
    }

    private List<String> keys(Workshop workshop, Scorecard... cards) {
        Workshop scored = Examples.scored(workshop, cards);
        List<CardQuality> all = QualityChecks.of(scored, round, Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC);
        assertThat(all).hasSize(1);
        return all.get(0).remarks().stream()
                .map(remark -> remark.kind() + " " + remark.finding().key())
                .toList();
    }

    @Test
    void aCardThatSaysWhatWasSaidHasNoRemark() {
        assertThat(keys(opened, good)).isEmpty();
    }

    @Test
    void wordsThatSayNothingAreVague() {
        assertThat(keys(opened, good.with(line(LISTENING, 3, "Good answer.")))).containsExactly("VAGUE quality.short");
        assertThat(keys(opened, good.with(line(LISTENING, 3, "The candidate gave a very good answer overall."))))
                .containsExactly("VAGUE quality.noFact");
        assertThat(keys(opened, good.withAnalysis("Fine."))).contains("VAGUE quality.shortAnalysis");
    }

    @Test
    void whatIsBelowTheRequiredLevelIsToBeNamed() {
        Scorecard below = good.with(line(PLANNING, 1, "He said the team would see to it when it came up."))
                .withAnalysis("He listened to the caller and could tell us what was asked.");
        assertThat(keys(opened, below)).containsExactly("NOT_NAMED quality.notNamed");
        assertThat(keys(opened, good.withAnalysis("Everything was told from the work of last year.")))
                .containsExactly("NOT_NAMED quality.namesNone");
        assertThat(keys(opened, good.with(line(PLANNING, 1, "")))).contains("NOT_NAMED scorecard.noEvidence");
    }

    @Test
    void noTranscriptAtAllIsOneRemark() {
        assertThat(keys(opened, good.withNotes(List.of()))).containsExactly("TRANSCRIPT quality.noTranscripts");
    }

    @Test
    void wordsAgainstTheRatingAreSaid() {
        assertThat(keys(opened, good.with(line(LISTENING, 4, "Listening: the candidate answered poorly."))))
                .anyMatch(key -> key.startsWith("CONTRADICTION contradiction."));
    }

    @Test
    void aCardIsLateOnlyWhereItsDayIsKnownAndACorrectionNeverIs() {
        Workshop planned = new AssignmentChange.Assign(List.of(new Assignment(
                        round.id(), FIRST_CANDIDATE, List.of(ANA), Optional.of(LocalDate.of(2026, 3, 2)))))
                .applyTo(opened);
        Instant due = Instant.parse("2026-03-04T00:00:00Z");
        assertThat(keys(planned, good.submittedAt(due))).isEmpty();
        assertThat(keys(planned, good.submittedAt(due.plusSeconds(1)))).containsExactly("LATE quality.late");
        assertThat(keys(opened, good.submittedAt(due.plusSeconds(1)))).isEmpty();
        assertThat(keys(
                        planned,
                        good.submittedAt(due),
                        good.correction("A slip.").submittedAt(due.plus(Duration.ofDays(5)))))
                .isEmpty();
    }

    @Test
    void clocksThatCannotBeRightAreSaid() {
        Instant early = round.opened().minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        assertThat(keys(opened, good.submittedAt(early))).containsExactly("CLOCK quality.beforeRound");
        assertThat(keys(opened, good.submittedAt(Instant.parse("2026-06-01T00:11:00Z"))))
                .containsExactly("CLOCK quality.future");
        assertThat(keys(
                        opened,
                        good,
                        good.correction("A slip.")
                                .submittedAt(good.submitted().orElseThrow().minusSeconds(60))))
                .containsExactly("CLOCK quality.beforeEarlier");
    }

    @Test
    void aNameInTheWordsIsSaidOnlyWhileNamesAreHiddenAndNeverRepeated() {
        String name = opened.candidate(FIRST_CANDIDATE).orElseThrow().name();
        Scorecard naming = good.with(line(LISTENING, 3, FACT + " " + name + " said so."));
        Workshop blind = new CandidateChange.HideNames().applyTo(opened);
        assertThat(keys(opened, naming)).isEmpty();
        assertThat(keys(blind, naming)).containsExactly("NAME quality.namesCandidate");
        assertThat(QualityChecks.of(Examples.scored(blind, naming), round, NOON, ZoneOffset.UTC)
                        .get(0)
                        .remarks())
                .allSatisfy(remark -> assertThat(remark.finding().sentence()).doesNotContain(name));
    }

    @Test
    void aNewRevisionIsToBeReadAnewAndWhatWasSaidStays() {
        Workshop scored = Examples.scored(opened, good);
        assertThat(ReviewStanding.of(scored, good)).isEqualTo(ReviewStanding.WAITING);
        var back = new CardReview(round.digest(), FIRST_CANDIDATE, ANA, 1, false, "Name what is missing.", "Hal", NOON);
        Workshop returned = new ReviewingChange.ReviewCard(back).applyTo(scored);
        assertThat(ReviewStanding.of(returned, good)).isEqualTo(ReviewStanding.RETURNED);

        Scorecard again = good.correction("Named.").submittedAt(NOON.plus(Duration.ofDays(2)));
        Workshop came = Examples.scored(returned, again);
        assertThat(ReviewStanding.of(came, again)).isEqualTo(ReviewStanding.CAME_AGAIN);

        var holds = new CardReview(round.digest(), FIRST_CANDIDATE, ANA, 2, true, "", "Hal", NOON);
        Workshop validated = new ReviewingChange.ReviewCard(holds).applyTo(came);
        assertThat(ReviewStanding.of(validated, again)).isEqualTo(ReviewStanding.VALIDATED);
        assertThat(ReviewStanding.history(validated, again)).containsExactly(back, holds);
    }
}
