package org.plumbline.model.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.signoff.Amendment;
import org.plumbline.model.signoff.SignOff;
import org.plumbline.model.signoff.Signature;
import org.plumbline.model.signoff.SignedVersion;

/** A change of what is signed; none of them can be typed, and a signature cannot be taken back. */
public sealed interface SignOffChange extends WorkshopChange {

    /** What is signed and being amended from now on; the log writes itself. */
    SignOff edit(SignOff before);

    @Override
    default Workshop applyTo(Workshop before) {
        return before.toBuilder().signOff(edit(before.signOff())).build();
    }

    /**
     * A signature: the first one freezes the next version and ends the amendment that led to it, each further one joins
     * the version that stands.
     *
     * @param version with the new signature at its end
     */
    record Sign(SignedVersion version) implements SignOffChange {
        @Override
        public Workshop applyTo(Workshop before) {
            if (!before.signOff().isSigned() && !before.frozen().equals(version.frozen())) {
                throw new IllegalArgumentException(
                        "Version " + version.number() + " does not say what the workshop says; sign it again");
            }
            return SignOffChange.super.applyTo(before);
        }

        @Override
        public SignOff edit(SignOff before) {
            List<SignedVersion> versions = new ArrayList<>(before.versions());
            if (before.isSigned()) {
                SignedVersion newest = versions.remove(versions.size() - 1);
                if (!newest.with(last()).equals(version)
                        || newest.signature(last()).isPresent()) {
                    throw new IllegalArgumentException("Version " + newest.number()
                            + " is signed: a further signature joins it, once for each name and role");
                }
            }
            versions.add(version);
            return new SignOff(versions, Optional.empty(), before.log());
        }

        private Signature last() {
            return version.signatures().get(version.signatures().size() - 1);
        }
    }

    /** Opens the signed job analysis for editing; the next signature makes the next version. */
    record AmendVersion(Amendment amendment) implements SignOffChange {
        @Override
        public SignOff edit(SignOff before) {
            if (!before.isSigned() || amendment.reason().isBlank()) {
                throw new IllegalArgumentException("An amendment needs a signed version and a reason");
            }
            return new SignOff(before.versions(), Optional.of(amendment), before.log());
        }
    }
}
