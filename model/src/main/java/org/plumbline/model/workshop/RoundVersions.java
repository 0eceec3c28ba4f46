package org.plumbline.model.workshop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.panel.Round;
import org.plumbline.model.scoring.Scorecard;

/**
 * Which version of a round holds for whom: a candidate stays with the version by which somebody rates them already, so
 * that everybody rates them by the same words; for all others the newest holds.
 */
public final class RoundVersions {
    private static final Comparator<Round> BY_VERSION = Comparator.comparingInt(Round::version);

    private final Workshop workshop;

    public RoundVersions(Workshop workshop) {
        this.workshop = workshop;
    }

    /** The newest version of each round, the first round first. */
    public List<Round> newest() {
        var newest = new TreeMap<Integer, Round>();
        workshop.rounds()
                .forEach(round -> newest.merge(
                        round.number(), round, (one, other) -> BY_VERSION.compare(one, other) > 0 ? one : other));
        return List.copyOf(newest.values());
    }

    /** All versions of a round, the first one first. */
    public List<Round> of(int number) {
        var versions = new ArrayList<>(workshop.rounds());
        versions.removeIf(round -> round.number() != number);
        versions.sort(BY_VERSION);
        return List.copyOf(versions);
    }

    /** The version that holds for a candidate; empty when there is no round of this number. */
    public Optional<Round> of(int number, CandidateId candidate) {
        List<Round> versions = of(number);
        return versions.stream()
                .filter(round -> hasCards(round, candidate))
                .max(BY_VERSION)
                .or(() -> versions.stream().max(BY_VERSION));
    }

    /** Whether a candidate is rated by this version of the round, and not by another. */
    public boolean holds(Round round, CandidateId candidate) {
        return of(round.number(), candidate).filter(round::equals).isPresent();
    }

    private boolean hasCards(Round round, CandidateId candidate) {
        return workshop.scorecards().stream()
                .filter(card -> card.candidate().equals(candidate))
                .map(Scorecard::roundDigest)
                .anyMatch(round.digest()::equals);
    }
}
