package org.plumbline.model.store;

import java.util.List;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.workshop.WorkshopId;

/** The submitted scorecards of one panel member, on their way to the workshop. */
public record ScorePacket(WorkshopId workshop, String roundDigest, PanelMemberId member, List<Scorecard> scorecards) {
    public ScorePacket {
        scorecards = List.copyOf(scorecards);
        for (Scorecard card : scorecards) {
            if (!card.member().equals(member) || !card.roundDigest().equals(roundDigest)) {
                throw new IllegalArgumentException(
                        "A score packet holds the cards of one panel member and one round only");
            }
            if (card.submitted().isEmpty()) {
                throw new IllegalArgumentException("A score packet holds cards that were handed in; the one for "
                        + card.candidate() + " is a draft");
            }
        }
    }
}
