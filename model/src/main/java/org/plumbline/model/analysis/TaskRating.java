package org.plumbline.model.analysis;

import java.util.Optional;

/**
 * What one expert says of a task (OPM task questionnaire, domain notes §2.2 and §3).
 *
 * @param importance 0 "not performed" to 5; empty when nothing was said
 * @param frequency 0 "not performed" to 5; empty when nothing was said
 */
public record TaskRating(TaskId task, Optional<Integer> importance, Optional<Integer> frequency) {
    /** Nothing said yet. */
    public static TaskRating empty(TaskId task) {
        return new TaskRating(task, Optional.empty(), Optional.empty());
    }

    public Optional<Integer> value(Aspect aspect) {
        return switch (aspect) {
            case TASK_IMPORTANCE -> importance;
            case TASK_FREQUENCY -> frequency;
            case COMPETENCY_IMPORTANCE, NEED_AT_ENTRY, DISTINGUISHING -> Optional.empty();
        };
    }

    public TaskRating with(Aspect aspect, Optional<Integer> value) {
        return switch (aspect) {
            case TASK_IMPORTANCE -> new TaskRating(task, value, frequency);
            case TASK_FREQUENCY -> new TaskRating(task, importance, value);
            case COMPETENCY_IMPORTANCE, NEED_AT_ENTRY, DISTINGUISHING ->
                throw new IllegalArgumentException("Tasks are not rated for " + aspect.words());
        };
    }

    public boolean isEmpty() {
        return importance.isEmpty() && frequency.isEmpty();
    }
}
