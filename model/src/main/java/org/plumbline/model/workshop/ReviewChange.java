package org.plumbline.model.workshop;

import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.Weights;

/** A change of why the competencies were chosen and how much they count. */
public sealed interface ReviewChange extends AnalysisChange {
    /** Other weights, or none. */
    record SetWeights(Weights weights) implements ReviewChange {
        @Override
        public JobAnalysis edit(JobAnalysis before) {
            return before.toBuilder().weights(weights).build();
        }
    }
}
