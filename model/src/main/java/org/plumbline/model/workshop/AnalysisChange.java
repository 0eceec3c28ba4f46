package org.plumbline.model.workshop;

import org.plumbline.model.analysis.JobAnalysis;

/** A step of the job analysis; the rest of the workshop stays as it is. */
public sealed interface AnalysisChange extends WorkshopChange
        permits PeopleChange,
                AgendaChange,
                TaskChange,
                GroupChange,
                VoteChange,
                RatingChange,
                LinkageChange,
                ReviewChange,
                TrialChange,
                FactChange {

    /** The job analysis after this step. */
    JobAnalysis edit(JobAnalysis before);

    @Override
    default Workshop applyTo(Workshop before) {
        return before.toBuilder().analysis(edit(before.analysis())).build();
    }
}
