package org.plumbline.app.packets;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.panel.Round;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.workshop.Raters;
import org.plumbline.model.workshop.Workshop;

/**
 * How far a rater is, never what they rated.
 *
 * @param newest when they last handed something in; empty while they have not
 * @param missing codes of the candidates whom they still have to rate, in the order in which they are seen
 */
record Turnout(String name, int handedIn, int expected, Optional<Instant> newest, List<String> missing) {
    Turnout {
        missing = List.copyOf(missing);
    }

    boolean isComplete() {
        return missing.isEmpty();
    }

    /** Everybody who rates in the current round; empty while none is open. */
    static List<Turnout> of(Workshop workshop) {
        return workshop.currentRound().map(round -> of(workshop, round)).orElse(List.of());
    }

    private static List<Turnout> of(Workshop workshop, Round round) {
        Raters raters = Raters.of(workshop, round);
        List<Candidate> present = raters.candidates().stream()
                .filter(candidate -> raters.absent(candidate.id()).isEmpty())
                .toList();
        List<Scorecard> submitted = workshop.scorecards().stream()
                .filter(card ->
                        card.submitted().isPresent() && card.roundDigest().equals(round.digest()))
                .toList();
        return workshop.panel().stream()
                .map(member -> of(member, raters, present, submitted))
                .filter(line -> line.expected() > 0 || line.newest().isPresent())
                .toList();
    }

    private static Turnout of(PanelMember member, Raters raters, List<Candidate> present, List<Scorecard> submitted) {
        List<Scorecard> theirs = submitted.stream()
                .filter(card -> card.member().equals(member.id()))
                .toList();
        Set<CandidateId> done = new HashSet<>();
        theirs.forEach(card -> done.add(card.candidate()));
        List<Candidate> expected = present.stream()
                .filter(candidate -> raters.rates(member.id(), candidate.id()))
                .toList();
        List<String> missing = expected.stream()
                .filter(candidate -> !done.contains(candidate.id()))
                .map(Candidate::code)
                .toList();
        return new Turnout(
                member.name(),
                expected.size() - missing.size(),
                expected.size(),
                theirs.stream().flatMap(card -> card.submitted().stream()).max(Instant::compareTo),
                missing);
    }
}
