package org.plumbline.app.screen.agenda;

import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.AgendaClock;
import org.plumbline.model.analysis.StepTime;

/**
 * What the clock strip says, in words.
 *
 * @param state whether the clock runs, and for what
 * @param spent the large figures
 * @param left what is left of the step, or by how much it is over
 * @param over whether the step is over its plan
 * @param day how far the day is, and when it ends
 * @param behind how the whole stands against its plan
 * @param late whether it is behind
 */
record ClockFace(
        String state,
        String title,
        String spent,
        String left,
        boolean over,
        String day,
        String behind,
        boolean late,
        boolean running,
        boolean finished) {

    static final ClockFace EMPTY = new ClockFace("", "", "", "", false, "", "", false, false, false);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    static ClockFace of(AgendaClock clock, ZoneId zone) {
        if (clock.steps().isEmpty()) {
            return EMPTY;
        }
        Optional<StepTime> present = clock.present();
        boolean running = clock.running().isPresent();
        return new ClockFace(
                present.map(step -> state(step, running)).orElseGet(() -> Words.of("agenda.clock.finished")),
                present.map(step -> step.step().title()).orElse(""),
                present.map(step -> Spans.clock(step.spent())).orElse(""),
                present.map(ClockFace::left).orElse(""),
                present.filter(StepTime::isOver).isPresent(),
                day(clock, zone, running),
                behind(clock.behind()),
                clock.behind().toMinutes() > 0,
                running,
                present.isEmpty());
    }

    private static String state(StepTime step, boolean running) {
        if (running) {
            return Words.of("agenda.clock.now");
        }
        return Words.of(step.spent().isZero() ? "agenda.clock.next" : "agenda.clock.paused");
    }

    private static String left(StepTime step) {
        String planned = Spans.minutes(step.planned());
        return step.isOver()
                ? Words.of("agenda.clock.over", Spans.clock(step.over()), planned)
                : Words.of("agenda.clock.left", Spans.clock(step.left()), planned);
    }

    private static String day(AgendaClock clock, ZoneId zone, boolean running) {
        int day = clock.day();
        String done =
                Words.of("agenda.clock.day", day, Spans.minutes(clock.spent(day)), Spans.minutes(clock.planned(day)));
        if (clock.left(day).isZero()) {
            return done;
        }
        String end = TIME.format(clock.expectedEnd().atZone(zone));
        return done + " · " + Words.of(running ? "agenda.clock.end" : "agenda.clock.endIfNow", end);
    }

    private static String behind(Duration behind) {
        long minutes = behind.toMinutes();
        if (minutes == 0) {
            return Words.of("agenda.clock.asPlanned");
        }
        return minutes > 0
                ? Words.of("agenda.clock.behind", Spans.minutes(minutes))
                : Words.of("agenda.clock.ahead", Spans.minutes(-minutes));
    }
}
