package org.plumbline.model.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.position.Grade;
import org.plumbline.model.workshop.Workshop;

/** Required levels that are missing, fall at a higher grade, or have no words. */
final class LevelChecks {
    private LevelChecks() {}

    static List<Finding> of(Workshop workshop) {
        var findings = new ArrayList<Finding>();
        for (SelectedCompetency selected : workshop.competenciesOfTrack()) {
            missing(workshop, selected, findings);
            falling(workshop, selected, findings);
            wordless(workshop, selected, findings);
        }
        return findings;
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
        int usual = workshop.position().grades().size() > 1 ? 3 : 2;
        int needed = Math.min(usual, workshop.scaleOf(selected).levels().size());
        if (selected.competency().levelCount() < needed) {
            findings.add(finding(selected, "level.fewTexts", selected.name(), String.valueOf(needed)));
        }
    }

    private static Finding finding(SelectedCompetency selected, String key, String... arguments) {
        return new Finding(Severity.WARNING, Stage.LEVELS, selected.id().value(), key, List.of(arguments));
    }
}
