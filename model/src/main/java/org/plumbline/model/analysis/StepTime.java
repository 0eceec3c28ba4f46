package org.plumbline.model.analysis;

import java.time.Duration;

/**
 * How a step of the agenda stands at one moment.
 *
 * @param spent how long it has run, with the stretch that is running
 */
public record StepTime(AgendaStep step, Duration spent, boolean running) {

    public Duration planned() {
        return Duration.ofMinutes(step.minutes());
    }

    /** What is left of its plan: nothing when it is done or over. */
    public Duration left() {
        return step.done() || isOver() ? Duration.ZERO : planned().minus(spent);
    }

    /** By how much it ran over its plan; zero while it has not. */
    public Duration over() {
        return isOver() ? spent.minus(planned()) : Duration.ZERO;
    }

    public boolean isOver() {
        return spent.compareTo(planned()) > 0;
    }

    /** Done without the clock: how long it took is not known. */
    public boolean isUntimed() {
        return step.done() && spent.isZero();
    }

    /** By how much it moves everything after it; negative when it was done before its time. */
    Duration behind() {
        return step.done() && !isUntimed() ? spent.minus(planned()) : over();
    }
}
