package org.plumbline.model.workshop;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.scoring.Rating;

/** Why a level that the panel agrees on needs a reason. */
public enum AgreementReason {
    /** No member gave it, or anything below or above it. */
    OUTSIDE,
    /** It decides between met and not met, on which a member said otherwise. */
    ACROSS,
    DIFFER;

    /** What the reason must be given for; empty when every member gave just this. */
    public static Optional<AgreementReason> of(List<Rating> ratings, int level, Optional<Integer> required) {
        List<Integer> levels = ratings.stream()
                .flatMap(rating -> Spread.level(rating).stream())
                .toList();
        if (levels.isEmpty()
                || levels.stream().allMatch(given -> given < level)
                || levels.stream().allMatch(given -> given > level)) {
            return Optional.of(OUTSIDE);
        }
        boolean crosses = required.isPresent()
                && levels.stream().anyMatch(given -> given < required.get() != level < required.get());
        if (crosses) {
            return Optional.of(ACROSS);
        }
        return ratings.stream().distinct().count() > 1 ? Optional.of(DIFFER) : Optional.empty();
    }
}
