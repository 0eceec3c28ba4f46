package org.plumbline.model.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.panel.Round;
import org.plumbline.model.panel.RoundKind;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Scorecard;

/** What a scorecard still lacks before it can be handed in (SME-QA quality review: ratings, evidence, analysis). */
public final class ScorecardChecks {
    private ScorecardChecks() {}

    /**
     * Findings in the order of the form; the scorecard may be handed in when none of them is an error. Warnings are
     * looked at once more and may stay.
     */
    public static List<Finding> of(Round round, Candidate candidate, Scorecard card) {
        var findings = new ArrayList<Finding>();
        if (round.conduct().kind() == RoundKind.RESUME_REVIEW) {
            findings.addAll(ResumeChecks.of(round, card));
        } else {
            if (round.conduct().kind() == RoundKind.INTERVIEW) {
                findings.addAll(QuestionNoteChecks.of(round, card));
            }
            ratings(round, candidate, card, findings);
            if (card.analysis().isBlank()) {
                findings.add(error("", "scorecard.noAnalysis"));
            }
        }
        findings.addAll(Contradictions.of(round, candidate, card));
        if (card.revision() > 1 && card.reason().isBlank()) {
            findings.add(error("", "scorecard.noReason"));
        }
        return findings;
    }

    private static void ratings(Round round, Candidate candidate, Scorecard card, List<Finding> findings) {
        for (SelectedCompetency selected : round.frozen().competencies()) {
            Optional<CompetencyRating> line = card.line(selected.id());
            if (line.flatMap(CompetencyRating::rating)
                    .filter(ScorecardChecks::ofAnInterview)
                    .isEmpty()) {
                findings.add(error(selected.id().value(), "scorecard.notRated", selected.name()));
            } else {
                evidence(round, candidate, selected, line.get()).ifPresent(findings::add);
            }
        }
    }

    private static boolean ofAnInterview(Rating rating) {
        return !ResumeChecks.isJudged(rating);
    }

    private static Optional<Finding> evidence(
            Round round, Candidate candidate, SelectedCompetency selected, CompetencyRating line) {
        if (!line.evidence().isBlank() || !(line.rating().orElseThrow() instanceof Rating.Rated rated)) {
            return Optional.empty();
        }
        return Contradictions.required(round, candidate, selected.id())
                .filter(required -> required != rated.level())
                .map(required -> error(
                        selected.id().value(),
                        "scorecard.noEvidence",
                        selected.name(),
                        rated.level() < required ? "below" : "above"));
    }

    static Finding error(String id, String key, String... arguments) {
        return new Finding(Severity.ERROR, Stage.SCORE, id, key, List.of(arguments));
    }

    static Finding warning(String id, String key, String... arguments) {
        return new Finding(Severity.WARNING, Stage.SCORE, id, key, List.of(arguments));
    }
}
