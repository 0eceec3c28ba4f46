package org.plumbline.model.workshop;

import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.LinkageSheet;
import org.plumbline.model.change.Lists;

/** A change of which tasks need which competencies. */
public sealed interface LinkageChange extends AnalysisChange {
    /** What one expert or the room says now, in the place of what they said before. */
    record SetLinkage(LinkageSheet sheet) implements LinkageChange {
        @Override
        public JobAnalysis edit(JobAnalysis before) {
            return before.toBuilder()
                    .linkages(Lists.plus(
                            Lists.without(before.linkages(), old -> old.rater().equals(sheet.rater())), sheet))
                    .build();
        }
    }
}
