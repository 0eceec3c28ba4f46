package org.plumbline.model.analysis;

/**
 * One step of the workshop's agenda.
 *
 * @param day of the workshop, from 1
 * @param minutes planned
 * @param script what the facilitator says or does; only for the presenter's side
 * @param spentSeconds how long the step has run so far, without the stretch that is running now
 */
public record AgendaStep(
        AgendaStepId id,
        int day,
        String title,
        AgendaTopic topic,
        int minutes,
        String script,
        long spentSeconds,
        boolean done) {
    public AgendaStep {
        if (day < 1 || minutes < 0 || spentSeconds < 0) {
            throw new IllegalArgumentException(
                    "The step “" + title + "” has a day, minutes or time spent that cannot be");
        }
    }

    public long plannedSeconds() {
        return minutes * 60L;
    }

    public AgendaStep withSpent(long seconds) {
        return new AgendaStep(id, day, title, topic, minutes, script, seconds, done);
    }

    public AgendaStep withDone(boolean isDone) {
        return new AgendaStep(id, day, title, topic, minutes, script, spentSeconds, isDone);
    }

    public AgendaStep withDay(int other) {
        return new AgendaStep(id, other, title, topic, minutes, script, spentSeconds, done);
    }
}
