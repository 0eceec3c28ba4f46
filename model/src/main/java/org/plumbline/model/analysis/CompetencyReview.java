package org.plumbline.model.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.bank.CompetencyId;

/**
 * What the room said of a selected competency.
 *
 * @param answered the review questions that were ticked
 * @param neededAtEntry empty while nobody has said it
 * @param role the role it belongs to, such as "Network"; empty for a core competency
 */
public record CompetencyReview(
        CompetencyId competency, List<ReviewQuestion> answered, Optional<Boolean> neededAtEntry, String role) {
    public CompetencyReview {
        answered = List.copyOf(answered);
    }

    public static CompetencyReview empty(CompetencyId competency) {
        return new CompetencyReview(competency, List.of(), Optional.empty(), "");
    }

    public boolean says(ReviewQuestion question) {
        return answered.contains(question);
    }

    /** The same with a question ticked or not, in the order of the questions. */
    public CompetencyReview with(ReviewQuestion question, boolean yes) {
        List<ReviewQuestion> now = Arrays.stream(ReviewQuestion.values())
                .filter(each -> each == question ? yes : says(each))
                .toList();
        return new CompetencyReview(competency, now, neededAtEntry, role);
    }

    public CompetencyReview withNeededAtEntry(Optional<Boolean> needed) {
        return new CompetencyReview(competency, answered, needed, role);
    }

    public CompetencyReview withRole(String newRole) {
        return new CompetencyReview(competency, answered, neededAtEntry, newRole);
    }

    /** Whether every question is ticked and it is said whether it is needed at entry. */
    public boolean isComplete() {
        return answered.size() == ReviewQuestion.values().length && neededAtEntry.isPresent();
    }

    /** Whether nothing was said. */
    public boolean isEmpty() {
        return equals(empty(competency));
    }

    public boolean isCore() {
        return role.isBlank();
    }
}
