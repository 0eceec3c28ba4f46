package org.plumbline.model.workshop;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Scorecard;

/**
 * What the raters of one candidate handed in.
 *
 * @param raters who rates from the beginning
 * @param cards theirs, in the same order, as far as they are in
 * @param third the tie-breaker's card
 * @param stops whether a card ends at the first competency that is not met
 */
record Ballot(List<PanelMember> raters, List<Scorecard> cards, Optional<Scorecard> third, boolean stops) {
    Ballot {
        raters = List.copyOf(raters);
        cards = List.copyOf(cards);
    }

    boolean allIn() {
        return !raters.isEmpty() && cards.size() == raters.size();
    }

    /** Whether every rater gave something for it; a card that stopped before has nothing more to give. */
    boolean complete(CompetencyId competency) {
        return allIn()
                && cards.stream().allMatch(card -> card.rating(competency).isPresent() || leftOut(card, competency));
    }

    /** Whether the card stopped before this competency. */
    boolean leftOut(Scorecard card, CompetencyId competency) {
        return stops
                && card.rating(competency).isEmpty()
                && card.ratings().stream().anyMatch(line -> line.rating()
                        .filter(Rating.NotMet.class::isInstance)
                        .isPresent());
    }

    List<Rating> ratings(CompetencyId competency) {
        return cards.stream().flatMap(card -> card.rating(competency).stream()).toList();
    }

    Optional<Rating> thirdRating(CompetencyId competency) {
        return third.flatMap(card -> card.rating(competency));
    }
}
