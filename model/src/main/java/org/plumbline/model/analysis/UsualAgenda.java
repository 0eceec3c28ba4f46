package org.plumbline.model.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Supplier;

/** The agenda that a workshop of two days begins with (domain notes §1b); everything in it can be changed. */
public final class UsualAgenda {
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.plumbline.model.analysis.agenda", Locale.ENGLISH);

    /** The steps in their order; their names are the keys of their words. */
    private enum Step {
        WELCOME(1, 15, AgendaTopic.WELCOME),
        TASKS(1, 60, AgendaTopic.TASKS),
        VOTE(1, 60, AgendaTopic.VOTE),
        DEFINE(1, 75, AgendaTopic.COMPETENCIES),
        EXPLAIN_LEVELS(1, 5, AgendaTopic.LEVELS),
        WRITE_LEVELS(1, 75, AgendaTopic.LEVELS),
        FINISH_LEVELS(1, 45, AgendaTopic.LEVELS),
        SIGNATURES(1, 15, AgendaTopic.PEOPLE),
        COMPARE_TASKS(2, 30, AgendaTopic.LINKAGE),
        TRIAL(2, 90, AgendaTopic.TRIAL),
        ASSESSMENTS(2, 15, AgendaTopic.QUESTIONS),
        WRITE_QUESTIONS(2, 135, AgendaTopic.QUESTIONS),
        PRESENT_QUESTIONS(2, 60, AgendaTopic.QUESTIONS),
        ANNOUNCEMENT(2, 60, AgendaTopic.COMPETENCIES),
        TEST_QUESTIONS(2, 240, AgendaTopic.QUESTIONS),
        WRAP_UP(2, 15, AgendaTopic.SIGN_OFF);

        private final int day;
        private final int minutes;
        private final AgendaTopic topic;

        Step(int day, int minutes, AgendaTopic topic) {
            this.day = day;
            this.minutes = minutes;
            this.topic = topic;
        }
    }

    private UsualAgenda() {}

    /**
     * @param ids gives each step an id that nothing else has
     */
    public static Agenda make(Supplier<AgendaStepId> ids) {
        var steps = new ArrayList<AgendaStep>();
        for (Step step : Step.values()) {
            steps.add(new AgendaStep(
                    ids.get(),
                    step.day,
                    WORDS.getString("title." + step.name()),
                    step.topic,
                    step.minutes,
                    WORDS.getString("script." + step.name()),
                    0,
                    false));
        }
        return new Agenda(List.copyOf(steps), Optional.empty());
    }
}
