package org.plumbline.model.workshop;

import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.Trial;
import org.plumbline.model.change.Lists;

/** A change of the trials. */
public sealed interface TrialChange extends AnalysisChange {
    /** A new trial at the end of the list. */
    record AddTrial(Trial trial) implements TrialChange {
        @Override
        public JobAnalysis edit(JobAnalysis before) {
            return before.toBuilder().trials(Lists.plus(before.trials(), trial)).build();
        }
    }
}
