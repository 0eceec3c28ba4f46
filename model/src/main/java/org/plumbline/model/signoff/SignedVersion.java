package org.plumbline.model.signoff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.change.Lists;

/**
 * A version of the job analysis that people put their names to.
 *
 * @param number from 1
 * @param reason why it follows the version before; empty for the first
 * @param digest SHA-256 of {@code frozen} as stored
 * @param open what was missing when it was signed, in the words that the signer read and confirmed
 */
public record SignedVersion(
        int number, String reason, Frozen frozen, String digest, List<Signature> signatures, List<String> open) {
    private static final int SHOWN_OF_DIGEST = 12;

    public SignedVersion {
        signatures = List.copyOf(signatures);
        open = List.copyOf(open);
        if (number < 1) {
            throw new IllegalArgumentException("Versions are numbered from 1, got " + number);
        }
        if (signatures.isEmpty()) {
            throw new IllegalArgumentException("Version " + number + " is signed by nobody");
        }
    }

    /** When the first of them signed: from then on it was frozen. */
    public Instant signedAt() {
        return signatures.get(0).at();
    }

    /** The beginning of the digest, enough to compare by eye. */
    public String shortDigest() {
        return digest.substring(0, Math.min(SHOWN_OF_DIGEST, digest.length()));
    }

    /** The signature of the same name in the same role. */
    public Optional<Signature> signature(Signature wanted) {
        return signatures.stream()
                .filter(one -> one.role() == wanted.role() && one.name().equalsIgnoreCase(wanted.name()))
                .findFirst();
    }

    public boolean isSignedAs(SignerRole role) {
        return signatures.stream().anyMatch(one -> one.role() == role);
    }

    /** The same with one more name under it. */
    public SignedVersion with(Signature signature) {
        return new SignedVersion(number, reason, frozen, digest, Lists.plus(signatures, signature), open);
    }
}
