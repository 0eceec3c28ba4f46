package org.plumbline.model.scoring;

import java.util.Optional;
import org.plumbline.model.bank.CompetencyId;

/**
 * One line of a scorecard.
 *
 * @param rating empty: not yet rated
 * @param evidence what was said or done, in the rater's words
 */
public record CompetencyRating(CompetencyId competency, Optional<Rating> rating, String evidence) {
    public static CompetencyRating empty(CompetencyId competency) {
        return new CompetencyRating(competency, Optional.empty(), "");
    }
}
