package org.plumbline.model.panel;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.interview.CandidateId;

/**
 * One line of the record: who did what, when and why. It names candidates by their code and holds no rating that a
 * member gave alone.
 *
 * @param number 1 for the first
 * @param about the one candidate it is about; empty when it is about none or about several
 * @param key the sentence's key
 * @param why in the person's own words; may be empty
 * @param previous the hash of the entry before; empty for the first
 * @param hash SHA-256 over everything above
 */
public record RecordEntry(
        int number,
        Instant when,
        String who,
        Optional<CandidateId> about,
        String key,
        List<String> arguments,
        String why,
        String previous,
        String hash) {
    public RecordEntry {
        arguments = List.copyOf(arguments);
    }
}
