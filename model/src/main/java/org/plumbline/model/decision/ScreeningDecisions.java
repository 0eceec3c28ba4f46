package org.plumbline.model.decision;

import org.plumbline.model.analysis.CutOffs;

/** From where on something is kept: each cut-off with what it was before. */
final class ScreeningDecisions {
    private ScreeningDecisions() {}

    static void add(FrozenDecisions between) {
        CutOffs before = between.before().analysis().cutOffs();
        CutOffs after = between.after().analysis().cutOffs();
        if (before.equals(after)) {
            return;
        }
        changed(between, "cutoff.taskImportance", before.taskImportance(), after.taskImportance());
        changed(between, "cutoff.taskFrequency", before.taskFrequency(), after.taskFrequency());
        changed(between, "cutoff.notPerformed", before.notPerformedShare(), after.notPerformedShare());
        changed(between, "cutoff.importance", before.competencyImportance(), after.competencyImportance());
        changed(between, "cutoff.needAtEntry", before.needAtEntry(), after.needAtEntry());
        changed(between, "cutoff.distinguishing", before.distinguishing(), after.distinguishing());
        changed(between, "cutoff.linkage", before.linkageShare(), after.linkageShare());
        if (before.asksDistinguishing() != after.asksDistinguishing()) {
            between.decided(after.asksDistinguishing() ? "cutoff.distinguishingAsked" : "cutoff.distinguishingLeft");
        }
    }

    private static void changed(FrozenDecisions between, String key, double before, double after) {
        if (Double.compare(before, after) != 0) {
            between.decided(key, before, after);
        }
    }
}
