package org.plumbline.model.workshop;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.panel.Round;
import org.plumbline.model.position.GradeId;
import org.plumbline.model.scoring.Agreed;
import org.plumbline.model.scoring.Decision;
import org.plumbline.model.scoring.Scorecard;

/**
 * What a panel signs when it finalises a candidate: everything that decided, and what it decided.
 *
 * @param raters who rated, in the panel's order
 * @param cards what they handed in, every revision, in one order wherever they came from
 * @param agreed what the panel agreed on, in the order of the round's competencies
 * @param mark the outcome in short; empty where it stays open
 */
public record Decided(
        String roundDigest,
        CandidateId candidate,
        GradeId grade,
        List<PanelMemberId> raters,
        List<Scorecard> cards,
        List<Agreed> agreed,
        Optional<String> mark) {
    private static final Comparator<Scorecard> ORDER =
            Comparator.comparing((Scorecard card) -> card.member().value()).thenComparing(Scorecard::revision);

    public Decided {
        raters = List.copyOf(raters);
        cards = List.copyOf(cards);
        agreed = List.copyOf(agreed);
    }

    public static Decided of(Workshop workshop, Round round, Candidate candidate) {
        var outcomes = new Outcomes(workshop, round);
        return new Decided(
                round.digest(),
                candidate.id(),
                candidate.grade(),
                outcomes.ratersOf(candidate.id()).stream().map(PanelMember::id).toList(),
                workshop.scorecards().stream()
                        .filter(card -> card.roundDigest().equals(round.digest())
                                && card.candidate().equals(candidate.id())
                                && card.submitted().isPresent())
                        .sorted(ORDER)
                        .toList(),
                agreed(workshop, round, candidate),
                outcomes.of(candidate).decision().map(Decision::mark));
    }

    private static List<Agreed> agreed(Workshop workshop, Round round, Candidate candidate) {
        return round.frozen().competencies().stream()
                .flatMap(selected -> workshop.agreed().stream()
                        .filter(level -> level.roundDigest().equals(round.digest())
                                && level.candidate().equals(candidate.id())
                                && level.competency().equals(selected.id())))
                .toList();
    }
}
