package org.plumbline.model.analysis;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A clock that was left running: it went more than an hour beyond the plan, or it began on another day. The night is
 * not the room's time, so somebody has to say what counts.
 *
 * @param stretch how many seconds it has run since it was started
 * @param untilPlanned how many of them were within the plan of the step
 */
public record LeftRunning(AgendaStep step, Instant since, long stretch, long untilPlanned) {
    private static final long PATIENCE = 60 * 60;

    static Optional<LeftRunning> of(Agenda agenda, Instant now, ZoneId zone) {
        return agenda.running().flatMap(running -> agenda.step(running.step())
                .map(step -> {
                    long stretch = running.seconds(now);
                    long planned = Math.max(0, step.plannedSeconds() - step.spentSeconds());
                    return new LeftRunning(step, running.since(), stretch, Math.min(stretch, planned));
                })
                .filter(left -> left.isTooLong(now, zone)));
    }

    private boolean isTooLong(Instant now, ZoneId zone) {
        return stretch > untilPlanned + PATIENCE
                || LocalDate.ofInstant(since, zone).isBefore(LocalDate.ofInstant(now, zone));
    }

    /** What is shown until somebody has said what counts. */
    long countedMeanwhile() {
        return Math.min(stretch, untilPlanned + PATIENCE);
    }
}
