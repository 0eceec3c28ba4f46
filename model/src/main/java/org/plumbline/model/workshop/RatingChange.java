package org.plumbline.model.workshop;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.analysis.Aspect;
import org.plumbline.model.analysis.CutOffs;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.ParticipantId;
import org.plumbline.model.analysis.TaskId;
import org.plumbline.model.bank.CompetencyId;

/** A change of what the experts rated, or of the cut-offs. */
public sealed interface RatingChange extends AnalysisChange {
    /** Other cut-offs. */
    record SetCutOffs(CutOffs cutOffs) implements RatingChange {
        @Override
        public JobAnalysis edit(JobAnalysis before) {
            return before.toBuilder().cutOffs(cutOffs).build();
        }

        @Override
        public Optional<String> mergeKey() {
            return Optional.of("cut-offs");
        }
    }

    /** What experts say of tasks now: one value typed, or a block pasted. */
    record RateTasks(List<Entry> entries) implements RatingChange {
        public RateTasks {
            entries = List.copyOf(entries);
        }

        /**
         * One value.
         *
         * @param value empty to take it back: then it is missing, which is not zero
         */
        public record Entry(ParticipantId rater, TaskId task, Aspect aspect, Optional<Integer> value) {}

        @Override
        public JobAnalysis edit(JobAnalysis before) {
            var sheets = new RatedSheets(before);
            entries.forEach(entry ->
                    sheets.edit(entry.rater(), sheet -> sheet.with(entry.task(), entry.aspect(), entry.value())));
            return sheets.result();
        }

        @Override
        public Optional<String> mergeKey() {
            return entries.size() == 1
                    ? Optional.of(RatedSheets.place(
                            entries.get(0).rater(),
                            entries.get(0).task(),
                            entries.get(0).aspect()))
                    : Optional.empty();
        }
    }

    /** What experts say of competencies now: one value typed, or a block pasted. */
    record RateCompetencies(List<Entry> entries) implements RatingChange {
        public RateCompetencies {
            entries = List.copyOf(entries);
        }

        /**
         * One value.
         *
         * @param value empty to take it back
         */
        public record Entry(ParticipantId rater, CompetencyId competency, Aspect aspect, Optional<Integer> value) {}

        @Override
        public JobAnalysis edit(JobAnalysis before) {
            var sheets = new RatedSheets(before);
            entries.forEach(entry ->
                    sheets.edit(entry.rater(), sheet -> sheet.with(entry.competency(), entry.aspect(), entry.value())));
            return sheets.result();
        }

        @Override
        public Optional<String> mergeKey() {
            return entries.size() == 1
                    ? Optional.of(RatedSheets.place(
                            entries.get(0).rater(),
                            entries.get(0).competency(),
                            entries.get(0).aspect()))
                    : Optional.empty();
        }
    }
}
