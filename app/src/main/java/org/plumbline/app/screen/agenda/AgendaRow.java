package org.plumbline.app.screen.agenda;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.app.screen.Topics;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.AgendaClock;
import org.plumbline.model.analysis.AgendaStep;
import org.plumbline.model.analysis.AgendaStepId;
import org.plumbline.model.analysis.StepTime;

/**
 * A step as the list shows it.
 *
 * @param dayHead the day that begins with this step; empty within a day
 * @param number its place, from 1
 * @param about topic and planned time
 * @param sign of its state, which {@code state} says in words
 */
record AgendaRow(
        AgendaStepId id,
        String dayHead,
        int number,
        String title,
        String about,
        String sign,
        String state,
        boolean over) {

    static List<AgendaRow> of(AgendaClock clock) {
        var rows = new ArrayList<AgendaRow>();
        int day = 0;
        for (StepTime time : clock.steps()) {
            boolean begins = time.step().day() != day;
            day = time.step().day();
            String head = begins ? Words.of("agenda.day", day, Spans.minutes(clock.planned(day))) : "";
            rows.add(row(time, rows.size() + 1, head));
        }
        return rows;
    }

    private static AgendaRow row(StepTime time, int number, String head) {
        AgendaStep step = time.step();
        return new AgendaRow(
                step.id(),
                head,
                number,
                step.title().isBlank() ? Words.of("agenda.noTitle") : step.title(),
                Topics.name(step.topic()) + " · " + Spans.minutes(step.minutes()),
                time.running() ? "▶" : step.done() ? "✓" : "○",
                state(time),
                time.isOver());
    }

    private static String state(StepTime time) {
        if (time.isUntimed()) {
            return Words.of("agenda.state.untimed");
        }
        String spent = Spans.minutes(time.spent());
        String over =
                time.over().toMinutes() > 0 ? " ▲ " + Words.of("agenda.state.over", Spans.minutes(time.over())) : "";
        if (time.running()) {
            return Words.of("agenda.state.running", spent) + over;
        }
        if (time.step().done()) {
            return Words.of("agenda.state.done", spent) + over;
        }
        return time.spent().isZero() ? "" : Words.of("agenda.state.begun", spent) + over;
    }
}
