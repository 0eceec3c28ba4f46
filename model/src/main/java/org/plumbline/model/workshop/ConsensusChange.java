package org.plumbline.model.workshop;

import org.plumbline.model.change.Lists;
import org.plumbline.model.panel.Finalised;
import org.plumbline.model.panel.Opening;
import org.plumbline.model.panel.Proceedings;

/** A change of the panel's common work on a candidate. */
public sealed interface ConsensusChange extends ProceedingsChange {
    /** The chair opens the consensus on a candidate before everybody is in. */
    record OpenConsensus(Opening opening) implements ConsensusChange {
        @Override
        public Proceedings edit(Proceedings before) {
            return before.toBuilder()
                    .openings(Lists.plus(before.openings(), opening))
                    .build();
        }
    }

    /** The panel signs what it decided on a candidate. */
    record Finalise(Finalised finalised) implements ConsensusChange {
        @Override
        public Proceedings edit(Proceedings before) {
            return before.toBuilder()
                    .finalised(Lists.plus(before.finalised(), finalised))
                    .build();
        }
    }
}
