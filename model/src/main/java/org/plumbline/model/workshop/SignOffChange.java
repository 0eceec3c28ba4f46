package org.plumbline.model.workshop;

import org.plumbline.model.signoff.SignOff;

/** A change of what is signed. */
public sealed interface SignOffChange extends WorkshopChange {
    /** What is signed, being amended and decided from now on. */
    record SetSignOff(SignOff signOff) implements SignOffChange {
        @Override
        public Workshop applyTo(Workshop before) {
            return before.toBuilder().signOff(signOff).build();
        }
    }
}
