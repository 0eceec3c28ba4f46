package org.plumbline.model.interview;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.position.Position;
import org.plumbline.model.position.RequiredLevel;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.scoring.DecisionRule;

/**
 * One assessment, frozen when it was opened: whatever is edited afterwards, its words stay.
 *
 * @param number 1 for the first round of the workshop
 * @param frozen what every panel member rates by
 * @param digest SHA-256 of {@code frozen} as stored; scores name it
 */
public record Round(RoundId id, int number, LocalDate opened, Frozen frozen, String digest) {

    /** The words and rules that a round froze. */
    public record Frozen(
            Position position,
            List<Scale> scales,
            List<SelectedCompetency> competencies,
            List<RequiredLevel> requiredLevels,
            List<Question> questions,
            DecisionRule rule) {
        public Frozen {
            scales = List.copyOf(scales);
            competencies = List.copyOf(competencies);
            requiredLevels = List.copyOf(requiredLevels);
            questions = List.copyOf(questions);
        }
    }
}
