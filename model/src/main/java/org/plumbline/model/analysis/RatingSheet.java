package org.plumbline.model.analysis;

import java.util.List;

/** Everything that one expert rated in the job analysis; what is missing was not rated. */
public record RatingSheet(ParticipantId rater, List<TaskRating> tasks, List<CompetencyNeed> competencies) {
    public RatingSheet {
        tasks = List.copyOf(tasks);
        competencies = List.copyOf(competencies);
    }
}
