package org.plumbline.model.workshop;

import org.plumbline.model.analysis.CutOffs;
import org.plumbline.model.analysis.JobAnalysis;

/** A change of what the experts rated, or of the cut-offs. */
public sealed interface RatingChange extends AnalysisChange {
    /** Other cut-offs. */
    record SetCutOffs(CutOffs cutOffs) implements RatingChange {
        @Override
        public JobAnalysis edit(JobAnalysis before) {
            return before.toBuilder().cutOffs(cutOffs).build();
        }
    }
}
