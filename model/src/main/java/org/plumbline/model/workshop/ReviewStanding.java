package org.plumbline.model.workshop;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.model.panel.CardReview;
import org.plumbline.model.panel.Round;
import org.plumbline.model.scoring.Scorecard;

/** How far HR is with a card that was handed in. */
public enum ReviewStanding {
    /** Nobody said anything of it. */
    WAITING,
    VALIDATED,
    RETURNED,
    /** It was read, and a newer revision came since. */
    CAME_AGAIN;

    /** Whether HR has said something of the revision that stands. */
    public boolean isRead() {
        return this == VALIDATED || this == RETURNED;
    }

    /** The newest card of everybody who handed in for a round. */
    public static List<Scorecard> newest(Workshop workshop, Round round) {
        return workshop.scorecards().stream()
                .filter(card -> card.roundDigest().equals(round.digest())
                        && card.submitted().isPresent())
                .collect(Collectors.toMap(
                        card -> List.of(card.candidate(), card.member()),
                        card -> card,
                        (one, other) -> one.revision() > other.revision() ? one : other,
                        LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    public static ReviewStanding of(Workshop workshop, Scorecard card) {
        List<CardReview> said = history(workshop, card);
        if (said.isEmpty()) {
            return WAITING;
        }
        CardReview last = said.get(said.size() - 1);
        if (last.revision() != card.revision()) {
            return CAME_AGAIN;
        }
        return last.validated() ? VALIDATED : RETURNED;
    }

    /** Everything that HR said of any revision of this card, the oldest first. */
    public static List<CardReview> history(Workshop workshop, Scorecard card) {
        return workshop.proceedings().reviews().stream()
                .filter(review -> review.roundDigest().equals(card.roundDigest())
                        && review.candidate().equals(card.candidate())
                        && review.member().equals(card.member()))
                .toList();
    }
}
