package org.plumbline.model.workshop;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.plumbline.model.analysis.Agenda;
import org.plumbline.model.analysis.AgendaStep;
import org.plumbline.model.analysis.AgendaStepId;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.change.Lists;

/** A change of the agenda, its clock or the parked items. */
public sealed interface AgendaChange extends AnalysisChange permits AgendaChange.OfAgenda, ParkingChange {

    /** A change of the steps or the clock. */
    sealed interface OfAgenda extends AgendaChange {
        Agenda edit(Agenda before);

        @Override
        default JobAnalysis edit(JobAnalysis before) {
            return before.toBuilder().agenda(edit(before.agenda())).build();
        }
    }

    /** Another agenda. */
    record SetAgenda(Agenda agenda) implements OfAgenda {
        @Override
        public Agenda edit(Agenda before) {
            return agenda;
        }
    }

    /** A new step; an index outside the agenda means its nearer end. */
    record AddStep(AgendaStep step, int index) implements OfAgenda {
        @Override
        public Agenda edit(Agenda before) {
            return before.withSteps(Lists.plus(before.steps(), index, step));
        }
    }

    /**
     * A step with one field edited; the time spent and whether it is done stay as they are.
     *
     * @param field which one, so that typing in it is one step
     */
    record EditStep(AgendaStep step, String field) implements OfAgenda {
        @Override
        public Agenda edit(Agenda before) {
            return before.with(
                    step.id(), old -> step.withSpent(old.spentSeconds()).withDone(old.done()));
        }

        @Override
        public Optional<String> mergeKey() {
            return Optional.of("step." + step.id() + "." + field);
        }
    }

    /** Takes a step out, and its time. */
    record RemoveStep(AgendaStepId step) implements OfAgenda {
        @Override
        public Agenda edit(Agenda before) {
            return before.withSteps(
                    Lists.without(before.steps(), old -> old.id().equals(step)));
        }
    }

    /** Another day or another place in the order; steps stay in the order of their days. */
    record MoveStep(AgendaStepId step, int day, int index) implements OfAgenda {
        @Override
        public Agenda edit(Agenda before) {
            Predicate<AgendaStep> moved = old -> old.id().equals(step);
            return before.withSteps(
                    Lists.move(Lists.replace(before.steps(), moved, old -> old.withDay(day)), moved, index));
        }
    }

    /** The clock begins to run for a step; the one that ran keeps what it has. A step that was done is open again. */
    record StartStep(AgendaStepId step, Instant at) implements OfAgenda {
        @Override
        public Agenda edit(Agenda before) {
            if (before.isRunning(step)) {
                return before;
            }
            Agenda stopped = stopped(before, at);
            return new Agenda(
                    stopped.with(step, old -> old.withDone(false)).steps(), Optional.of(new Agenda.Running(step, at)));
        }
    }

    /** The clock stands. */
    record PauseClock(Instant at) implements OfAgenda {
        @Override
        public Agenda edit(Agenda before) {
            return stopped(before, at);
        }
    }

    /** A step is done; its clock stands. */
    record FinishStep(AgendaStepId step, Instant at) implements OfAgenda {
        @Override
        public Agenda edit(Agenda before) {
            Agenda stopped = before.isRunning(step) ? stopped(before, at) : before;
            return stopped.with(step, old -> old.withDone(true));
        }
    }

    /** A step is not done after all. */
    record ReopenStep(AgendaStepId step) implements OfAgenda {
        @Override
        public Agenda edit(Agenda before) {
            return before.with(step, old -> old.withDone(false));
        }
    }

    /** A clock that was left running stands, and only these seconds of the stretch count. */
    record SettleClock(long seconds) implements OfAgenda {
        @Override
        public Agenda edit(Agenda before) {
            return counted(before, seconds);
        }
    }

    /** The time that a step really took, as somebody says; the clock of that step stands. */
    record SetSpent(AgendaStepId step, long seconds) implements OfAgenda {
        @Override
        public Agenda edit(Agenda before) {
            Agenda stopped = before.isRunning(step) ? counted(before, 0) : before;
            return stopped.with(step, old -> old.withSpent(seconds));
        }

        @Override
        public Optional<String> mergeKey() {
            return Optional.of("step." + step + ".spent");
        }
    }

    private static Agenda stopped(Agenda before, Instant at) {
        return counted(
                before, before.running().map(running -> running.seconds(at)).orElse(0L));
    }

    private static Agenda counted(Agenda before, long seconds) {
        UnaryOperator<AgendaStep> longer = step -> step.withSpent(step.spentSeconds() + seconds);
        return before.running()
                .map(running -> new Agenda(before.with(running.step(), longer).steps(), Optional.empty()))
                .orElse(before);
    }
}
