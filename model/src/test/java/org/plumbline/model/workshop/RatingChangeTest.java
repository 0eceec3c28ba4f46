package org.plumbline.model.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.model.Examples.LISTENING;
import static org.plumbline.model.workshop.EveryChange.BEFORE;
import static org.plumbline.model.workshop.EveryChange.RATED;
import static org.plumbline.model.workshop.EveryChange.VERA;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.model.analysis.Aspect;
import org.plumbline.model.analysis.CompetencyNeed;
import org.plumbline.model.analysis.Participant;
import org.plumbline.model.analysis.ParticipantId;
import org.plumbline.model.analysis.ParticipantRole;
import org.plumbline.model.analysis.RatingSheet;
import org.plumbline.model.analysis.TaskRating;
import org.plumbline.model.check.Finding;
import org.plumbline.model.check.Stage;
import org.plumbline.model.check.WorkshopChecks;

class RatingChangeTest {
    private static RatingChange task(Aspect aspect, Integer value) {
        return new RatingChange.RateTasks(
                List.of(new RatingChange.RateTasks.Entry(VERA, RATED, aspect, Optional.ofNullable(value))));
    }

    private static RatingChange need(Aspect aspect, Integer value) {
        return new RatingChange.RateCompetencies(
                List.of(new RatingChange.RateCompetencies.Entry(VERA, LISTENING, aspect, Optional.ofNullable(value))));
    }

    private static Workshop after(WorkshopChange... changes) {
        return WorkshopChange.together("test", List.of(changes)).applyTo(BEFORE);
    }

    @Test
    void valuesOfATaskStandBesideEachOther() {
        Workshop workshop = after(task(Aspect.TASK_IMPORTANCE, 4), task(Aspect.TASK_FREQUENCY, 0));

        assertThat(workshop.analysis().ratings())
                .containsExactly(new RatingSheet(
                        VERA, List.of(new TaskRating(RATED, Optional.of(4), Optional.of(0))), List.of()));
    }

    @Test
    void aValueTakenBackIsMissingAndLeavesNoTrace() {
        assertThat(after(task(Aspect.TASK_IMPORTANCE, 4), task(Aspect.TASK_IMPORTANCE, null)))
                .isEqualTo(BEFORE);
        assertThat(after(need(Aspect.NEED_AT_ENTRY, 1), need(Aspect.NEED_AT_ENTRY, null)))
                .isEqualTo(BEFORE);
    }

    @Test
    void competenciesAreRatedOnTheirOwnScales() {
        Workshop workshop = after(need(Aspect.COMPETENCY_IMPORTANCE, 5), need(Aspect.DISTINGUISHING, 2));

        assertThat(workshop.analysis().ratings().get(0).competencies())
                .containsExactly(new CompetencyNeed(LISTENING, Optional.of(5), Optional.empty(), Optional.of(2)));
    }

    @Test
    void valuesOutsideTheirScaleAreRefusedWithASentence() {
        assertThatThrownBy(() -> after(task(Aspect.TASK_FREQUENCY, 6)))
                .hasMessage("A rating of frequency is 0 to 5, got 6");
        assertThatThrownBy(() -> after(need(Aspect.COMPETENCY_IMPORTANCE, 0)))
                .hasMessage("A rating of importance is 1 to 5, got 0");
        assertThatThrownBy(() -> after(need(Aspect.NEED_AT_ENTRY, 5)))
                .hasMessage("A rating of need at entry is 1 to 4, got 5");
    }

    @Test
    void aRatingOfSomebodyWhoIsNotThereIsRefused() {
        var stranger = new RatingChange.RateTasks(List.of(new RatingChange.RateTasks.Entry(
                new ParticipantId("nobody"), RATED, Aspect.TASK_IMPORTANCE, Optional.of(3))));

        assertThatThrownBy(() -> after(stranger)).hasMessageContaining("nobody");
    }

    @Test
    void typingIntoOneCellIsOneStepAndABlockIsItsOwn() {
        assertThat(task(Aspect.TASK_IMPORTANCE, 4).mergeKey())
                .isPresent()
                .isEqualTo(task(Aspect.TASK_IMPORTANCE, 5).mergeKey())
                .isNotEqualTo(task(Aspect.TASK_FREQUENCY, 5).mergeKey());
        var one = new RatingChange.RateTasks.Entry(VERA, RATED, Aspect.TASK_IMPORTANCE, Optional.of(3));
        assertThat(new RatingChange.RateTasks(List.of(one, one)).mergeKey()).isEmpty();
    }

    @Test
    void nobodyIsRemindedBeforeSomebodyHasBegun() {
        assertThat(findings(BEFORE)).isEmpty();
    }

    @Test
    void onceBegunTheFindingsSayWhoAndWhatIsMissing() {
        Workshop two = after(
                new PeopleChange.AddParticipant(
                        new Participant(new ParticipantId("sam"), "Sam Invented", ParticipantRole.SME)),
                need(Aspect.COMPETENCY_IMPORTANCE, 5));

        assertThat(findings(two)).hasSize(2);
        assertThat(findings(two).get(0))
                .startsWith("Still to rate the competencies: ")
                .endsWith("Sam Invented.")
                .doesNotContain("Vera");
        assertThat(findings(two).get(1)).isEqualTo("Nobody has rated the competency “Planning”.");
    }

    private static List<String> findings(Workshop workshop) {
        return WorkshopChecks.of(workshop).stream()
                .filter(finding -> finding.stage() == Stage.RATINGS)
                .map(Finding::sentence)
                .toList();
    }
}
