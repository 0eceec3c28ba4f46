package org.plumbline.model.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.change.Lists;
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

    /** The first signature: freezes the next version, and ends the amendment that led to it. */
    record SignVersion(SignedVersion version) implements SignOffChange {
        @Override
        public Workshop applyTo(Workshop before) {
            if (!before.frozen().equals(version.frozen())) {
                throw new IllegalArgumentException(
                        "Version " + version.number() + " does not say what the workshop says; sign it again");
            }
            return SignOffChange.super.applyTo(before);
        }

        @Override
        public SignOff edit(SignOff before) {
            if (before.isSigned()) {
                throw new IllegalArgumentException("Version " + before.versions().size()
                        + " is signed; another one begins with an amendment and its reason");
            }
            return new SignOff(Lists.plus(before.versions(), version), Optional.empty(), before.log());
        }
    }

    /** One more signature under the newest version. */
    record JoinVersion(Signature signature) implements SignOffChange {
        @Override
        public SignOff edit(SignOff before) {
            SignedVersion newest = before.newest()
                    .filter(version -> before.isSigned())
                    .orElseThrow(() ->
                            new IllegalArgumentException("There is no signed version that a signature could join"));
            if (newest.signature(signature.name(), signature.role()).isPresent()) {
                throw new IllegalArgumentException(
                        signature.name() + " has already signed version " + newest.number() + " in this role");
            }
            List<SignedVersion> versions = new ArrayList<>(before.versions());
            versions.set(versions.size() - 1, newest.with(signature));
            return new SignOff(versions, Optional.empty(), before.log());
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
