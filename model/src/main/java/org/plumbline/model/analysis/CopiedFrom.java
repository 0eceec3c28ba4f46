package org.plumbline.model.analysis;

import java.util.Optional;
import org.plumbline.model.bank.BankId;
import org.plumbline.model.bank.CompetencyId;

/**
 * Which words of which bank a selected competency was copied from; the bank may change afterwards, the copy does not.
 *
 * @param digest SHA-256 of the copied competency as stored, so that a newer edition can be recognised
 * @param declined the digest of newer words of the bank that somebody looked at and did not take
 */
public record CopiedFrom(
        BankId bank, String bankTitle, CompetencyId competency, String digest, Optional<String> declined) {

    public CopiedFrom(BankId bank, String bankTitle, CompetencyId competency, String digest) {
        this(bank, bankTitle, competency, digest, Optional.empty());
    }

    /** Whether the bank's words with this digest are news to the workshop. */
    public boolean isNews(String newer) {
        return !digest.equals(newer) && !declined.filter(newer::equals).isPresent();
    }
}
