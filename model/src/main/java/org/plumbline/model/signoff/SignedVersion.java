package org.plumbline.model.signoff;

import java.util.List;

/**
 * A version of the job analysis that people put their names to.
 *
 * @param number from 1
 * @param reason why it follows the version before; empty for the first
 * @param digest SHA-256 of {@code frozen} as stored
 */
public record SignedVersion(int number, String reason, Frozen frozen, String digest, List<Signature> signatures) {
    public SignedVersion {
        signatures = List.copyOf(signatures);
    }
}
