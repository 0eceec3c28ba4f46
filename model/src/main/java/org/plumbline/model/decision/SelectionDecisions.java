package org.plumbline.model.decision;

import java.util.Optional;
import org.plumbline.model.analysis.CompetencyReview;
import org.plumbline.model.analysis.CopiedFrom;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.SelectedCompetency;

/** Which competencies were taken in and out, from where, why so many, and what the review said of them. */
final class SelectionDecisions {
    private SelectionDecisions() {}

    static void add(FrozenDecisions between) {
        var selected =
                new Sides<>(between.before().competencies(), between.after().competencies(), SelectedCompetency::id);
        selected.added().forEach(one -> taken(between, one));
        selected.gone().forEach(one -> between.decided("competency.out", one.name()));
        selected.changed((was, now) -> {
            if (!was.source().map(CopiedFrom::digest).equals(now.source().map(CopiedFrom::digest))) {
                between.decided("competency.bankWords", now.name());
            }
        });
        reason(between);
        reviews(between);
    }

    private static void taken(FrozenDecisions between, SelectedCompetency selected) {
        selected.source()
                .ifPresentOrElse(
                        from -> between.decided("competency.fromBank", selected.name(), from.bankTitle()),
                        () -> between.decided("competency.written", selected.name()));
    }

    private static void reason(FrozenDecisions between) {
        String before = between.before().analysis().selection().reasonForCount();
        String after = between.after().analysis().selection().reasonForCount();
        said(between, DecisionLog.SELECTION_REASON, before, after);
    }

    /** A reason that somebody gave or changed; one that was taken back is said without words. */
    static void said(FrozenDecisions between, String key, String before, String after) {
        if (!before.equals(after) && !(before.isBlank() && after.isBlank())) {
            between.decided(key, after.isBlank() ? "–" : after.strip());
        }
    }

    private static void reviews(FrozenDecisions between) {
        JobAnalysis before = between.before().analysis();
        for (CompetencyReview now : between.after().analysis().selection().reviews()) {
            CompetencyReview was =
                    before.selection().review(now.competency()).orElse(CompetencyReview.empty(now.competency()));
            String name = between.name(now.competency());
            Optional<Boolean> entry = now.neededAtEntry();
            if (!was.neededAtEntry().equals(entry)) {
                between.decided(entry.isEmpty() ? "entry.open" : entry.get() ? "entry.needed" : "entry.later", name);
            }
            if (!was.role().equals(now.role())) {
                between.decided(DecisionLog.COMPETENCY_ROLE, name, now.isCore() ? "–" : now.role());
            }
        }
    }
}
