package org.plumbline.model.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.Weights;
import org.plumbline.model.analysis.Weights.Weight;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.change.Lists;

/** A change of why the competencies were chosen and how much they count. */
public sealed interface ReviewChange extends AnalysisChange {
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
