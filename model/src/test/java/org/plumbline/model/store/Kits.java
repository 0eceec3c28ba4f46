package org.plumbline.model.store;

import java.util.List;
import org.plumbline.model.Examples;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.kit.RatingKit;
import org.plumbline.model.workshop.Workshop;

/** Kits of the small panel. */
final class Kits {
    private Kits() {}

    static RatingKit of(PanelMemberId member) {
        Workshop workshop = SmallPanel.PLAIN;
        return new RatingKit(
                workshop.id(),
                workshop.title(),
                workshop.currentRound().orElseThrow(),
                workshop.member(member).orElseThrow(),
                workshop.candidates(),
                List.of(),
                List.of(),
                SmallPanel.key(member),
                Examples.NOON);
    }
}
