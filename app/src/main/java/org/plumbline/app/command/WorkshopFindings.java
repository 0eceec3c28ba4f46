package org.plumbline.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.model.check.ScorecardChecks;
import org.plumbline.model.check.Stage;
import org.plumbline.model.check.WorkshopChecks;
import org.plumbline.model.intake.Counted;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.panel.Round;
import org.plumbline.model.record.Chain;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.store.Digests;
import org.plumbline.model.workshop.ShownCandidates;
import org.plumbline.model.workshop.Workshop;

/** What a workshop file lacks, with what its rounds and the scorecards that were handed in lack. */
final class WorkshopFindings {
    private final Workshop workshop;

    private WorkshopFindings(Workshop workshop) {
        this.workshop = workshop;
    }

    static FileContent of(Workshop workshop) {
        String what = "a workshop with "
                + String.join(
                        ", ",
                        Counted.of(workshop.competencies().size(), "competency", "competencies"),
                        Counted.of(workshop.candidates().size(), "candidate", "candidates"),
                        Counted.of(workshop.scorecards().size(), "scorecard", "scorecards"));
        return new FileContent(
                what, Optional.of(workshop), (file, workshops) -> new WorkshopFindings(workshop).findings(file));
    }

    private List<FileFinding> findings(String file) {
        var findings = new ArrayList<FileFinding>();
        WorkshopChecks.of(workshop).forEach(finding -> findings.add(FileFinding.of(file, finding)));
        for (int version : Digests.altered(workshop)) {
            findings.add(FileFinding.error(
                    file,
                    "Version " + version + " was altered after it was signed: its words do not match its hash."
                            + " Open a copy from before."));
        }
        Digests.alteredDecisions(workshop)
                .forEach(done -> findings.add(FileFinding.error(
                        file,
                        ShownCandidates.code(
                                        workshop.candidate(done.candidate()).orElseThrow())
                                + " was altered after the panel finalised it: cards or agreed levels do not match the hash."
                                + " Open a copy from before.")));
        Chain.firstBroken(workshop.proceedings().record())
                .ifPresent(entry -> findings.add(FileFinding.error(
                        file,
                        "The record of the panel is broken at entry " + entry
                                + ": an entry was changed, taken out or moved. Open a copy from before.")));
        for (Round round : workshop.rounds()) {
            if (!Digests.of(round.frozen()).equals(round.digest())) {
                findings.add(FileFinding.error(
                        file,
                        "Round " + round.number() + " was altered after it was frozen: its words do not match its hash."
                                + " Open a copy from before."));
            }
            workshop.scorecards().stream()
                    .filter(card -> card.roundDigest().equals(round.digest())
                            && card.submitted().isPresent())
                    .forEach(card -> findings.addAll(card(file, round, card)));
        }
        return findings;
    }

    private List<FileFinding> card(String file, Round round, Scorecard card) {
        Candidate candidate = workshop.candidate(card.candidate()).orElseThrow();
        String name =
                workshop.member(card.member()).map(PanelMember::name).orElse("") + " on " + candidate.code() + ": ";
        return ScorecardChecks.of(round, candidate, card).stream()
                .map(finding -> new FileFinding(
                        file,
                        finding.severity(),
                        Stage.SCORE.name().toLowerCase(Locale.ROOT),
                        finding.id(),
                        0,
                        name + finding.sentence(),
                        false))
                .toList();
    }
}
