package org.plumbline.model.check;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.analysis.Selection;
import org.plumbline.model.workshop.Workshop;

/** What is unusual about the competencies that were chosen. */
final class SelectionChecks {
    private final Workshop workshop;
    private final Selection selection;
    private final List<Finding> findings = new ArrayList<>();

    private SelectionChecks(Workshop workshop) {
        this.workshop = workshop;
        selection = workshop.analysis().selection();
    }

    static List<Finding> of(Workshop workshop) {
        var checks = new SelectionChecks(workshop);
        checks.count();
        checks.overlaps();
        checks.definitions();
        checks.reviews();
        return checks.findings;
    }

    /** Fewer or more than usual is no finding any more once somebody has said why. */
    private void count() {
        int count = workshop.competencies().size();
        if (selection.reasonForCount().isBlank()) {
            if (count < WorkshopChecks.FEWEST_COMPETENCIES) {
                add(Severity.HINT, "", "selection.few", String.valueOf(count));
            } else if (count > WorkshopChecks.MOST_COMPETENCIES) {
                add(Severity.HINT, "", "selection.many", String.valueOf(count));
            }
        }
    }

    private void overlaps() {
        BankChecks.together(workshop.competencies().stream()
                        .map(SelectedCompetency::competency)
                        .toList())
                .forEach(overlap -> add(
                        overlap.severity(),
                        overlap.id(),
                        overlap.key(),
                        overlap.arguments().toArray(String[]::new)));
    }

    private void definitions() {
        for (SelectedCompetency selected : workshop.competencies()) {
            if (selected.competency().definition().isBlank()) {
                add(Severity.WARNING, selected.id().value(), "selection.noDefinition", selected.name());
            }
        }
    }

    /** Once the review was begun, whom it still lacks, and what it said that does not go together. */
    private void reviews() {
        if (selection.reviews().isEmpty()) {
            return;
        }
        for (SelectedCompetency selected : workshop.competencies()) {
            var review = selection.reviewOf(selected.id());
            if (!review.isComplete()) {
                add(Severity.HINT, selected.id().value(), "selection.notReviewed", selected.name());
            }
            if (review.neededAtEntry().filter(needed -> !needed).isPresent()) {
                add(Severity.HINT, selected.id().value(), "selection.notAtEntry", selected.name());
            }
        }
    }

    private void add(Severity severity, String id, String key, String... arguments) {
        findings.add(new Finding(severity, Stage.COMPETENCIES, id, key, List.of(arguments)));
    }
}
