package org.plumbline.model.workshop;

import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.PanelMemberId;

/** Whose rating it is, as far as that may be known. */
public sealed interface Speaker {

    <R> R match(Cases<R> cases);

    /** One answer for each kind. */
    interface Cases<R> {
        R named(Named speaker);

        R numbered(Numbered speaker);
    }

    /** Somebody whose name may be seen. */
    record Named(PanelMemberId member, String name) implements Speaker {
        static Named of(PanelMember member) {
            return new Named(member.id(), member.name());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.named(this);
        }
    }

    /** One of the others; 1 for the first, in an order that tells nothing. */
    record Numbered(int number) implements Speaker {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.numbered(this);
        }
    }
}
