package org.plumbline.model.kit;

import java.time.Instant;
import java.util.List;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.panel.Round;
import org.plumbline.model.workshop.Raters;
import org.plumbline.model.workshop.RoundVersions;
import org.plumbline.model.workshop.ShownCandidates;
import org.plumbline.model.workshop.Workshop;

/** Makes rating kits: for each rater what they need, and nothing of anybody else. */
public final class Kits {
    private Kits() {}

    /**
     * Whom a member is to rate in a round: those they are assigned to, without recusals and absentees; a tie-breaker gets
     * those about whom the first raters differ.
     */
    public static List<CandidateId> candidates(Workshop workshop, Round round, PanelMemberId member) {
        Raters raters = Raters.of(workshop, round);
        var versions = new RoundVersions(workshop);
        return raters.candidates().stream()
                .map(Candidate::id)
                .filter(candidate -> raters.absent(candidate).isEmpty() && versions.holds(round, candidate))
                .filter(candidate -> raters.rates(member, candidate)
                        || TieBreak.of(workshop, round, candidate).isFor(member))
                .toList();
    }

    /** Everybody who has somebody to rate, in the order of the panel. */
    public static List<PanelMember> members(Workshop workshop, Round round) {
        return Raters.of(workshop, round).panel().stream()
                .filter(member -> member.role().rates()
                        && !candidates(workshop, round, member.id()).isEmpty())
                .toList();
    }

    /**
     * A kit for one member.
     *
     * @param key the secret that the member's packets are sealed with
     */
    public static RatingKit of(Workshop workshop, Round round, PanelMemberId member, String key, Instant now) {
        PanelMember rater = Raters.of(workshop, round).panel().stream()
                .filter(each -> each.id().equals(member))
                .findFirst()
                .or(() -> workshop.member(member))
                .filter(each -> each.role().rates())
                .orElseThrow(() -> new IllegalArgumentException(member + " does not rate in round " + round.number()));
        List<CandidateId> own = candidates(workshop, round, member);
        return new RatingKit(
                workshop.id(),
                workshop.title(),
                round,
                rater,
                own.stream()
                        .map(id -> workshop.candidate(id).orElseThrow())
                        .map(candidate -> ShownCandidates.of(workshop, candidate))
                        .toList(),
                workshop.proceedings().declarations().stream()
                        .filter(said -> said.member().equals(member) && own.contains(said.candidate()))
                        .toList(),
                workshop.scorecards().stream()
                        .filter(card -> card.roundDigest().equals(round.digest())
                                && card.member().equals(member)
                                && own.contains(card.candidate())
                                && card.submitted().isPresent())
                        .toList(),
                key,
                now);
    }
}
