package org.plumbline.model.workshop;

import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.panel.Proceedings;
import org.plumbline.model.panel.Round;
import org.plumbline.model.panel.RoundId;

/** Refuses proceedings that name a round, a candidate or a member who is not in the workshop. */
final class ProceedingsChecks {
    private final Set<RoundId> rounds;
    private final Set<CandidateId> candidates;
    private final Set<PanelMemberId> members;

    private ProceedingsChecks(Workshop.Parts parts) {
        rounds = parts.rounds().stream().map(Round::id).collect(Collectors.toSet());
        candidates = parts.candidates().stream().map(Candidate::id).collect(Collectors.toSet());
        members = parts.panel().stream().map(PanelMember::id).collect(Collectors.toSet());
    }

    static void require(Workshop.Parts parts) {
        var check = new ProceedingsChecks(parts);
        Proceedings proceedings = parts.proceedings();
        proceedings.declarations().forEach(said -> check.pair("A declaration", said.candidate(), said.member()));
        proceedings.assignments().forEach(assigned -> {
            check.round("An assignment", assigned.round());
            check.candidate("An assignment", assigned.candidate());
            assigned.raters().forEach(rater -> check.member("An assignment", rater));
        });
        proceedings.attendances().forEach(came -> {
            check.round("An attendance", came.round());
            check.candidate("An attendance", came.candidate());
        });
        proceedings.kits().forEach(kit -> {
            check.round("A kit", kit.round());
            check.member("A kit", kit.member());
        });
        proceedings.reviews().forEach(review -> check.pair("A review", review.candidate(), review.member()));
        proceedings.openings().forEach(opened -> {
            check.round("An opening", opened.round());
            check.candidate("An opening", opened.candidate());
        });
        proceedings.finalised().forEach(done -> {
            check.round("A signature", done.round());
            check.candidate("A signature", done.candidate());
        });
        proceedings.practice().forEach(key -> check.candidate("A practice key", key.candidate()));
    }

    private void pair(String what, CandidateId candidate, PanelMemberId member) {
        candidate(what, candidate);
        member(what, member);
    }

    private void round(String what, RoundId round) {
        require(rounds.contains(round), what, "the round " + round, "which");
    }

    private void candidate(String what, CandidateId candidate) {
        require(candidates.contains(candidate), what, "the candidate " + candidate, "who");
    }

    private void member(String what, PanelMemberId member) {
        require(members.contains(member), what, "the panel member " + member, "who");
    }

    private static void require(boolean known, String what, String whom, String pronoun) {
        if (!known) {
            throw new IllegalArgumentException(what + " names " + whom + ", " + pronoun + " is not in this workshop");
        }
    }
}
