package org.plumbline.model.kit;

import java.util.List;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.panel.Declaration;
import org.plumbline.model.scoring.Scorecard;

/**
 * What a rater has done with a kit; it stays on the rater's laptop until cards are handed in.
 *
 * @param declarations all of them, those of the kit included
 * @param cards drafts and handed-in ones, those of the kit included
 * @param scratch the rater's own notes; they never leave this laptop
 */
public record KitWork(RatingKit kit, List<Declaration> declarations, List<Scorecard> cards, List<Scratch> scratch) {
    public KitWork {
        declarations = List.copyOf(declarations);
        cards = List.copyOf(cards);
        scratch = List.copyOf(scratch);
    }

    /** Nothing done yet. */
    public static KitWork begin(RatingKit kit) {
        return new KitWork(kit, kit.declarations(), kit.cards(), List.of());
    }

    /** Private words about a candidate, no part of any record. */
    public record Scratch(CandidateId candidate, String words) {}
}
