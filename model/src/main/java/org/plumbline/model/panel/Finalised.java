package org.plumbline.model.panel;

import java.time.Instant;
import java.util.List;
import org.plumbline.model.interview.CandidateId;

/**
 * The panel is done with a candidate: from now on nothing that decided changes.
 *
 * @param signers names as they signed, in order
 * @param digest SHA-256 of what was decided and of what it was decided from
 */
public record Finalised(RoundId round, CandidateId candidate, List<String> signers, Instant when, String digest) {
    public Finalised {
        signers = List.copyOf(signers);
    }
}
