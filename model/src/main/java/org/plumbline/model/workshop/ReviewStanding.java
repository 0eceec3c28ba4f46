package org.plumbline.model.workshop;

import java.util.List;
import org.plumbline.model.panel.CardReview;
import org.plumbline.model.scoring.Scorecard;

/** How far HR is with a card that was handed in. */
public enum ReviewStanding {
    /** Nobody said anything of it. */
    WAITING,
    VALIDATED,
    RETURNED,
    /** It was read, and a newer revision came since. */
    CAME_AGAIN;

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
