package org.plumbline.model.workshop;

import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.Participant;
import org.plumbline.model.change.Lists;

/** A change of who takes part in the workshop. */
public sealed interface PeopleChange extends AnalysisChange {
    /** A new participant at the end of the list. */
    record AddParticipant(Participant participant) implements PeopleChange {
        @Override
        public JobAnalysis edit(JobAnalysis before) {
            return before.toBuilder()
                    .participants(Lists.plus(before.participants(), participant))
                    .build();
        }
    }
}
