package org.plumbline.model.workshop;

import java.util.List;
import org.plumbline.model.Examples;
import org.plumbline.model.signoff.Amendment;
import org.plumbline.model.signoff.Signature;
import org.plumbline.model.signoff.SignerRole;
import org.plumbline.model.store.Digests;

/** One change of each kind of what is signed. */
final class EverySigning {
    private EverySigning() {}

    /** The same, signed by one expert. */
    static Workshop signed(Workshop workshop) {
        var signature = new Signature("Fay Invented", SignerRole.SME, Examples.NOON);
        return new SignOffChange.Sign(Digests.sign(workshop, signature, List.of("No trial."))).applyTo(workshop);
    }

    /**
     * @param before signed once
     */
    static List<WorkshopChange> all(Workshop before) {
        return List.of(
                new SignOffChange.Sign(before.signOff()
                        .newest()
                        .orElseThrow()
                        .with(new Signature("Hal Invented", SignerRole.HIRING_MANAGER, Examples.NOON))),
                new SignOffChange.AmendVersion(new Amendment("A task was forgotten.", "Fay Invented", Examples.NOON)));
    }
}
