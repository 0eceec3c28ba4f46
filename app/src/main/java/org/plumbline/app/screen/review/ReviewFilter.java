package org.plumbline.app.screen.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.app.words.Words;
import org.plumbline.model.check.QualityKind;
import org.plumbline.model.workshop.ReviewStanding;

/**
 * Which cards are listed.
 *
 * @param kind only those with such a remark
 * @param standing only those that HR is so far with
 */
record ReviewFilter(Optional<QualityKind> kind, Optional<ReviewStanding> standing) {
    static final ReviewFilter ALL = new ReviewFilter(Optional.empty(), Optional.empty());

    static List<ReviewFilter> all() {
        var filters = new ArrayList<ReviewFilter>();
        filters.add(ALL);
        for (QualityKind kind : QualityKind.values()) {
            filters.add(new ReviewFilter(Optional.of(kind), Optional.empty()));
        }
        for (ReviewStanding standing : ReviewStanding.values()) {
            filters.add(new ReviewFilter(Optional.empty(), Optional.of(standing)));
        }
        return filters;
    }

    boolean lists(ReviewRow row) {
        return kind.map(row.quality()::has).orElse(true)
                && standing.map(wanted -> row.standing() == wanted).orElse(true);
    }

    /** With how many cards it lists. */
    String words(List<ReviewRow> rows) {
        String name = kind.map(one -> Words.of("review.kind." + one))
                .or(() -> standing.map(one -> Words.of("review.standing." + one)))
                .orElse(Words.of("review.all"));
        return Words.of("review.filter", name, rows.stream().filter(this::lists).count());
    }
}
