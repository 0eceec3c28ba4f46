package org.plumbline.model.analysis;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is to be done when, and what is being done now.
 *
 * @param running empty while the clock stands
 */
public record Agenda(List<AgendaStep> steps, Optional<Running> running) {
    public static final Agenda EMPTY = new Agenda(List.of(), Optional.empty());

    public Agenda {
        steps = List.copyOf(steps);
    }

    /** The step whose clock runs, and since when. */
    public record Running(AgendaStepId step, Instant since) {}

    public Optional<AgendaStep> step(AgendaStepId wanted) {
        return steps.stream().filter(step -> step.id().equals(wanted)).findFirst();
    }
}
