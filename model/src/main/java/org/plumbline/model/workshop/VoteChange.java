package org.plumbline.model.workshop;

import org.plumbline.model.analysis.Ballot;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.change.Lists;

/** A change of the dot votes. */
public sealed interface VoteChange extends AnalysisChange {
    /** A new round of votes; it becomes the current one. */
    record BeginBallot(Ballot ballot) implements VoteChange {
        @Override
        public JobAnalysis edit(JobAnalysis before) {
            return before.toBuilder()
                    .ballots(Lists.plus(before.ballots(), ballot))
                    .build();
        }
    }
}
