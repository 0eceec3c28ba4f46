package org.plumbline.model.check;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.analysis.Coverage;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.workshop.Workshop;

/** Competencies with too few tasks behind them, and tasks without a competency; nothing while nobody has linked. */
final class LinkageChecks {
    private LinkageChecks() {}

    static List<Finding> of(Workshop workshop) {
        Coverage coverage = Coverage.of(workshop.analysis(), workshop.competencies());
        var findings = new ArrayList<Finding>();
        if (!coverage.isBegun()) {
            return findings;
        }
        for (SelectedCompetency selected : workshop.competencies()) {
            coverage.of(selected.id()).ifPresent(line -> competency(selected, line, findings));
        }
        if (!coverage.loose().isEmpty()) {
            findings.add(new Finding(
                    Severity.HINT,
                    Stage.LINKAGE,
                    coverage.loose().get(0).value(),
                    "linkage.loose",
                    List.of(String.valueOf(coverage.loose().size()))));
        }
        return findings;
    }

    private static void competency(
            SelectedCompetency selected, Coverage.CompetencyCoverage line, List<Finding> findings) {
        switch (line.light()) {
            case UNLINKED -> findings.add(finding(Severity.WARNING, selected, "linkage.unlinked", selected.name()));
            case FEW ->
                findings.add(
                        finding(Severity.HINT, selected, "linkage.few", selected.name(), String.valueOf(line.count())));
            case ENOUGH -> {}
        }
    }

    private static Finding finding(Severity severity, SelectedCompetency selected, String key, String... arguments) {
        return new Finding(severity, Stage.LINKAGE, selected.id().value(), key, List.of(arguments));
    }
}
