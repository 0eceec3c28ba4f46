package org.plumbline.model.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.interview.Role;
import org.plumbline.model.panel.Assignment;
import org.plumbline.model.panel.RatersWanted;
import org.plumbline.model.panel.Round;
import org.plumbline.model.position.Grade;
import org.plumbline.model.position.GradeId;
import org.plumbline.model.workshop.Raters;
import org.plumbline.model.workshop.RoundPlanning;
import org.plumbline.model.workshop.RoundVersions;
import org.plumbline.model.workshop.Workshop;

/** What is missing or unusual about the panel and its rounds; nothing is said before there is a round. */
public final class RoundChecks {
    private final Workshop workshop;
    private final RoundVersions versions;
    private final List<Finding> findings = new ArrayList<>();

    private RoundChecks(Workshop workshop) {
        this.workshop = workshop;
        versions = new RoundVersions(workshop);
    }

    static List<Finding> of(Workshop workshop) {
        var checks = new RoundChecks(workshop);
        if (!workshop.rounds().isEmpty()) {
            checks.panel();
            List<Round> newest = checks.versions.newest();
            newest.forEach(checks::round);
            checks.unseen();
            checks.required(newest.get(newest.size() - 1).frozen());
        }
        return List.copyOf(checks.findings);
    }

    private void panel() {
        List<PanelMember> panel = workshop.panel();
        if (panel.stream().noneMatch(member -> member.role().ratesFirst())) {
            add(Severity.WARNING, Stage.PANEL, "", "panel.noRater");
        }
        if (panel.size() > 1 && panel.stream().noneMatch(member -> member.role() == Role.CHAIR)) {
            add(Severity.HINT, Stage.PANEL, "", "panel.noChair");
        }
        for (PanelMember member : panel) {
            if (member.role() == Role.HIRING_MANAGER && rates(member.id())) {
                add(Severity.WARNING, Stage.PANEL, member.id().value(), "panel.hiringManagerRates", member.name());
            }
        }
    }

    private boolean rates(PanelMemberId member) {
        return workshop.scorecards().stream().anyMatch(card -> card.member().equals(member))
                || workshop.proceedings().assignments().stream()
                        .map(Assignment::raters)
                        .anyMatch(raters -> raters.contains(member));
    }

    private void round(Round round) {
        String number = String.valueOf(round.number());
        if (round.frozen().competencies().isEmpty()) {
            add(Severity.WARNING, Stage.ROUND, round.id().value(), "round.noCompetencies", number);
        }
        Raters raters = Raters.of(workshop, round);
        Set<RatersWanted.Pair> before =
                round.conduct().freshRaters() ? new RoundPlanning(workshop).ratedBefore(round.number()) : Set.of();
        for (Candidate candidate : raters.candidates()) {
            if (raters.absent(candidate.id()).isEmpty() && versions.holds(round, candidate.id())) {
                raters(round, raters, candidate);
                raters.of(candidate.id()).stream()
                        .filter(member -> before.contains(new RatersWanted.Pair(member.id(), candidate.id())))
                        .forEach(member -> add(
                                Severity.WARNING,
                                Stage.PANEL,
                                candidate.id().value(),
                                "round.sameRater",
                                member.name(),
                                candidate.code(),
                                number));
            }
        }
    }

    private void raters(Round round, Raters raters, Candidate candidate) {
        int has = raters.of(candidate.id()).size();
        int wanted = round.conduct().ratersEach().orElse(1);
        if (has < wanted && !raters.practice(candidate.id())) {
            add(
                    Severity.WARNING,
                    Stage.PANEL,
                    candidate.id().value(),
                    "round.fewRaters",
                    candidate.code(),
                    String.valueOf(has),
                    String.valueOf(wanted),
                    String.valueOf(round.number()));
        }
    }

    /** Somebody who came after the rounds were prepared, and was forgotten. */
    private void unseen() {
        List<Raters> rounds = workshop.rounds().stream()
                .map(round -> Raters.of(workshop, round))
                .toList();
        for (Candidate candidate : workshop.candidates()) {
            if (rounds.stream().noneMatch(raters -> raters.sees(candidate.id()))) {
                add(Severity.WARNING, Stage.PANEL, candidate.id().value(), "round.unseen", candidate.code());
            }
        }
    }

    /** Grades that somebody applies for and of which the round does not say what it requires. */
    private void required(Round.Frozen frozen) {
        workshop.candidates().stream().map(Candidate::grade).distinct().forEach(grade -> {
            for (SelectedCompetency selected : frozen.competencies()) {
                boolean said = frozen.requiredLevels().stream()
                        .anyMatch(level -> level.competency().equals(selected.id())
                                && level.grade().equals(grade));
                if (!said) {
                    add(
                            Severity.WARNING,
                            Stage.ROUND,
                            selected.id().value(),
                            "round.noRequired",
                            selected.name(),
                            grade(grade));
                }
            }
        });
    }

    private String grade(GradeId grade) {
        return workshop.position().grade(grade).map(Grade::name).orElse(grade.value());
    }

    private void add(Severity severity, Stage stage, String id, String key, String... arguments) {
        findings.add(new Finding(severity, stage, id, key, List.of(arguments)));
    }
}
