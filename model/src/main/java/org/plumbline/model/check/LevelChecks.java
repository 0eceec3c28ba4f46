package org.plumbline.model.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.position.Grade;
import org.plumbline.model.workshop.Workshop;

/** Required levels that are missing, fall at a higher grade, tell no grades apart, or have no words. */
public final class LevelChecks {
    /** Levels with words that one grade needs. */
    public static final int LEVELS_FOR_ONE_GRADE = 2;

    /** Levels with words that two grades need, so that each can require one of its own and somebody can fall short. */
    public static final int LEVELS_FOR_TWO_GRADES = 3;

    private LevelChecks() {}

    public static List<Finding> of(Workshop workshop) {
        var findings = new ArrayList<Finding>();
        for (SelectedCompetency selected : workshop.competenciesOfTrack()) {
            missing(workshop, selected, findings);
            falling(workshop, selected, findings);
            wordless(workshop, selected, findings);
        }
        identical(workshop, findings);
        shortScales(workshop, findings);
        return findings;
    }

    /** Cells of the matrix that somebody said, of all. */
    public static int said(Workshop workshop) {
        return (int) workshop.competencies().stream()
                .flatMap(selected -> workshop.position().grades().stream()
                        .filter(grade -> workshop.requiredLevel(selected.id(), grade.id())
                                .isPresent()))
                .count();
    }

    private static void missing(Workshop workshop, SelectedCompetency selected, List<Finding> findings) {
        for (Grade grade : workshop.position().grades()) {
            if (workshop.requiredLevel(selected.id(), grade.id()).isEmpty()) {
                findings.add(finding(selected, "level.missing", selected.name(), grade.name()));
            }
        }
    }

    private static void falling(Workshop workshop, SelectedCompetency selected, List<Finding> findings) {
        List<Grade> grades = workshop.position().grades();
        for (int i = 1; i < grades.size(); i++) {
            Optional<Integer> lower =
                    workshop.requiredLevel(selected.id(), grades.get(i - 1).id());
            Optional<Integer> higher =
                    workshop.requiredLevel(selected.id(), grades.get(i).id());
            if (lower.isPresent() && higher.isPresent() && higher.get() < lower.get()) {
                findings.add(finding(
                        selected,
                        "level.falling",
                        selected.name(),
                        grades.get(i).name(),
                        grades.get(i - 1).name()));
            }
        }
    }

    private static void wordless(Workshop workshop, SelectedCompetency selected, List<Finding> findings) {
        int usual = workshop.position().grades().size() > 1 ? LEVELS_FOR_TWO_GRADES : LEVELS_FOR_ONE_GRADE;
        int needed = Math.min(usual, workshop.scaleOf(selected).levels().size());
        if (selected.competency().levelCount() < needed) {
            String key = needed < usual ? "level.fewTextsOfTwo" : "level.fewTexts";
            findings.add(finding(selected, key, selected.name(), String.valueOf(needed)));
        }
    }

    /** Two grades that need the same of everything are one grade, as far as anybody can be rated. */
    private static void identical(Workshop workshop, List<Finding> findings) {
        List<Grade> grades = workshop.position().grades();
        for (int i = 1; i < grades.size(); i++) {
            Grade lower = grades.get(i - 1);
            Grade higher = grades.get(i);
            boolean same = !workshop.competencies().isEmpty()
                    && workshop.competencies().stream()
                            .allMatch(selected -> workshop.requiredLevel(selected.id(), lower.id())
                                    .filter(level -> workshop.requiredLevel(selected.id(), higher.id())
                                            .filter(level::equals)
                                            .isPresent())
                                    .isPresent());
            if (same) {
                findings.add(finding("", "level.identical", lower.name(), higher.name()));
            }
        }
    }

    /** Once for each scale: on two levels, two grades and those who fall short of both do not fit. */
    private static void shortScales(Workshop workshop, List<Finding> findings) {
        if (workshop.position().grades().size() > 1) {
            workshop.competencies().stream()
                    .map(workshop::scaleOf)
                    .distinct()
                    .filter(scale -> scale.levels().size() < LEVELS_FOR_TWO_GRADES)
                    .forEach(scale -> findings.add(finding("", "level.shortScale", scale.name())));
        }
    }

    private static Finding finding(SelectedCompetency selected, String key, String... arguments) {
        return finding(selected.id().value(), key, arguments);
    }

    private static Finding finding(String id, String key, String... arguments) {
        return new Finding(Severity.WARNING, Stage.LEVELS, id, key, List.of(arguments));
    }
}
