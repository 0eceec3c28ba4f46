package org.plumbline.model.analysis;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the agenda says at one moment.
 *
 * @param steps in the order of the agenda
 * @param leftRunning a clock that nobody stopped in time; its step counts no further than that rule lets it
 */
public record AgendaClock(Instant at, List<StepTime> steps, Optional<LeftRunning> leftRunning) {
    public AgendaClock {
        steps = List.copyOf(steps);
    }

    /**
     * @param zone where the room is, which tells one day from the next
     */
    public static AgendaClock at(Agenda agenda, Instant now, ZoneId zone) {
        Optional<LeftRunning> left = LeftRunning.of(agenda, now, zone);
        List<StepTime> steps = agenda.steps().stream()
                .map(step -> new StepTime(
                        step,
                        Duration.ofSeconds(step.spentSeconds() + stretch(agenda, step, now, left)),
                        agenda.isRunning(step.id())))
                .toList();
        return new AgendaClock(now, steps, left);
    }

    private static long stretch(Agenda agenda, AgendaStep step, Instant now, Optional<LeftRunning> left) {
        return agenda.running()
                .filter(running -> running.step().equals(step.id()))
                .map(running -> left.map(LeftRunning::countedMeanwhile).orElseGet(() -> running.seconds(now)))
                .orElse(0L);
    }

    public Optional<StepTime> running() {
        return steps.stream().filter(StepTime::running).findFirst();
    }

    public Optional<StepTime> step(AgendaStepId wanted) {
        return steps.stream().filter(time -> time.step().id().equals(wanted)).findFirst();
    }

    /** The step that the room is at: the one that runs, or the first that is not done. */
    public Optional<StepTime> present() {
        return running().or(() -> steps.stream().filter(AgendaClock::isOpen).findFirst());
    }

    /** The first step after the present one that is not done, or else the first before it. */
    public Optional<StepTime> next() {
        return present().flatMap(now -> {
            int place = steps.indexOf(now);
            return steps.subList(place + 1, steps.size()).stream()
                    .filter(AgendaClock::isOpen)
                    .findFirst()
                    .or(() -> steps.subList(0, place).stream()
                            .filter(AgendaClock::isOpen)
                            .findFirst());
        });
    }

    private static boolean isOpen(StepTime time) {
        return !time.step().done();
    }

    /** The day of the step that the room is at; the last day when everything is done. */
    public int day() {
        return present()
                .map(time -> time.step().day())
                .orElseGet(() ->
                        steps.isEmpty() ? 1 : steps.get(steps.size() - 1).step().day());
    }

    public Duration planned() {
        return sum(steps, StepTime::planned);
    }

    public Duration spent() {
        return sum(steps, StepTime::spent);
    }

    public Duration planned(int day) {
        return sum(ofDay(day), StepTime::planned);
    }

    public Duration spent(int day) {
        return sum(ofDay(day), StepTime::spent);
    }

    /** What the plan of a day still holds. */
    public Duration left(int day) {
        return sum(ofDay(day), StepTime::left);
    }

    /** When the day ends if the clock runs from now and every step takes as long as planned. */
    public Instant expectedEnd() {
        return at.plus(left(day()));
    }

    /** By how much the work is behind its plan; negative when it is ahead. Steps whose time is not known do not count. */
    public Duration behind() {
        return sum(steps, StepTime::behind);
    }

    public long done() {
        return steps.stream().filter(time -> time.step().done()).count();
    }

    private List<StepTime> ofDay(int day) {
        return steps.stream().filter(time -> time.step().day() == day).toList();
    }

    private static Duration sum(List<StepTime> times, Function<StepTime, Duration> part) {
        return times.stream().map(part).reduce(Duration.ZERO, Duration::plus);
    }
}
