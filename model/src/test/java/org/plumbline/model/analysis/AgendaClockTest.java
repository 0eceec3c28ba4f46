package org.plumbline.model.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgendaClockTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final AgendaStep WELCOME = step("welcome", 1, 15);
    private static final AgendaStep TASKS = step("tasks", 1, 60);
    private static final AgendaStep TRIAL = step("trial", 2, 90);

    private static AgendaStep step(String id, int day, int minutes) {
        return new AgendaStep(new AgendaStepId(id), day, id, AgendaTopic.TASKS, minutes, "", 0, false);
    }

    private static AgendaStep spent(AgendaStep step, int minutes) {
        return step.withSpent(minutes * 60L);
    }

    private static Agenda standing(AgendaStep... steps) {
        return new Agenda(List.of(steps), Optional.empty());
    }

    private static Agenda running(AgendaStep of, AgendaStep... steps) {
        return new Agenda(List.of(steps), Optional.of(new Agenda.Running(of.id(), NINE)));
    }

    private static AgendaClock after(int minutes, Agenda agenda) {
        return AgendaClock.at(agenda, NINE.plus(Duration.ofMinutes(minutes)), ZoneOffset.UTC);
    }

    private static Duration min(long minutes) {
        return Duration.ofMinutes(minutes);
    }

    @Test
    void withoutStepsThereIsNothingToSay() {
        AgendaClock clock = after(0, Agenda.EMPTY);

        assertThat(clock.present()).isEmpty();
        assertThat(clock.next()).isEmpty();
        assertThat(clock.day()).isEqualTo(1);
        assertThat(clock.behind()).isZero();
        assertThat(clock.expectedEnd()).isEqualTo(NINE);
    }

    @Test
    void beforeTheStartTheFirstStepIsPresentAndAllIsLeft() {
        AgendaClock clock = after(0, standing(WELCOME, TASKS, TRIAL));

        assertThat(clock.running()).isEmpty();
        assertThat(clock.present().orElseThrow().step()).isEqualTo(WELCOME);
        assertThat(clock.next().orElseThrow().step()).isEqualTo(TASKS);
        assertThat(clock.left(1)).isEqualTo(min(75));
        assertThat(clock.expectedEnd()).isEqualTo(NINE.plus(min(75)));
        assertThat(clock.planned()).isEqualTo(min(165));
    }

    @Test
    void theRunningStepCountsWhatItHadAndWhatRunsNow() {
        AgendaStep halved = spent(TASKS, 20);
        StepTime now = after(25, running(halved, WELCOME, halved)).running().orElseThrow();

        assertThat(now.spent()).isEqualTo(min(45));
        assertThat(now.left()).isEqualTo(min(15));
        assertThat(now.over()).isZero();
        assertThat(now.isOver()).isFalse();
    }

    @Test
    void exactlyThePlannedTimeIsNotOver() {
        assertThat(after(60, running(TASKS, TASKS)).running().orElseThrow().isOver())
                .isFalse();
    }

    @Test
    void beyondThePlanNothingIsLeftAndTheRoomFallsBehind() {
        AgendaClock clock = after(70, running(TASKS, WELCOME, TASKS));

        assertThat(clock.running().orElseThrow().over()).isEqualTo(min(10));
        assertThat(clock.running().orElseThrow().left()).isZero();
        assertThat(clock.behind()).isEqualTo(min(10));
        assertThat(clock.expectedEnd()).isEqualTo(NINE.plus(min(70 + 15)));
    }

    @Test
    void aStepDoneBeforeItsTimePutsTheRoomAhead() {
        AgendaClock clock = after(0, standing(spent(WELCOME, 5).withDone(true), spent(TASKS, 30)));

        assertThat(clock.behind()).isEqualTo(min(-10));
        assertThat(clock.spent()).isEqualTo(min(35));
        assertThat(clock.left(1)).isEqualTo(min(30));
        assertThat(clock.done()).isEqualTo(1);
    }

    @Test
    void aStepDoneWithoutTheClockIsNeitherAheadNorBehind() {
        AgendaClock clock = after(0, standing(WELCOME.withDone(true), TASKS));

        assertThat(clock.behind()).isZero();
        assertThat(clock.steps().get(0).isUntimed()).isTrue();
    }

    @Test
    void anyOrderGoesAndWhatWasLeftOutComesNextAtTheEnd() {
        AgendaClock clock = after(5, running(TRIAL, WELCOME, TASKS.withDone(true), TRIAL));

        assertThat(clock.day()).isEqualTo(2);
        assertThat(clock.next().orElseThrow().step()).isEqualTo(WELCOME);
        assertThat(clock.left(2)).isEqualTo(min(85));
    }

    @Test
    void whenAllIsDoneNothingIsPresentAndTheLastDayIsShown() {
        AgendaClock clock = after(0, standing(WELCOME.withDone(true), TRIAL.withDone(true)));

        assertThat(clock.present()).isEmpty();
        assertThat(clock.day()).isEqualTo(2);
        assertThat(clock.expectedEnd()).isEqualTo(NINE);
    }

    @Test
    void aComputerClockThatWasPutBackCountsNothing() {
        assertThat(after(-30, running(TASKS, TASKS)).running().orElseThrow().spent())
                .isZero();
    }

    @Test
    void anOverrunOfAnHourIsBelievedAndOneSecondMoreIsAsked() {
        Agenda agenda = running(TASKS, TASKS);

        assertThat(after(120, agenda).leftRunning()).isEmpty();
        assertThat(AgendaClock.at(agenda, NINE.plus(min(120)).plusSeconds(1), ZoneOffset.UTC)
                        .leftRunning())
                .get()
                .extracting(LeftRunning::stretch, LeftRunning::untilPlanned)
                .containsExactly(7201L, 3600L);
    }

    @Test
    void theNightIsNotCountedBeforeSomebodySaysSo() {
        AgendaClock clock = after(24 * 60, running(TASKS, TASKS));

        assertThat(clock.leftRunning()).isPresent();
        assertThat(clock.running().orElseThrow().spent()).isEqualTo(min(120));
    }

    @Test
    void whatWasSpentBeforeShortensWhatIsBelieved() {
        AgendaStep over = spent(TASKS, 70);

        assertThat(after(61, running(over, over)).leftRunning())
                .get()
                .extracting(LeftRunning::untilPlanned)
                .isEqualTo(0L);
        assertThat(after(60, running(over, over)).leftRunning()).isEmpty();
    }

    @Test
    void anotherDayIsAnotherDayWhereTheRoomIs() {
        AgendaStep allDay = step("long", 1, 600);
        Agenda agenda = running(allDay, allDay);
        Instant now = NINE.plus(Duration.ofHours(8));

        assertThat(AgendaClock.at(agenda, now, ZoneOffset.UTC).leftRunning()).isEmpty();
        assertThat(AgendaClock.at(agenda, now, ZoneId.of("Asia/Tokyo")).leftRunning())
                .get()
                .extracting(LeftRunning::untilPlanned)
                .isEqualTo(8 * 3600L);
    }
}
