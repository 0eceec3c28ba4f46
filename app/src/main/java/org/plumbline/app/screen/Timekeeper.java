package org.plumbline.app.screen;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.model.analysis.AgendaClock;
import org.plumbline.model.analysis.AgendaStepId;
import org.plumbline.model.analysis.LeftRunning;
import org.plumbline.model.analysis.StepTime;
import org.plumbline.model.workshop.AgendaChange;
import org.plumbline.model.workshop.WorkshopChange;

/**
 * Starts and stops the clock of the agenda, wherever its buttons are. While a clock was left running it does nothing:
 * first somebody has to say what counts.
 */
public final class Timekeeper {
    /** What counts of a stretch that was left running. */
    public enum Count {
        PLANNED,
        ALL,
        NOTHING
    }

    private final WorkshopDocument document;
    private final Clock clock;

    public Timekeeper(WorkshopDocument document, Clock clock) {
        this.document = document;
        this.clock = clock;
    }

    public AgendaClock at(Instant now) {
        return AgendaClock.at(document.current().analysis().agenda(), now, clock.getZone());
    }

    private Instant now() {
        return clock.instant();
    }

    private void unlessLeftRunning(WorkshopChange change) {
        if (at(now()).leftRunning().isEmpty()) {
            document.apply(change);
        }
    }

    public void start(AgendaStepId step) {
        unlessLeftRunning(new AgendaChange.StartStep(step, now()));
    }

    public void pause() {
        unlessLeftRunning(new AgendaChange.PauseClock(now()));
    }

    public void finish(AgendaStepId step) {
        unlessLeftRunning(new AgendaChange.FinishStep(step, now()));
    }

    public void reopen(AgendaStepId step) {
        document.apply(new AgendaChange.ReopenStep(step));
    }

    /** Ends the step that runs and starts the next; while the clock stands, starts the step that the room is at. */
    public void next() {
        Instant now = now();
        AgendaClock clockNow = at(now);
        Optional<StepTime> running = clockNow.running();
        if (running.isEmpty()) {
            clockNow.present().ifPresent(present -> start(present.step().id()));
            return;
        }
        var done = new AgendaChange.FinishStep(running.get().step().id(), now);
        unlessLeftRunning(clockNow.next()
                .<WorkshopChange>map(next -> WorkshopChange.together(
                        "change.nextStep",
                        List.of(done, new AgendaChange.StartStep(next.step().id(), now))))
                .orElse(done));
    }

    /** Stops a clock that was left running. */
    public void settle(Count count) {
        at(now()).leftRunning().ifPresent(left -> document.apply(new AgendaChange.SettleClock(seconds(left, count))));
    }

    private static long seconds(LeftRunning left, Count count) {
        return switch (count) {
            case PLANNED -> left.untilPlanned();
            case ALL -> left.stretch();
            case NOTHING -> 0;
        };
    }
}
