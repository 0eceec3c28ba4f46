package org.plumbline.model.workshop;

import org.plumbline.model.panel.Proceedings;

/** A step of what the panel does around its ratings; the rest of the workshop stays as it is. */
public sealed interface ProceedingsChange extends WorkshopChange
        permits RoundChange, AssignmentChange, CandidateChange, ReviewingChange, ConsensusChange, CategoryChange {

    /** The proceedings after this step. */
    Proceedings edit(Proceedings before);

    @Override
    default Workshop applyTo(Workshop before) {
        return before.toBuilder().proceedings(edit(before.proceedings())).build();
    }
}
