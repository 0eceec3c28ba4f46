package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.scoring.Agreed;
import org.plumbline.model.scoring.Decision;
import org.plumbline.model.scoring.Outcome;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.workshop.Outcomes;

/**
 * One applicant of a resume review: what the reviewers found.
 *
 * @param reviewers those who rate first, two where nobody is named yet
 * @param third the tie-breaker's finding
 * @param panel what the panel or its chair decided
 * @param panelRules whether the panel has begun to decide, so that single findings no longer do
 * @param absent why the applicant is not assessed
 */
record ReviewRow(
        Candidate candidate,
        List<Finding> reviewers,
        Finding third,
        Optional<Boolean> panel,
        String panelReason,
        boolean panelRules,
        Optional<String> absent) {
    private static final int USUAL = 2;

    static ReviewRow of(Tracked tracked, Candidate candidate) {
        List<PanelMember> raters = tracked.outcomes()
                .map(outcomes -> outcomes.raters().of(candidate.id()))
                .orElse(List.of());
        var reviewers = new ArrayList<Finding>();
        raters.forEach(member -> reviewers.add(finding(tracked, candidate, member)));
        while (raters.isEmpty() && reviewers.size() < USUAL) {
            reviewers.add(Finding.missing(""));
        }
        Finding third = tracked.outcomes()
                .flatMap(outcomes -> outcomes.raters().tieBreaker(candidate.id()))
                .map(member -> finding(tracked, candidate, member))
                .orElse(Finding.missing(""));
        List<Agreed> agreed = agreed(tracked, candidate);
        Optional<Decision> decided =
                agreed.isEmpty() ? Optional.empty() : tracked.outcome(candidate).flatMap(Outcome::decision);
        return new ReviewRow(
                candidate,
                reviewers,
                third,
                decided.map(Decision::passes),
                reasons(tracked, agreed),
                !agreed.isEmpty(),
                tracked.absent(candidate));
    }

    private static Finding finding(Tracked tracked, Candidate candidate, PanelMember member) {
        Outcomes outcomes = tracked.outcomes().orElseThrow();
        Optional<Scorecard> card = outcomes.submitted(candidate.id(), member);
        return card.map(given -> Finding.of(
                        tracked.basis(), member.name(), outcomes.verdict(given).map(Decision::passes), given))
                .orElse(Finding.missing(member.name()));
    }

    private static List<Agreed> agreed(Tracked tracked, Candidate candidate) {
        return tracked.basis().workshop().agreed().stream()
                .filter(level -> level.candidate().equals(candidate.id()))
                .filter(level -> tracked.basis()
                        .round()
                        .filter(round -> round.digest().equals(level.roundDigest()))
                        .isPresent())
                .toList();
    }

    private static String reasons(Tracked tracked, List<Agreed> agreed) {
        var reasons = new ArrayList<String>();
        for (Agreed level : agreed) {
            if (!level.reason().isBlank()) {
                String name = tracked.basis().words().competencies().stream()
                        .filter(selected -> selected.id().equals(level.competency()))
                        .map(selected -> selected.name())
                        .findFirst()
                        .orElse(level.competency().value());
                reasons.add(say("tracker.evidence", name, level.reason().strip()));
            }
        }
        return String.join("\n", reasons);
    }

    /** Whether anything is known yet. */
    boolean isBlank() {
        return absent.isEmpty()
                && !panelRules
                && third.passes().isEmpty()
                && reviewers.stream().allMatch(finding -> finding.passes().isEmpty());
    }
}
