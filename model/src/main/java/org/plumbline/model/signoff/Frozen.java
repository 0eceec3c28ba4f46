package org.plumbline.model.signoff;

import java.util.List;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.interview.Question;
import org.plumbline.model.position.Position;
import org.plumbline.model.position.RequiredLevel;
import org.plumbline.model.scale.Scale;

/** What was signed, word for word. */
public record Frozen(
        Position position,
        List<Scale> scales,
        List<SelectedCompetency> competencies,
        List<RequiredLevel> requiredLevels,
        List<Question> questions,
        JobAnalysis analysis) {
    public Frozen {
        scales = List.copyOf(scales);
        competencies = List.copyOf(competencies);
        requiredLevels = List.copyOf(requiredLevels);
        questions = List.copyOf(questions);
    }
}
