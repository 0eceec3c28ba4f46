package org.plumbline.model.kit;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.panel.Declaration;
import org.plumbline.model.panel.Round;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.workshop.Raters;
import org.plumbline.model.workshop.RoundVersions;
import org.plumbline.model.workshop.ShownCandidates;
import org.plumbline.model.workshop.Workshop;

/** What a rater who works in the workshop itself may have of it: as in a kit, and nothing of anybody else. */
public final class OwnWork {
    private OwnWork() {}

    /**
     * The work of one member. Candidates from whom they stepped back stay in the list, so that it can be seen that they
     * did, without their cards.
     */
    public static KitWork of(Workshop workshop, Round round, PanelMember member) {
        Raters raters = Raters.of(workshop, round);
        var versions = new RoundVersions(workshop);
        List<Candidate> theirs = raters.candidates().stream()
                .filter(candidate -> raters.absent(candidate.id()).isEmpty() && versions.holds(round, candidate.id()))
                .filter(candidate -> raters.rates(member.id(), candidate.id())
                        || raters.recused(member.id(), candidate.id())
                        || breaksTie(workshop, raters, round, member.id(), candidate.id()))
                .toList();
        Set<CandidateId> clear = theirs.stream()
                .map(Candidate::id)
                .filter(candidate -> !raters.recused(member.id(), candidate))
                .collect(Collectors.toSet());
        return KitWork.begin(new RatingKit(
                workshop.id(),
                workshop.position().title(),
                round,
                member,
                theirs.stream()
                        .map(candidate -> ShownCandidates.of(workshop, candidate))
                        .toList(),
                declarations(workshop, member.id(), theirs),
                cards(workshop, round, member.id(), clear),
                "",
                Instant.EPOCH));
    }

    private static boolean breaksTie(
            Workshop workshop, Raters raters, Round round, PanelMemberId member, CandidateId candidate) {
        return raters.tieBreaker(candidate)
                        .filter(each -> each.id().equals(member))
                        .isPresent()
                && TieBreak.of(workshop, round, candidate).isFor(member);
    }

    private static List<Declaration> declarations(Workshop workshop, PanelMemberId member, List<Candidate> theirs) {
        Set<CandidateId> ids = theirs.stream().map(Candidate::id).collect(Collectors.toSet());
        return workshop.proceedings().declarations().stream()
                .filter(said -> said.member().equals(member) && ids.contains(said.candidate()))
                .toList();
    }

    private static List<Scorecard> cards(Workshop workshop, Round round, PanelMemberId member, Set<CandidateId> clear) {
        return workshop.scorecards().stream()
                .filter(card -> card.member().equals(member)
                        && card.roundDigest().equals(round.digest())
                        && clear.contains(card.candidate()))
                .toList();
    }
}
