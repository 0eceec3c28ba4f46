package org.plumbline.model.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.plumbline.model.analysis.CompetencyReview;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.ReviewQuestion;
import org.plumbline.model.analysis.Selection;
import org.plumbline.model.analysis.Weights;
import org.plumbline.model.analysis.Weights.Weight;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.change.Lists;

/** A change of why the competencies were chosen and how much they count. */
public sealed interface ReviewChange extends AnalysisChange {
    /** Ticks a question of the review for a competency, or takes the tick away. */
    record TickReview(CompetencyId competency, ReviewQuestion question, boolean yes) implements ReviewChange {
        @Override
        public JobAnalysis edit(JobAnalysis before) {
            return review(before, competency, review -> review.with(question, yes));
        }
    }

    /** Whether a competency is needed at entry; empty for not said. */
    record SayNeededAtEntry(CompetencyId competency, Optional<Boolean> needed) implements ReviewChange {
        @Override
        public JobAnalysis edit(JobAnalysis before) {
            return review(before, competency, review -> review.withNeededAtEntry(needed));
        }
    }

    /** The role that a competency belongs to; empty for a core competency. */
    record SetRole(CompetencyId competency, String role) implements ReviewChange {
        @Override
        public JobAnalysis edit(JobAnalysis before) {
            return review(before, competency, review -> review.withRole(role));
        }

        @Override
        public Optional<String> mergeKey() {
            return Optional.of("role." + competency);
        }
    }

    /** Why there are fewer or more competencies than usual. */
    record ExplainCount(String reason) implements ReviewChange {
        @Override
        public JobAnalysis edit(JobAnalysis before) {
            return before.toBuilder()
                    .selection(new Selection(reason, before.selection().reviews()))
                    .build();
        }

        @Override
        public Optional<String> mergeKey() {
            return Optional.of("reasonForCount");
        }
    }

    private static JobAnalysis review(JobAnalysis before, CompetencyId which, UnaryOperator<CompetencyReview> edit) {
        Selection selection = before.selection();
        return before.toBuilder()
                .selection(selection.with(edit.apply(selection.reviewOf(which))))
                .build();
    }

    /** Other weights, or none. */
    record SetWeights(Weights weights) implements ReviewChange {
        @Override
        public JobAnalysis edit(JobAnalysis before) {
            return before.toBuilder().weights(weights).build();
        }
    }

    /** What one competency counts for a role; empty for "not said", which is not zero. */
    record SetWeight(String role, CompetencyId competency, Optional<Integer> percent) implements ReviewChange {
        @Override
        public JobAnalysis edit(JobAnalysis before) {
            Weights weights = before.weights();
            List<Weight> others = Lists.without(
                    weights.weights(),
                    weight -> weight.role().equalsIgnoreCase(role)
                            && weight.competency().equals(competency));
            List<Weight> now = percent.map(said -> Lists.plus(others, new Weight(role, competency, said)))
                    .orElse(others);
            return before.toBuilder()
                    .weights(new Weights(weights.reason(), now))
                    .build();
        }

        @Override
        public Optional<String> mergeKey() {
            return Optional.of("weight." + role + "." + competency);
        }
    }

    /** Weights for one role, one a competency, instead of those it had. */
    record ShareWeights(String role, List<Weight> shares) implements ReviewChange {
        public ShareWeights {
            shares = List.copyOf(shares);
        }

        @Override
        public JobAnalysis edit(JobAnalysis before) {
            Weights weights = before.weights();
            var now = new ArrayList<>(
                    Lists.without(weights.weights(), weight -> weight.role().equalsIgnoreCase(role)));
            now.addAll(shares);
            return before.toBuilder()
                    .weights(new Weights(weights.reason(), now))
                    .build();
        }
    }

    /** Why the weights are not equal. */
    record ExplainWeights(String reason) implements ReviewChange {
        @Override
        public JobAnalysis edit(JobAnalysis before) {
            return before.toBuilder()
                    .weights(new Weights(reason, before.weights().weights()))
                    .build();
        }

        @Override
        public Optional<String> mergeKey() {
            return Optional.of("weights.reason");
        }
    }

    /** No weights any more: all competencies count the same. */
    record RemoveWeights() implements ReviewChange {
        @Override
        public JobAnalysis edit(JobAnalysis before) {
            return before.toBuilder().weights(Weights.NONE).build();
        }
    }
}
