package org.plumbline.app.screen.review;

import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.app.words.Words;
import org.plumbline.model.check.CardQuality;
import org.plumbline.model.check.QualityKind;
import org.plumbline.model.check.QualityRemark;
import org.plumbline.model.workshop.ReviewStanding;

/**
 * A card in the list.
 *
 * @param title who rated whom; the candidate by code where names are hidden
 * @param outcome what the review of a resume came to; empty for an interview
 */
record ReviewRow(CardQuality quality, String title, ReviewStanding standing, String outcome) {
    /** Stays the same while what is said of the card changes. */
    String key() {
        return quality.card().candidate() + "-" + quality.card().member();
    }

    boolean isOpen() {
        return !standing.isRead();
    }

    String standingWords() {
        return Words.of("review.standing." + standing);
    }

    /** The kinds of its remarks, each once. */
    String kinds() {
        List<QualityKind> kinds =
                quality.remarks().stream().map(QualityRemark::kind).distinct().toList();
        return kinds.isEmpty()
                ? Words.of("review.noRemark")
                : kinds.stream().map(kind -> Words.of("review.kind." + kind)).collect(Collectors.joining(" · "));
    }
}
