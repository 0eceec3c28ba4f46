package org.plumbline.model.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.panel.Declaration;
import org.plumbline.model.scoring.Scorecard;

/**
 * Who stepped back from whom: the newest declaration of a pair stands.
 *
 * <p>A card that was handed in before its rater stepped back is kept, since nothing is deleted, but does not count; one
 * that was handed in afterwards is not taken.
 */
final class Recusals {
    private static final Comparator<Declaration> NEWEST =
            Comparator.comparing(Declaration::when).thenComparing(Declaration::conflict);

    private final Map<Pair, Declaration> newest = new HashMap<>();

    Recusals(List<Declaration> declarations) {
        for (Declaration said : declarations) {
            newest.merge(
                    new Pair(said.member(), said.candidate()),
                    said,
                    (one, other) -> NEWEST.compare(one, other) > 0 ? one : other);
        }
    }

    private record Pair(PanelMemberId member, CandidateId candidate) {}

    private Optional<Declaration> conflict(Scorecard card) {
        return Optional.ofNullable(newest.get(new Pair(card.member(), card.candidate())))
                .filter(Declaration::conflict);
    }

    boolean isRecused(Scorecard card) {
        return conflict(card).isPresent();
    }

    /** Why a card of somebody who stepped back is not taken. */
    Optional<String> reason(Scorecard card, PacketWords words) {
        return conflict(card)
                .filter(said -> card.submitted().filter(said.when()::isBefore).isPresent())
                .map(said -> words.name(card.member()) + " stepped back from " + words.code(card.candidate())
                        + " before " + words.card(card.key())
                        + " was handed in. If that is wrong, declare that there is no conflict, then merge again;"
                        + " otherwise issue the kit again and ask for a packet from it.");
    }
}
