package org.plumbline.model.kit;

import java.time.Instant;
import java.util.List;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.panel.Declaration;
import org.plumbline.model.panel.Round;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.workshop.WorkshopId;

/**
 * Everything that one rater needs to score one round on their own laptop, and nothing else: no other rater's words, no
 * candidate of somebody else, no name where names are hidden.
 *
 * @param title what the workshop is about, for the window's title
 * @param candidates in the order in which they are seen
 * @param declarations what the rater has said about them already
 * @param cards what the rater handed in already, so that a correction can begin with it
 * @param key the secret that the rater's packets are sealed with
 */
public record RatingKit(
        WorkshopId workshop,
        String title,
        Round round,
        PanelMember member,
        List<Candidate> candidates,
        List<Declaration> declarations,
        List<Scorecard> cards,
        String key,
        Instant made) {
    public RatingKit {
        candidates = List.copyOf(candidates);
        declarations = List.copyOf(declarations);
        cards = List.copyOf(cards);
    }

    /** The key stays out of every log. */
    @Override
    public String toString() {
        return "RatingKit[workshop=" + workshop + ", member=" + member.id() + "]";
    }
}
