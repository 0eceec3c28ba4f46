package org.plumbline.export.compose;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.panel.CardReview;
import org.plumbline.model.scoring.DecisionRule;
import org.plumbline.model.scoring.Determination;
import org.plumbline.model.scoring.Determined;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.workshop.ReviewStanding;

/** The card that the member of a document has for its candidate in its round, and what it says by itself. */
final class OwnCard {
    private OwnCard() {}

    /** The newest one; empty where there is none, or where the document is for nobody in particular. */
    static Optional<Scorecard> of(Basis basis) {
        if (basis.candidate().isEmpty()
                || basis.member().isEmpty()
                || basis.round().isEmpty()) {
            return Optional.empty();
        }
        return basis.workshop().scorecards().stream()
                .filter(card -> card.roundDigest().equals(basis.round().get().digest()))
                .filter(card -> card.isFor(
                        basis.candidate().get().id(), basis.member().get().id()))
                .max(Comparator.comparingInt(Scorecard::revision));
    }

    /** What HR said last of this revision. */
    static Optional<CardReview> review(Basis basis, Scorecard card) {
        return ReviewStanding.history(basis.workshop(), card).stream()
                .filter(review -> review.revision() == card.revision())
                .reduce((before, after) -> after);
    }

    static Optional<Determination> determination(Basis basis, Scorecard card, SelectedCompetency selected) {
        Optional<Rating> rating = card.rating(selected.id());
        if (rating.isPresent() && rating.get() instanceof Rating.Rated rated) {
            return basis.required(selected.id()).map(required -> Determination.of(rated.level(), required));
        }
        return rating.filter(given -> given instanceof Rating.Met || given instanceof Rating.NotMet)
                .map(given -> given instanceof Rating.Met ? Determination.MEETS : Determination.DOES_NOT_MEET);
    }

    /** Whether a resume passes by this card alone; empty while something is open that could still change it. */
    static Optional<Boolean> passes(Basis basis, Scorecard card) {
        List<SelectedCompetency> competencies = basis.words().competencies();
        List<Determined> determined = competencies.stream()
                .flatMap(
                        selected -> determination(basis, card, selected)
                                .map(found -> new Determined(selected.id(), selected.name(), found))
                                .stream())
                .toList();
        DecisionRule rule = basis.words().rule();
        boolean allMustBeMet = rule instanceof DecisionRule.SmeQa || rule instanceof DecisionRule.AllRequiredMet;
        if (allMustBeMet && determined.stream().anyMatch(each -> each.is(Determination.DOES_NOT_MEET))) {
            return Optional.of(false);
        }
        return determined.isEmpty() || determined.size() < competencies.size()
                ? Optional.empty()
                : Optional.of(rule.decide(determined).passes());
    }
}
