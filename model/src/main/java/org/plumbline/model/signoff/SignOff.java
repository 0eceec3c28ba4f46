package org.plumbline.model.signoff;

import java.util.List;
import java.util.Optional;

/**
 * What was signed, what is being amended, and what was decided on the way.
 *
 * @param versions oldest first
 * @param amendment present while a signed version is being worked on again
 */
public record SignOff(List<SignedVersion> versions, Optional<Amendment> amendment, List<LogEntry> log) {
    public static final SignOff EMPTY = new SignOff(List.of(), Optional.empty(), List.of());

    public SignOff {
        versions = List.copyOf(versions);
        log = List.copyOf(log);
        for (int i = 0; i < versions.size(); i++) {
            if (versions.get(i).number() != i + 1) {
                throw new IllegalArgumentException("Signed versions are numbered 1, 2, 3 …; number " + (i + 1) + " is "
                        + versions.get(i).number());
            }
        }
        if (amendment.isPresent() && versions.isEmpty()) {
            throw new IllegalArgumentException("There is an amendment, but no signed version to amend");
        }
    }

    public Optional<SignedVersion> newest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    /** Whether the job analysis rests: it is signed, and nobody has begun to amend it. */
    public boolean isSigned() {
        return !versions.isEmpty() && amendment.isEmpty();
    }

    /** The number that the next version gets. */
    public int nextNumber() {
        return versions.size() + 1;
    }

    public SignOff withLog(List<LogEntry> entries) {
        return new SignOff(versions, amendment, entries);
    }
}
