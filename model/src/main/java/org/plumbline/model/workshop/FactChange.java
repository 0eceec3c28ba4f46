package org.plumbline.model.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.analysis.Fact;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.RecordFacts;
import org.plumbline.model.analysis.ResumeRequirement;
import org.plumbline.model.change.Lists;

/** A change of what is kept for the record beside the workshop itself. */
public sealed interface FactChange extends AnalysisChange {

    /** The facts after this step. */
    RecordFacts edit(RecordFacts before);

    @Override
    default JobAnalysis edit(JobAnalysis before) {
        return before.withFacts(edit(before.recordFacts()));
    }

    /** Says a fact in words; no words take it back. */
    record SayFact(Fact fact, String words) implements FactChange {
        @Override
        public RecordFacts edit(RecordFacts before) {
            return before.with(fact, words);
        }

        @Override
        public Optional<String> mergeKey() {
            return Optional.of("fact." + fact);
        }
    }

    /** How many pages of a resume are read; 0 for not said. */
    record LimitResume(int pages) implements FactChange {
        @Override
        public RecordFacts edit(RecordFacts before) {
            return before.withResumePages(pages);
        }

        @Override
        public Optional<String> mergeKey() {
            return Optional.of("fact.resumePages");
        }
    }

    /** How long the written assessment may take; 0 for not said. */
    record LimitWritten(int minutes) implements FactChange {
        @Override
        public RecordFacts edit(RecordFacts before) {
            return before.withWrittenMinutes(minutes);
        }

        @Override
        public Optional<String> mergeKey() {
            return Optional.of("fact.writtenMinutes");
        }
    }

    /** One more thing that a resume must show. */
    record AddRequirement(ResumeRequirement requirement) implements FactChange {
        @Override
        public RecordFacts edit(RecordFacts before) {
            return before.withRequirements(Lists.plus(before.requirements(), requirement));
        }
    }

    /** Other words for one of the things that a resume must show. */
    record EditRequirement(int index, ResumeRequirement requirement) implements FactChange {
        @Override
        public RecordFacts edit(RecordFacts before) {
            var now = new ArrayList<>(before.requirements());
            now.set(index, requirement);
            return before.withRequirements(now);
        }

        @Override
        public Optional<String> mergeKey() {
            return Optional.of("requirement." + index);
        }
    }

    /** Takes out one of the things that a resume must show. */
    record RemoveRequirement(int index) implements FactChange {
        @Override
        public RecordFacts edit(RecordFacts before) {
            List<ResumeRequirement> now = new ArrayList<>(before.requirements());
            now.remove(index);
            return before.withRequirements(now);
        }
    }
}
