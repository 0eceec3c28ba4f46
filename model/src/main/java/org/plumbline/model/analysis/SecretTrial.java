package org.plumbline.model.analysis;

import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.model.bank.CompetencyId;

/**
 * All that may be shown of a trial while it is secret: what is rated, and who has rated. There is no place in it for a
 * level or a reason.
 */
public record SecretTrial(
        TrialId id, Trial.Kind kind, String title, String material, List<CompetencyId> competencies, Turnout turnout) {
    public SecretTrial {
        competencies = List.copyOf(competencies);
    }

    public static SecretTrial of(JobAnalysis analysis, Trial trial) {
        return new SecretTrial(
                trial.id(),
                trial.kind(),
                trial.title(),
                trial.material(),
                trial.competencies(),
                Turnout.of(
                        analysis,
                        trial.sheets().stream().map(Trial.Sheet::rater).collect(Collectors.toSet())));
    }
}
