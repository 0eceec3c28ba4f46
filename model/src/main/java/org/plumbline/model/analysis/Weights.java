package org.plumbline.model.analysis;

import java.util.List;
import org.plumbline.model.bank.CompetencyId;

/**
 * How much each competency counts, where somebody asked for weights at all; equal weights need no words (domain notes
 * §3: equal unless a documented reason).
 *
 * @param reason why they are not equal
 */
public record Weights(String reason, List<Weight> weights) {
    public static final Weights NONE = new Weights("", List.of());

    public Weights {
        weights = List.copyOf(weights);
    }

    /**
     * A competency's share.
     *
     * @param role for which role; empty where the job has no roles
     * @param percent 0 to 100; those of a role sum to 100
     */
    public record Weight(String role, CompetencyId competency, int percent) {
        public Weight {
            if (percent < 0 || percent > 100) {
                throw new IllegalArgumentException("A weight is 0 to 100 percent, got " + percent);
            }
        }
    }
}
