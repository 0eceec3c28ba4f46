package org.plumbline.model.analysis;

/**
 * One step of the workshop's agenda.
 *
 * @param day of the workshop, from 1
 * @param minutes planned, at most 9,999
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
    private static final int MOST_MINUTES = 9_999;
    private static final long MOST_SECONDS = 366L * 24 * 60 * 60;

    public AgendaStep {
        Agenda.requireDay(day);
        if (minutes < 0 || minutes > MOST_MINUTES || spentSeconds < 0 || spentSeconds > MOST_SECONDS) {
            throw new IllegalArgumentException("The step “" + title + "” takes 0 to " + MOST_MINUTES
                    + " minutes and no more than a year, got " + minutes + " minutes and " + spentSeconds
                    + " seconds spent");
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
