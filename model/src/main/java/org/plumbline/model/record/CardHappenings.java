package org.plumbline.model.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.plumbline.model.panel.CardReview;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.workshop.Workshop;

/** Cards that were handed in or corrected, and what HR said of their words; never what stands in them. */
final class CardHappenings extends TwoStates {
    CardHappenings(Workshop before, Workshop after, List<Happening> happenings) {
        super(before, after, happenings);
    }

    void add() {
        for (Scorecard card : handedIn(after, before)) {
            say(Happening.about(
                            candidate(card.candidate()),
                            card.revision() == 1 ? "card.handedIn" : "card.corrected",
                            name(card.member()),
                            card.revision(),
                            label(card))
                    .because(card.reason()));
        }
        for (Scorecard card : handedIn(before, after)) {
            say(Happening.about(
                    candidate(card.candidate()), "card.takenBack", name(card.member()), card.revision(), label(card)));
        }
        difference(in(proceedings -> proceedings.reviews()), this::review);
    }

    private String label(Scorecard card) {
        return roundOf(card.roundDigest()).map(TwoStates::label).orElse("");
    }

    /** A change leaves most cards the very same objects; only the others are looked at. */
    private static List<Scorecard> handedIn(Workshop here, Workshop there) {
        if (here.scorecards() == there.scorecards()) {
            return List.of();
        }
        Set<Scorecard> same = Collections.newSetFromMap(new IdentityHashMap<>());
        same.addAll(there.scorecards());
        List<Scorecard> other = new ArrayList<>();
        for (Scorecard card : here.scorecards()) {
            if (card.submitted().isPresent() && !same.contains(card)) {
                other.add(card);
            }
        }
        other.removeIf(card ->
                there.scorecards().stream().anyMatch(known -> known.submitted().isPresent() && known.isSameCard(card)));
        return other;
    }

    private void review(CardReview review, boolean came) {
        String key = !came ? "review.takenBack" : review.validated() ? "review.validated" : "review.returned";
        say(Happening.about(candidate(review.candidate()), key, name(review.member()), review.revision())
                .because(review.reason()));
    }
}
