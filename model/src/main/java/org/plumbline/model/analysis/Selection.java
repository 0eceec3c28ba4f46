package org.plumbline.model.analysis;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.bank.CompetencyId;

/**
 * Why these competencies were chosen.
 *
 * @param reasonForCount why there are fewer or more than the usual 4–5; empty when there is nothing to explain
 */
public record Selection(String reasonForCount, List<CompetencyReview> reviews) {
    public static final Selection EMPTY = new Selection("", List.of());

    public Selection {
        reviews = List.copyOf(reviews);
    }

    public Optional<CompetencyReview> review(CompetencyId competency) {
        return reviews.stream()
                .filter(review -> review.competency().equals(competency))
                .findFirst();
    }
}
