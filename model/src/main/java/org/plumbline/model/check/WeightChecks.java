package org.plumbline.model.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.analysis.WeightSet;
import org.plumbline.model.analysis.Weights;
import org.plumbline.model.workshop.Workshop;

/** Weights that were asked for: those of one role are 100 percent together, and there is a reason for them. */
public final class WeightChecks {
    private final Workshop workshop;
    private final List<Finding> findings = new ArrayList<>();

    private WeightChecks(Workshop workshop) {
        this.workshop = workshop;
    }

    /** Nothing for a workshop in which nobody asked for weights. */
    public static List<Finding> of(Workshop workshop) {
        Weights weights = workshop.analysis().weights();
        if (weights.weights().isEmpty()) {
            return List.of();
        }
        var checks = new WeightChecks(workshop);
        List<WeightSet> sets = WeightSet.of(workshop.competencies(), workshop.analysis());
        sets.forEach(checks::set);
        checks.stray();
        if (weights.reason().isBlank() && !sets.stream().allMatch(WeightSet::isEqual)) {
            checks.warn("weight.noReason");
        }
        return List.copyOf(checks.findings);
    }

    private void set(WeightSet set) {
        boolean plain = set.role().isEmpty();
        if (!set.isBegun()) {
            warn(plain ? "weight.none" : "weight.noneOfRole", set.role());
        } else if (!set.missing().isEmpty()) {
            String names = set.missing().stream()
                    .map(missing -> "“" + missing.name() + "”")
                    .collect(Collectors.joining(", "));
            warn(plain ? "weight.missing" : "weight.missingOfRole", set.role(), names);
        }
        int sum = set.sum();
        if (sum > WeightSet.WHOLE) {
            warn(plain ? "weight.over" : "weight.overOfRole", set.role(), "" + sum, "" + (sum - WeightSet.WHOLE));
        } else if (sum < WeightSet.WHOLE && set.missing().isEmpty()) {
            warn(plain ? "weight.under" : "weight.underOfRole", set.role(), "" + sum, "" + (WeightSet.WHOLE - sum));
        }
        for (WeightSet.Share share : set.shares()) {
            if (share.percent().filter(percent -> percent == 0).isPresent()) {
                add(Severity.HINT, "weight.zero", share.competency().name());
            }
        }
    }

    private void stray() {
        for (Weights.Weight weight : WeightSet.stray(workshop.competencies(), workshop.analysis())) {
            String name = workshop.competency(weight.competency())
                    .map(SelectedCompetency::name)
                    .orElse("");
            warn(weight.role().isEmpty() ? "weight.stray" : "weight.strayOfRole", weight.role(), name);
        }
    }

    private void warn(String key, String... arguments) {
        add(Severity.WARNING, key, arguments);
    }

    private void add(Severity severity, String key, String... arguments) {
        findings.add(new Finding(severity, Stage.LEVELS, "", key, List.of(arguments)));
    }
}
