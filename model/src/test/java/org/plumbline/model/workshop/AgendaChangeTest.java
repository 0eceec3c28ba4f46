package org.plumbline.model.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.model.analysis.Agenda;
import org.plumbline.model.analysis.AgendaStep;
import org.plumbline.model.analysis.AgendaStepId;
import org.plumbline.model.analysis.AgendaTopic;

class AgendaChangeTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final AgendaStepId A = new AgendaStepId("a");
    private static final AgendaStepId B = new AgendaStepId("b");
    private static final AgendaStepId C = new AgendaStepId("c");
    private static final Agenda AGENDA = new Agenda(List.of(step(A, 1), step(B, 1), step(C, 2)), Optional.empty());

    private static AgendaStep step(AgendaStepId id, int day) {
        return new AgendaStep(id, day, id.value(), AgendaTopic.TASKS, 10, "", 0, false);
    }

    private static Agenda after(AgendaChange.OfAgenda... changes) {
        Agenda agenda = AGENDA;
        for (AgendaChange.OfAgenda change : changes) {
            agenda = change.edit(agenda);
        }
        return agenda;
    }

    private static long spent(Agenda agenda, AgendaStepId step) {
        return agenda.step(step).orElseThrow().spentSeconds();
    }

    @Test
    void startingAnotherStepKeepsTheTimeOfTheFirst() {
        Agenda agenda = after(
                new AgendaChange.StartStep(A, NINE),
                new AgendaChange.StartStep(B, NINE.plusSeconds(90)),
                new AgendaChange.PauseClock(NINE.plusSeconds(100)));

        assertThat(spent(agenda, A)).isEqualTo(90);
        assertThat(spent(agenda, B)).isEqualTo(10);
        assertThat(agenda.running()).isEmpty();
    }

    @Test
    void goingOnAfterAPauseAddsUp() {
        Agenda agenda = after(
                new AgendaChange.StartStep(A, NINE),
                new AgendaChange.PauseClock(NINE.plusSeconds(60)),
                new AgendaChange.StartStep(A, NINE.plusSeconds(600)),
                new AgendaChange.FinishStep(A, NINE.plusSeconds(630)));

        assertThat(spent(agenda, A)).isEqualTo(90);
        assertThat(agenda.step(A).orElseThrow().done()).isTrue();
        assertThat(agenda.running()).isEmpty();
    }

    @Test
    void startingTheStepThatRunsChangesNothing() {
        Agenda running = after(new AgendaChange.StartStep(A, NINE));

        assertThat(new AgendaChange.StartStep(A, NINE.plusSeconds(30)).edit(running))
                .isEqualTo(running);
    }

    @Test
    void finishingAStepThatDoesNotRunLeavesTheClockAlone() {
        Agenda agenda = after(new AgendaChange.StartStep(A, NINE), new AgendaChange.FinishStep(C, NINE.plusSeconds(5)));

        assertThat(agenda.isRunning(A)).isTrue();
        assertThat(agenda.step(C).orElseThrow().done()).isTrue();
    }

    @Test
    void startingADoneStepOpensItAgain() {
        Agenda agenda = after(new AgendaChange.FinishStep(B, NINE), new AgendaChange.StartStep(B, NINE));

        assertThat(agenda.step(B).orElseThrow().done()).isFalse();
        assertThat(agenda.isRunning(B)).isTrue();
    }

    @Test
    void settlingCountsOnlyWhatIsSaid() {
        Agenda agenda = after(new AgendaChange.StartStep(A, NINE), new AgendaChange.SettleClock(600));

        assertThat(spent(agenda, A)).isEqualTo(600);
        assertThat(agenda.running()).isEmpty();
    }

    @Test
    void sayingTheTimeOfTheRunningStepStopsItsClock() {
        Agenda agenda = after(new AgendaChange.StartStep(A, NINE), new AgendaChange.SetSpent(A, 300));

        assertThat(spent(agenda, A)).isEqualTo(300);
        assertThat(agenda.running()).isEmpty();
    }

    @Test
    void takingOutTheRunningStepStopsTheClock() {
        Agenda agenda = after(new AgendaChange.StartStep(A, NINE), new AgendaChange.RemoveStep(A));

        assertThat(agenda.running()).isEmpty();
        assertThat(agenda.steps()).extracting(AgendaStep::id).containsExactly(B, C);
    }

    @Test
    void movingToAnotherDayKeepsTheDaysInOrder() {
        Agenda moved = after(new AgendaChange.MoveStep(A, 2, 2));

        assertThat(moved.steps()).extracting(AgendaStep::id).containsExactly(B, C, A);
        assertThat(moved.ofDay(2)).extracting(AgendaStep::id).containsExactly(C, A);
        assertThat(after(new AgendaChange.MoveStep(C, 1, 0)).steps())
                .extracting(AgendaStep::id)
                .containsExactly(C, A, B);
    }

    @Test
    void aStepAddedAtTheWrongPlaceStandsAtTheEndOfItsDay() {
        AgendaStepId late = new AgendaStepId("late");

        assertThat(after(new AgendaChange.AddStep(step(late, 1), 99)).steps())
                .extracting(AgendaStep::id)
                .containsExactly(A, B, late, C);
    }

    @Test
    void editingAStepKeepsItsTime() {
        Agenda agenda = after(
                new AgendaChange.SetSpent(A, 300),
                new AgendaChange.FinishStep(A, NINE),
                new AgendaChange.EditStep(
                        new AgendaStep(A, 1, "Renamed", AgendaTopic.VOTE, 20, "Say it.", 0, false), "title"));

        assertThat(agenda.step(A))
                .contains(new AgendaStep(A, 1, "Renamed", AgendaTopic.VOTE, 20, "Say it.", 300, true));
    }
}
