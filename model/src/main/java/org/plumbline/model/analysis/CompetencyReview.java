package org.plumbline.model.analysis;

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

    public boolean isCore() {
        return role.isBlank();
    }
}
