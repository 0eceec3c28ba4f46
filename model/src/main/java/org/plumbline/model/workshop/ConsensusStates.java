package org.plumbline.model.workshop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.panel.Finalised;
import org.plumbline.model.panel.Opening;
import org.plumbline.model.panel.Round;
import org.plumbline.model.scoring.Outcome;
import org.plumbline.model.scoring.Standing;
import org.plumbline.model.workshop.ConsensusState.Stage;

/** How far the panel is with every candidate of a round. */
public final class ConsensusStates {
    private final Round round;
    private final Raters raters;
    private final HandedIn cards;
    private final Outcomes outcomes;
    private final Map<CandidateId, Opening> openings = new HashMap<>();
    private final Map<CandidateId, Finalised> finalised = new HashMap<>();

    private ConsensusStates(Workshop workshop, Round round) {
        this.round = round;
        raters = Raters.of(workshop, round);
        cards = new HandedIn(workshop, round);
        outcomes = new Outcomes(workshop, round);
        workshop.proceedings().openings().stream()
                .filter(opening -> opening.round().equals(round.id()))
                .forEach(opening -> openings.putIfAbsent(opening.candidate(), opening));
        workshop.proceedings().finalised().stream()
                .filter(done -> done.round().equals(round.id()))
                .forEach(done -> finalised.putIfAbsent(done.candidate(), done));
    }

    public static ConsensusStates of(Workshop workshop, Round round) {
        return new ConsensusStates(workshop, round);
    }

    /** Whom the round sees; not those who are for practice. */
    public List<Candidate> candidates() {
        return raters.candidates().stream()
                .filter(candidate -> !raters.practice(candidate.id()))
                .toList();
    }

    public ConsensusState of(Candidate candidate) {
        return of(candidate, outcomes.of(candidate));
    }

    ConsensusState of(Candidate candidate, Outcome outcome) {
        CandidateId id = candidate.id();
        var asked = new ArrayList<>(raters.of(id));
        outcomes.third(id).ifPresent(asked::add);
        List<PanelMemberId> in = asked.stream()
                .map(PanelMember::id)
                .filter(member -> cards.has(id, member))
                .toList();
        return new ConsensusState(
                stage(id, !asked.isEmpty() && in.size() == asked.size(), outcome),
                asked,
                in,
                Optional.ofNullable(openings.get(id)),
                Optional.ofNullable(finalised.get(id)),
                raters.absent(id));
    }

    private Stage stage(CandidateId candidate, boolean allIn, Outcome outcome) {
        if (finalised.containsKey(candidate)) {
            return Stage.FINALISED;
        }
        if (raters.absent(candidate).isPresent()) {
            return Stage.ABSENT;
        }
        if (!allIn && !openings.containsKey(candidate)) {
            return Stage.WAITING;
        }
        return isSettled(outcome) ? Stage.AGREED : Stage.OPEN;
    }

    /** What nobody was asked stays open, and needs no agreement. */
    private static boolean isSettled(Outcome outcome) {
        return outcome.decision().isPresent()
                || outcome.lines().stream()
                        .noneMatch(line -> line.standing() instanceof Standing.Open open
                                && open.why().awaitsSomebody());
    }

    /** What the tie-breaker is asked for: competencies that the first raters, all in, rated differently. */
    public List<CompetencyId> differing(CandidateId candidate) {
        if (outcomes.third(candidate).isEmpty()) {
            return List.of();
        }
        List<PanelMember> first = raters.of(candidate);
        return round.frozen().competencies().stream()
                .map(SelectedCompetency::id)
                .filter(competency -> !Settlement.same(first.stream()
                        .flatMap(member -> cards.newest(candidate, member.id()).stream())
                        .flatMap(card -> card.rating(competency).stream())
                        .toList()))
                .toList();
    }

    Raters raters() {
        return raters;
    }

    HandedIn cards() {
        return cards;
    }

    Outcomes outcomes() {
        return outcomes;
    }
}
