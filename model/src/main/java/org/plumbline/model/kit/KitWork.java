package org.plumbline.model.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.panel.Declaration;
import org.plumbline.model.scoring.Scorecard;

/**
 * What a rater has done with a kit; it stays on the rater's laptop until cards are handed in.
 *
 * @param declarations all of them, those of the kit included
 * @param cards drafts and handed-in ones, those of the kit included
 * @param scratch the rater's own notes; they never leave this laptop
 */
public record KitWork(RatingKit kit, List<Declaration> declarations, List<Scorecard> cards, List<Scratch> scratch) {
    public KitWork {
        declarations = List.copyOf(declarations);
        cards = List.copyOf(cards);
        scratch = List.copyOf(scratch);
    }

    /** Nothing done yet. */
    public static KitWork begin(RatingKit kit) {
        return new KitWork(kit, kit.declarations(), kit.cards(), List.of());
    }

    /**
     * What was kept of work with this kit, or with an earlier one of the same rater and round: nothing that is in either
     * is lost. A card that the workshop holds already stands; a draft beside it becomes its correction.
     */
    public static KitWork resume(RatingKit kit, KitWork kept) {
        var declarations = new LinkedHashSet<>(kit.declarations());
        declarations.addAll(kept.declarations());
        var cards = new ArrayList<>(kit.cards());
        for (Scorecard card : kept.cards()) {
            if (kit.cards().stream().noneMatch(card::isSameCard)) {
                cards.add(card);
            } else if (kit.cards().stream().noneMatch(held -> held.equals(card) || held.completes(card))) {
                cards.add(afterAll(cards, card));
            }
        }
        return new KitWork(
                kit,
                declarations.stream()
                        .sorted(Comparator.comparing(Declaration::when))
                        .toList(),
                cards,
                kept.scratch());
    }

    private static Scorecard afterAll(List<Scorecard> cards, Scorecard card) {
        Scorecard next = card;
        while (cards.stream().anyMatch(next::isSameCard)) {
            next = next.correction(card.reason());
        }
        return next;
    }

    /** The newest card of a candidate: a draft, or the last one handed in; empty while nothing was begun. */
    public Optional<Scorecard> card(CandidateId candidate) {
        return cards.stream()
                .filter(card -> card.candidate().equals(candidate)
                        && card.roundDigest().equals(kit.round().digest()))
                .max(Comparator.comparingInt(Scorecard::revision));
    }

    /** What the rater said last about a candidate. */
    public Optional<Declaration> declaration(CandidateId candidate) {
        return declarations.stream()
                .filter(said -> said.candidate().equals(candidate))
                .reduce((before, now) -> now.when().isBefore(before.when()) ? before : now);
    }

    /** The rater's own words about a candidate; empty where there are none. */
    public String scratch(CandidateId candidate) {
        return scratch.stream()
                .filter(notes -> notes.candidate().equals(candidate))
                .map(Scratch::words)
                .findFirst()
                .orElse("");
    }

    /** Whether something waits to be sent: cards that are handed in here and were not in the kit. */
    public boolean hasToSend() {
        return cards.stream()
                .anyMatch(card -> card.submitted().isPresent() && !kit.cards().contains(card));
    }

    /** Private words about a candidate, no part of any record. */
    public record Scratch(CandidateId candidate, String words) {}
}
