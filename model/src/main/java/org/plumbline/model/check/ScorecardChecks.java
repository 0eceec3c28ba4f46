package org.plumbline.model.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.panel.Round;
import org.plumbline.model.position.RequiredLevel;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Scorecard;

/** What a scorecard still lacks before it can be handed in (SME-QA quality review: ratings, evidence, analysis). */
public final class ScorecardChecks {
    private ScorecardChecks() {}

    /** Findings in the order of the form; the scorecard may be handed in when none of them is an error. */
    public static List<Finding> of(Round round, Candidate candidate, Scorecard card) {
        var findings = new ArrayList<Finding>();
        for (SelectedCompetency selected : round.frozen().competencies()) {
            Optional<CompetencyRating> line = card.line(selected.id());
            if (line.flatMap(CompetencyRating::rating).isEmpty()) {
                findings.add(finding(selected, "scorecard.notRated", selected.name()));
            } else {
                evidence(round, candidate, selected, line.get()).ifPresent(findings::add);
            }
        }
        if (card.analysis().isBlank()) {
            findings.add(new Finding(Severity.ERROR, Stage.SCORE, "", "scorecard.noAnalysis", List.of()));
        }
        return findings;
    }

    private static Optional<Finding> evidence(
            Round round, Candidate candidate, SelectedCompetency selected, CompetencyRating line) {
        if (!line.evidence().isBlank() || !(line.rating().orElseThrow() instanceof Rating.Rated rated)) {
            return Optional.empty();
        }
        return round.frozen().requiredLevels().stream()
                .filter(required -> required.competency().equals(selected.id())
                        && required.grade().equals(candidate.grade()))
                .map(RequiredLevel::level)
                .filter(required -> required != rated.level())
                .findFirst()
                .map(required -> finding(
                        selected,
                        "scorecard.noEvidence",
                        selected.name(),
                        rated.level() < required ? "below" : "above"));
    }

    private static Finding finding(SelectedCompetency selected, String key, String... arguments) {
        return new Finding(Severity.ERROR, Stage.SCORE, selected.id().value(), key, List.of(arguments));
    }
}
