package org.plumbline.model.analysis;

import java.util.Optional;

/**
 * What one expert says of a task (OPM task questionnaire, domain notes §2.2 and §3).
 *
 * @param importance 0 "not performed" to 5; empty when nothing was said
 * @param frequency 0 "not performed" to 5; empty when nothing was said
 */
public record TaskRating(TaskId task, Optional<Integer> importance, Optional<Integer> frequency) {}
