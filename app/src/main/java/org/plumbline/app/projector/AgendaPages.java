package org.plumbline.app.projector;

import java.util.List;
import java.util.Optional;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.Agenda;
import org.plumbline.model.analysis.AgendaStep;
import org.plumbline.model.check.Stage;
import org.plumbline.model.workshop.Workshop;

/** Makes the page of the agenda: a day's steps, what is done, what is on and what comes next. */
public final class AgendaPages {
    private AgendaPages() {}

    /** The day that the room is at. */
    public static ProjectorPage today(Workshop workshop) {
        Agenda agenda = workshop.analysis().agenda();
        Optional<AgendaStep> now = now(agenda);
        Optional<AgendaStep> next = next(agenda, now);
        int day = now.or(() -> next).map(AgendaStep::day).orElseGet(() -> lastDay(agenda));
        List<Body.Line> lines = agenda.steps().stream()
                .filter(step -> step.day() == day)
                .map(step -> line(step, now, next))
                .toList();
        return new ProjectorPage(
                lastDay(agenda) > 1
                        ? Words.of("projector.agenda.day", day, lastDay(agenda))
                        : Words.of("projector.agenda"),
                lines.isEmpty() ? Words.of("projector.agenda.none") : "",
                lines.isEmpty() ? new Body.Nothing() : new Body.Lines(lines, false),
                Foot.of(workshop, Stage.AGENDA));
    }

    /** The step whose clock runs. */
    static Optional<AgendaStep> now(Agenda agenda) {
        return agenda.running().flatMap(running -> agenda.step(running.step()));
    }

    /** The first step that is not done, after the one that is on. */
    static Optional<AgendaStep> next(Agenda agenda, Optional<AgendaStep> now) {
        int from = now.map(step -> agenda.steps().indexOf(step) + 1).orElse(0);
        return agenda.steps().stream().skip(from).filter(step -> !step.done()).findFirst();
    }

    private static int lastDay(Agenda agenda) {
        return agenda.steps().stream().mapToInt(AgendaStep::day).max().orElse(1);
    }

    private static Body.Line line(AgendaStep step, Optional<AgendaStep> now, Optional<AgendaStep> next) {
        String minutes = Words.of("projector.agenda.minutes", step.minutes());
        if (now.equals(Optional.of(step))) {
            return new Body.Line("▸", step.title(), Words.of("projector.agenda.now", minutes), true);
        }
        String sign = step.done() ? "✓" : "";
        boolean isNext = next.equals(Optional.of(step));
        return new Body.Line(sign, step.title(), isNext ? Words.of("projector.agenda.next", minutes) : minutes, false);
    }
}
