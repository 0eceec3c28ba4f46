package org.plumbline.model.interview;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A question that another interview may use again.
 *
 * @param competencies names of what it asks about, since ids belong to one workshop
 * @param job the position it was written for
 * @param lastUsed when a round was opened with it; empty while no round was
 */
public record KeptQuestion(Question question, List<String> competencies, String job, Optional<LocalDate> lastUsed) {
    public KeptQuestion {
        competencies = List.copyOf(competencies);
    }

    /** Whether both are the same question, whatever else is said beside it. */
    public boolean asksTheSame(Question other) {
        return words(question).equals(words(other));
    }

    private static String words(Question question) {
        return question.lead().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
