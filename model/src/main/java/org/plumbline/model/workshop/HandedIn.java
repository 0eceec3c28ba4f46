package org.plumbline.model.workshop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.panel.Round;
import org.plumbline.model.scoring.Scorecard;

/** The cards of one round, found by who rated whom; the oldest revision first. */
final class HandedIn {
    private record Pair(CandidateId candidate, PanelMemberId member) {}

    private final Map<Pair, List<Scorecard>> cards = new HashMap<>();

    HandedIn(Workshop workshop, Round round) {
        workshop.scorecards().stream()
                .filter(card -> card.roundDigest().equals(round.digest()))
                .sorted(Comparator.comparing(Scorecard::revision))
                .forEach(card -> cards.computeIfAbsent(
                                new Pair(card.candidate(), card.member()), pair -> new ArrayList<>())
                        .add(card));
    }

    /** With a draft that may lie on top. */
    List<Scorecard> all(CandidateId candidate, PanelMemberId member) {
        return cards.getOrDefault(new Pair(candidate, member), List.of());
    }

    List<Scorecard> submitted(CandidateId candidate, PanelMemberId member) {
        return all(candidate, member).stream()
                .filter(card -> card.submitted().isPresent())
                .toList();
    }

    Optional<Scorecard> newest(CandidateId candidate, PanelMemberId member) {
        List<Scorecard> submitted = submitted(candidate, member);
        return submitted.isEmpty() ? Optional.empty() : Optional.of(submitted.get(submitted.size() - 1));
    }

    boolean has(CandidateId candidate, PanelMemberId member) {
        return newest(candidate, member).isPresent();
    }
}
