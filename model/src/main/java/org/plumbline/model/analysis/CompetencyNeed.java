package org.plumbline.model.analysis;

import java.util.Optional;
import org.plumbline.model.bank.CompetencyId;

/**
 * What one expert says of a competency before anybody is rated by it (OPM competency questionnaire, domain notes §2.2
 * and §3). Whatever is empty was not said.
 *
 * @param importance 1 to 5
 * @param needAtEntry 1 "first day" to 4 "after six months": lower is needed earlier
 * @param distinguishing how far it tells superior from barely acceptable people, 1 to 5
 */
public record CompetencyNeed(
        CompetencyId competency,
        Optional<Integer> importance,
        Optional<Integer> needAtEntry,
        Optional<Integer> distinguishing) {
    /** Nothing said yet. */
    public static CompetencyNeed empty(CompetencyId competency) {
        return new CompetencyNeed(competency, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Optional<Integer> value(Aspect aspect) {
        return switch (aspect) {
            case COMPETENCY_IMPORTANCE -> importance;
            case NEED_AT_ENTRY -> needAtEntry;
            case DISTINGUISHING -> distinguishing;
            case TASK_IMPORTANCE, TASK_FREQUENCY -> Optional.empty();
        };
    }

    public CompetencyNeed with(Aspect aspect, Optional<Integer> value) {
        return switch (aspect) {
            case COMPETENCY_IMPORTANCE -> new CompetencyNeed(competency, value, needAtEntry, distinguishing);
            case NEED_AT_ENTRY -> new CompetencyNeed(competency, importance, value, distinguishing);
            case DISTINGUISHING -> new CompetencyNeed(competency, importance, needAtEntry, value);
            case TASK_IMPORTANCE, TASK_FREQUENCY ->
                throw new IllegalArgumentException("Competencies are not rated for " + aspect.words());
        };
    }

    public boolean isEmpty() {
        return importance.isEmpty() && needAtEntry.isEmpty() && distinguishing.isEmpty();
    }
}
