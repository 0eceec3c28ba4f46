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
import org.plumbline.model.workshop.ShownCandidates;
import org.plumbline.model.workshop.Workshop;

/** What of a workshop one rater may have: their candidates and their own words, and nothing of anybody else. */
public final class Kits {
    private Kits() {}

    /** The kit of one rater with the candidates that they rate; it goes out as a file. */
    public static RatingKit of(Workshop workshop, Round round, PanelMember member, String key, Instant made) {
        Raters raters = Raters.of(workshop, round);
        List<Candidate> theirs = raters.candidates().stream()
                .filter(candidate -> raters.rates(member.id(), candidate.id())
                        || breaksTie(workshop, raters, round, member, candidate))
                .filter(candidate -> raters.absent(candidate.id()).isEmpty())
                .toList();
        return kit(workshop, round, member, theirs, key, made);
    }

    /**
     * The same for a member who works in the workshop itself: candidates from whom they stepped back stay in the list,
     * so that it can be seen that they did, without their cards.
     */
    public static KitWork here(Workshop workshop, Round round, PanelMember member) {
        Raters raters = Raters.of(workshop, round);
        List<Candidate> theirs = raters.candidates().stream()
                .filter(candidate -> raters.rates(member.id(), candidate.id())
                        || raters.recused(member.id(), candidate.id())
                        || breaksTie(workshop, raters, round, member, candidate))
                .filter(candidate -> raters.absent(candidate.id()).isEmpty())
                .toList();
        return KitWork.begin(kit(workshop, round, member, theirs, "", Instant.EPOCH));
    }

    private static boolean breaksTie(
            Workshop workshop, Raters raters, Round round, PanelMember member, Candidate candidate) {
        return raters.tieBreaker(candidate.id())
                        .filter(each -> each.id().equals(member.id()))
                        .isPresent()
                && TieBreak.of(workshop, round, candidate.id()).isFor(member.id());
    }

    private static RatingKit kit(
            Workshop workshop, Round round, PanelMember member, List<Candidate> theirs, String key, Instant made) {
        Raters raters = Raters.of(workshop, round);
        Set<CandidateId> clear = theirs.stream()
                .map(Candidate::id)
                .filter(candidate -> !raters.recused(member.id(), candidate))
                .collect(Collectors.toSet());
        return new RatingKit(
                workshop.id(),
                workshop.position().title(),
                round,
                member,
                theirs.stream()
                        .map(candidate -> ShownCandidates.of(workshop, candidate))
                        .toList(),
                declarations(workshop, member.id(), theirs),
                cards(workshop, round, member.id(), clear),
                key,
                made);
    }

    private static List<Declaration> declarations(Workshop workshop, PanelMemberId member, List<Candidate> theirs) {
        return workshop.proceedings().declarations().stream()
                .filter(said -> said.member().equals(member)
                        && theirs.stream().anyMatch(each -> each.id().equals(said.candidate())))
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
