package org.plumbline.model.check;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.workshop.Workshop;

/** What a workshop still lacks before it can be scored by; warnings never stop anybody. */
public final class WorkshopChecks {
    /** The sources disagree (domain notes §3), so this is the usual count and not a limit. */
    public static final int FEWEST_COMPETENCIES = 4;

    public static final int MOST_COMPETENCIES = 5;
    public static final int MOST_GRADES = 2;

    private final Workshop workshop;
    private final List<Finding> findings = new ArrayList<>();

    private WorkshopChecks(Workshop workshop) {
        this.workshop = workshop;
    }

    public static List<Finding> of(Workshop workshop) {
        var checks = new WorkshopChecks(workshop);
        checks.position();
        checks.findings.addAll(PeopleChecks.of(workshop));
        checks.findings.addAll(AgendaChecks.of(workshop));
        checks.findings.addAll(TaskChecks.of(workshop));
        checks.findings.addAll(VoteChecks.of(workshop));
        checks.findings.addAll(SelectionChecks.of(workshop));
        checks.track();
        checks.findings.addAll(LinkageChecks.of(workshop));
        checks.findings.addAll(LevelChecks.of(workshop));
        checks.findings.addAll(WeightChecks.of(workshop));
        checks.findings.addAll(QuestionChecks.of(workshop));
        checks.people();
        checks.findings.addAll(CandidateChecks.of(workshop));
        checks.findings.addAll(RatingChecks.of(workshop));
        checks.findings.addAll(TrialChecks.of(workshop));
        checks.findings.addAll(RuleChecks.of(workshop));
        checks.findings.addAll(SignOffChecks.of(workshop));
        checks.findings.addAll(RoundChecks.of(workshop));
        return List.copyOf(checks.findings);
    }

    private void position() {
        if (workshop.position().title().isBlank()) {
            add(Severity.WARNING, Stage.POSITION, "", "position.noTitle");
        }
        if (workshop.position().grades().isEmpty()) {
            add(Severity.WARNING, Stage.POSITION, "", "position.noGrade");
        }
        if (workshop.position().grades().size() > MOST_GRADES) {
            add(Severity.HINT, Stage.POSITION, "", "position.manyGrades");
        }
    }

    /** Level texts by track say nothing until somebody says which track the position is on. */
    private void track() {
        boolean byTrack = workshop.competencies().stream()
                .anyMatch(selected -> !selected.competency().tracks().isEmpty());
        if (byTrack && workshop.position().track().isEmpty()) {
            add(Severity.WARNING, Stage.POSITION, "", "position.noTrack");
        }
    }

    private void people() {
        if (workshop.panel().isEmpty()) {
            add(Severity.HINT, Stage.CANDIDATES, "", "panel.none");
        }
        if (workshop.candidates().isEmpty()) {
            add(Severity.HINT, Stage.CANDIDATES, "", "candidates.none");
        }
    }

    private void add(Severity severity, Stage stage, String id, String key, String... arguments) {
        findings.add(new Finding(severity, stage, id, key, List.of(arguments)));
    }
}
