package org.plumbline.model.analysis;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.plumbline.model.change.Lists;

/**
 * What is to be done when, and what is being done now.
 *
 * @param running empty while the clock stands
 */
public record Agenda(List<AgendaStep> steps, Optional<Running> running) {
    public static final Agenda EMPTY = new Agenda(List.of(), Optional.empty());

    /** The last day that a workshop can have; a larger number is a mistake of the file. */
    public static final int LAST_DAY = 60;

    public Agenda {
        steps = List.copyOf(steps);
    }

    static void requireDay(int day) {
        if (day < 1 || day > LAST_DAY) {
            throw new IllegalArgumentException(
                    "The days of a workshop are counted from 1 to " + LAST_DAY + ", got " + day);
        }
    }

    /** The step whose clock runs, and since when. */
    public record Running(AgendaStepId step, Instant since) {
        /** How long it has run; a clock that was put back counts nothing. */
        public long seconds(Instant now) {
            return Math.max(0, Duration.between(since, now).toSeconds());
        }
    }

    /** How many days the steps take; 0 without steps. */
    public int days() {
        return steps.stream().mapToInt(AgendaStep::day).max().orElse(0);
    }

    public List<AgendaStep> ofDay(int day) {
        return steps.stream().filter(step -> step.day() == day).toList();
    }

    public boolean isRunning(AgendaStepId step) {
        return running.filter(now -> now.step().equals(step)).isPresent();
    }

    /** The same with other steps, day after day; the clock stands where its step is gone. */
    public Agenda withSteps(List<AgendaStep> others) {
        List<AgendaStep> inOrder =
                others.stream().sorted(Comparator.comparingInt(AgendaStep::day)).toList();
        return new Agenda(inOrder, running.filter(now -> inOrder.stream()
                .anyMatch(step -> step.id().equals(now.step()))));
    }

    /** The same with one step exchanged. */
    public Agenda with(AgendaStepId wanted, UnaryOperator<AgendaStep> edit) {
        return withSteps(Lists.replace(steps, step -> step.id().equals(wanted), edit));
    }

    public Optional<AgendaStep> step(AgendaStepId wanted) {
        return steps.stream().filter(step -> step.id().equals(wanted)).findFirst();
    }
}
