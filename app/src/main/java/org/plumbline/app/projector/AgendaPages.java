package org.plumbline.app.projector;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.Agenda;
import org.plumbline.model.analysis.AgendaClock;
import org.plumbline.model.analysis.AgendaStep;
import org.plumbline.model.analysis.StepTime;
import org.plumbline.model.check.Stage;
import org.plumbline.model.workshop.Workshop;

/** Makes the page of the agenda: a day's steps, what is done, what is on and what comes next. */
public final class AgendaPages {
    private AgendaPages() {}

    /** The day that the room is at. */
    public static ProjectorPage today(Workshop workshop) {
        Agenda agenda = workshop.analysis().agenda();
        AgendaClock clock = clock(agenda);
        Optional<AgendaStep> now = clock.running().map(StepTime::step);
        Optional<AgendaStep> next = (now.isPresent() ? clock.next() : clock.present()).map(StepTime::step);
        int day = clock.day();
        List<Body.Line> lines = agenda.steps().stream()
                .filter(step -> step.day() == day)
                .map(step -> line(step, now, next))
                .toList();
        return new ProjectorPage(
                agenda.days() > 1 ? Words.of("projector.agenda.day", day, agenda.days()) : Words.of("projector.agenda"),
                lines.isEmpty() ? Words.of("projector.agenda.none") : "",
                lines.isEmpty() ? new Body.Nothing() : new Body.Lines(lines, false),
                Foot.of(workshop, Stage.AGENDA));
    }

    /** Which step is on does not hang on the hour; how long it has run is for the presenter alone. */
    private static AgendaClock clock(Agenda agenda) {
        Instant since = agenda.running().map(Agenda.Running::since).orElse(Instant.EPOCH);
        return AgendaClock.at(agenda, since, ZoneOffset.UTC);
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
