package org.plumbline.app.screen.panel;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.panel.Assignment;
import org.plumbline.model.panel.Declaration;
import org.plumbline.model.panel.Declarations;
import org.plumbline.model.panel.RatersWanted;
import org.plumbline.model.panel.Round;
import org.plumbline.model.workshop.RoundPlanning;
import org.plumbline.model.workshop.ShownCandidates;
import org.plumbline.model.workshop.Workshop;

/**
 * Candidates by members: who rates whom in a round, and who stepped back.
 *
 * @param round empty while no round is prepared
 * @param candidates as they may be shown
 * @param begun pairs with a scorecard in this round
 */
record RaterMatrix(
        Optional<Round> round,
        List<Candidate> candidates,
        List<PanelMember> members,
        Set<RatersWanted.Pair> assigned,
        Set<RatersWanted.Pair> begun,
        Declarations declarations) {

    static RaterMatrix of(Workshop workshop, Optional<Round> round) {
        var assigned = new HashSet<RatersWanted.Pair>();
        var begun = new HashSet<RatersWanted.Pair>();
        round.ifPresent(each -> {
            for (Assignment assignment : new RoundPlanning(workshop).assignments(each)) {
                assignment
                        .raters()
                        .forEach(rater -> assigned.add(new RatersWanted.Pair(rater, assignment.candidate())));
            }
            workshop.scorecards().stream()
                    .filter(card -> card.roundDigest().equals(each.digest()))
                    .forEach(card -> begun.add(new RatersWanted.Pair(card.member(), card.candidate())));
        });
        return new RaterMatrix(
                round,
                ShownCandidates.of(workshop),
                workshop.panel(),
                assigned,
                begun,
                new Declarations(workshop.proceedings().declarations()));
    }

    RatersWanted.Pair pair(int row, int column) {
        return new RatersWanted.Pair(
                members.get(column).id(), candidates.get(row).id());
    }

    Optional<Declaration> said(int row, int column) {
        RatersWanted.Pair pair = pair(row, column);
        return declarations.of(pair.rater(), pair.candidate());
    }

    boolean recused(int row, int column) {
        return said(row, column).filter(Declaration::conflict).isPresent();
    }

    boolean rates(int row, int column) {
        return assigned.contains(pair(row, column)) && !recused(row, column);
    }

    /** How many candidates a member rates. */
    long load(int column) {
        return IntStream.range(0, candidates.size())
                .filter(row -> rates(row, column))
                .count();
    }

    boolean isEmpty() {
        return candidates.isEmpty() || members.isEmpty();
    }
}
