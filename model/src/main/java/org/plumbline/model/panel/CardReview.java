package org.plumbline.model.panel;

import java.time.Instant;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMemberId;

/**
 * What HR said of a card that was handed in: it holds, or its words go back. Never a word on the judgement itself.
 *
 * @param revision the one that was read
 * @param reason why it went back; empty when it holds
 */
public record CardReview(
        String roundDigest,
        CandidateId candidate,
        PanelMemberId member,
        int revision,
        boolean validated,
        String reason,
        String by,
        Instant when) {}
