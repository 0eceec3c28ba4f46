package org.plumbline.model.scoring;

import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMemberId;

/** Which card a scorecard is, whatever stands in it. */
public record CardKey(String roundDigest, CandidateId candidate, PanelMemberId member, int revision) {
    /** The revision before. */
    public CardKey before() {
        return new CardKey(roundDigest, candidate, member, revision - 1);
    }

    @Override
    public String toString() {
        return "[" + String.join(", ", roundDigest, candidate.value(), member.value(), String.valueOf(revision)) + "]";
    }
}
