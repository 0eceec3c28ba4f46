package org.plumbline.model.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.panel.Round;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Scorecard;

/** What the review of a resume lacks: judgements up to where it may stop, and a justification that names what is missed. */
final class ResumeChecks {
    private static final int MOST_SENTENCES = 4;

    private ResumeChecks() {}

    static List<Finding> of(Round round, Scorecard card) {
        var findings = new ArrayList<Finding>();
        for (SelectedCompetency selected : round.frozen().competencies()) {
            Optional<Rating> rating = card.rating(selected.id()).filter(ResumeChecks::isJudged);
            if (rating.isEmpty()) {
                findings.add(ScorecardChecks.error(selected.id().value(), "scorecard.notJudged", selected.name()));
            } else if (rating.get() instanceof Rating.NotMet && round.conduct().stopAtFirstNotMet()) {
                break;
            }
        }
        justification(round, card, findings);
        return findings;
    }

    static boolean isJudged(Rating rating) {
        return rating instanceof Rating.Met || rating instanceof Rating.NotMet;
    }

    private static void justification(Round round, Scorecard card, List<Finding> findings) {
        if (card.analysis().isBlank()) {
            findings.add(ScorecardChecks.error("", "scorecard.noJustification"));
            return;
        }
        int sentences = Prose.sentences(card.analysis()).size();
        if (sentences > MOST_SENTENCES) {
            findings.add(ScorecardChecks.warning("", "scorecard.longJustification", String.valueOf(sentences)));
        }
        round.frozen().competencies().stream()
                .filter(each -> card.rating(each.id()).orElse(null) instanceof Rating.NotMet)
                .filter(each -> !Contradictions.names(card.analysis(), each))
                .map(each -> ScorecardChecks.warning(each.id().value(), "scorecard.notNamed", each.name()))
                .forEach(findings::add);
    }
}
