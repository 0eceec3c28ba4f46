package org.plumbline.model.panel;

import java.time.Instant;
import java.util.List;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMemberId;

/**
 * A rating kit that went out to a rater.
 *
 * @param key the secret that the rater's packets are sealed with; it is in the kit and here, and nowhere else
 */
public record IssuedKit(
        RoundId round, PanelMemberId member, String key, List<CandidateId> candidates, String by, Instant when) {
    public IssuedKit {
        candidates = List.copyOf(candidates);
    }

    /** The key stays out of every log. */
    @Override
    public String toString() {
        return "IssuedKit[round=" + round + ", member=" + member + ", when=" + when + "]";
    }
}
