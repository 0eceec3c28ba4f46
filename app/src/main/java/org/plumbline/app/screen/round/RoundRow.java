package org.plumbline.app.screen.round;

import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.app.words.Words;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.panel.Round;
import org.plumbline.model.workshop.Raters;
import org.plumbline.model.workshop.RoundVersions;
import org.plumbline.model.workshop.Workshop;

/**
 * A version of a round in the list.
 *
 * @param cards how many of the cards that are expected by this version are in
 * @param expected of candidates whom another version holds for, none
 * @param stale whose kit went out and is no longer right, as names
 * @param newest whether no later version of the round took its place
 */
record RoundRow(Round round, int raters, int candidates, long cards, long expected, String stale, boolean newest) {
    private static final int SHORT = 8;

    static List<RoundRow> of(Workshop workshop) {
        var versions = new RoundVersions(workshop);
        return workshop.rounds().stream()
                .map(round -> of(workshop, versions, round))
                .toList();
    }

    private static RoundRow of(Workshop workshop, RoundVersions versions, Round round) {
        Raters raters = Raters.of(workshop, round);
        List<Candidate> own = raters.candidates().stream()
                .filter(candidate -> versions.holds(round, candidate.id())
                        && raters.absent(candidate.id()).isEmpty())
                .toList();
        long expected = own.stream()
                .mapToLong(candidate -> raters.of(candidate.id()).size())
                .sum();
        long cards = own.stream()
                .flatMap(candidate -> raters.of(candidate.id()).stream().filter(member -> workshop.scorecards().stream()
                        .anyMatch(card -> card.roundDigest().equals(round.digest())
                                && card.isFor(candidate.id(), member.id())
                                && card.submitted().isPresent())))
                .count();
        long rating = raters.panel().stream()
                .map(PanelMember::id)
                .filter(member -> own.stream().anyMatch(candidate -> raters.rates(member, candidate.id())))
                .count();
        String stale = KitsOfRound.stale(workshop, round).stream()
                .map(member -> workshop.member(member).map(PanelMember::name).orElse(member.value()))
                .collect(Collectors.joining(", "));
        return new RoundRow(
                round,
                (int) rating,
                own.size(),
                cards,
                expected,
                stale,
                versions.newest().contains(round));
    }

    String title() {
        return round.version() == 1
                ? Words.of("round.title", round.number())
                : Words.of("round.title.version", round.number(), round.version());
    }

    String kind() {
        return Words.of("round.kind." + round.conduct().kind());
    }

    String hash() {
        return round.digest().substring(0, Math.min(SHORT, round.digest().length()));
    }

    /** "18 of 18 scorecards are in; 3 raters, 6 candidates". */
    String state() {
        return Words.of("round.state", cards, expected, raters, candidates);
    }

    /** What was corrected and why it took the place of another; empty when nothing was. */
    String remarks() {
        String reason = round.renewal()
                .map(renewal -> Words.of("round.renewed", renewal.reason()))
                .orElse("");
        int count = round.corrections().size();
        String corrected = count == 0 ? "" : Words.of("round.corrected", count);
        String kits = stale.isEmpty() ? "" : Words.of("round.stale", stale);
        return List.of(reason, corrected, kits).stream()
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
