package org.plumbline.model.workshop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.Trial;
import org.plumbline.model.analysis.TrialId;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.change.Lists;

/** A change of the trials; one that the room has seen no longer changes. */
public sealed interface TrialChange extends AnalysisChange {
    /** A new trial at the end of the list. */
    record AddTrial(Trial trial) implements TrialChange {
        @Override
        public JobAnalysis edit(JobAnalysis before) {
            return before.toBuilder().trials(Lists.plus(before.trials(), trial)).build();
        }
    }

    /**
     * Other words of what is rated.
     *
     * @param field which of them somebody types in; may be empty
     */
    record EditTrial(TrialId trial, Trial.Kind kind, String title, String material, String field)
            implements TrialChange {
        @Override
        public JobAnalysis edit(JobAnalysis before) {
            return change(before, trial, old -> old.withWords(kind, title, material));
        }

        @Override
        public Optional<String> mergeKey() {
            return field.isEmpty() ? Optional.empty() : Optional.of("trial." + trial + "." + field);
        }
    }

    /** What it is rated for; ratings of competencies that leave go with them. */
    record SetTrialCompetencies(TrialId trial, List<CompetencyId> competencies) implements TrialChange {
        public SetTrialCompetencies {
            competencies = List.copyOf(competencies);
        }

        @Override
        public JobAnalysis edit(JobAnalysis before) {
            return change(before, trial, old -> old.withCompetencies(competencies));
        }
    }

    /** What one expert rated alone, in place of what the expert handed in before. */
    record RateTrial(TrialId trial, Trial.Sheet sheet) implements TrialChange {
        @Override
        public JobAnalysis edit(JobAnalysis before) {
            return change(before, trial, old -> old.with(sheet));
        }

        /** Says neither who nor what: its words may reach a log. */
        @Override
        public String toString() {
            return "RateTrial[trial=" + trial + "]";
        }
    }

    /** The room sees how often each level was chosen. */
    record RevealTrial(TrialId trial, Instant when) implements TrialChange {
        @Override
        public JobAnalysis edit(JobAnalysis before) {
            return change(before, trial, old -> old.revealedAt(when));
        }
    }

    /** Takes a trial off the list, with what was rated. */
    record RemoveTrial(TrialId trial) implements TrialChange {
        @Override
        public JobAnalysis edit(JobAnalysis before) {
            return before.toBuilder()
                    .trials(Lists.without(before.trials(), other -> other.id().equals(trial)))
                    .build();
        }
    }

    private static JobAnalysis change(JobAnalysis before, TrialId which, UnaryOperator<Trial> edit) {
        Trial trial = before.trial(which).orElseThrow(() -> new IllegalArgumentException("There is no trial " + which));
        if (trial.revealed().isPresent()) {
            throw new IllegalArgumentException("The room has seen the trial “" + trial.title()
                    + "”, and it no longer changes; rate again instead");
        }
        return before.toBuilder()
                .trials(Lists.replace(before.trials(), other -> other.id().equals(which), edit))
                .build();
    }
}
