package org.plumbline.model.analysis;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.bank.CompetencyId;

/**
 * A practice resume or answer that every expert rates alone, to find the level texts that need mending.
 *
 * @param material its words, plainly invented
 * @param competencies what it is rated for
 * @param revealed when the room saw the ratings; empty while they are secret
 */
public record Trial(
        TrialId id,
        Kind kind,
        String title,
        String material,
        List<CompetencyId> competencies,
        List<Sheet> sheets,
        Optional<Instant> revealed) {
    public Trial {
        competencies = List.copyOf(competencies);
        sheets = List.copyOf(sheets);
    }

    /** What is rated. */
    public enum Kind {
        RESUME,
        ANSWER
    }

    /** What one expert rated alone. */
    public record Sheet(ParticipantId rater, List<TrialRating> ratings) {
        public Sheet {
            ratings = List.copyOf(ratings);
        }
    }

    /**
     * One expert's level for one competency.
     *
     * @param level the ordinal on the competency's scale, from 1
     * @param reason what in the material shows it
     */
    public record TrialRating(CompetencyId competency, int level, String reason) {}
}
