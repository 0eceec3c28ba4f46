package org.plumbline.model.analysis;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.change.Lists;

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

    /** What was said of a competency; an empty review where nothing was. */
    public CompetencyReview reviewOf(CompetencyId competency) {
        return review(competency).orElseGet(() -> CompetencyReview.empty(competency));
    }

    /** The same with a review in the place of the one before; one that says nothing goes. */
    public Selection with(CompetencyReview review) {
        List<CompetencyReview> others =
                Lists.without(reviews, old -> old.competency().equals(review.competency()));
        return new Selection(reasonForCount, review.isEmpty() ? others : Lists.plus(others, review));
    }

    /** The roles that competencies belong to, each once, in the order in which they were named. */
    public List<String> roles() {
        return reviews.stream()
                .filter(review -> !review.isCore())
                .map(review -> review.role().strip())
                .distinct()
                .toList();
    }
}
