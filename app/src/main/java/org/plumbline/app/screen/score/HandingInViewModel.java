package org.plumbline.app.screen.score;

import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.plumbline.model.check.Finding;
import org.plumbline.model.check.Severity;

/** Handing a card in: it may always be tried, and what hinders it is listed. */
final class HandingInViewModel {
    private final KitViewModel kit;
    private final ReadOnlyObjectWrapper<List<Finding>> listed = new ReadOnlyObjectWrapper<>(List.of());
    private Set<Finding> lookedAt = Set.of();
    private boolean tried;

    HandingInViewModel(KitViewModel kit) {
        this.kit = kit;
        kit.desk().addListener(observable -> follow());
        kit.candidate().addListener(observable -> forget());
    }

    /** What hinders the card, once somebody tried; it grows shorter while they mend it. */
    ReadOnlyObjectProperty<List<Finding>> listed() {
        return listed.getReadOnlyProperty();
    }

    private void forget() {
        tried = false;
        lookedAt = Set.of();
        listed.set(List.of());
    }

    private void follow() {
        if (tried) {
            listed.set(findings());
        }
    }

    /** Everything that the card lacks now. */
    List<Finding> findings() {
        return kit.sheet()
                .filter(sheet -> !sheet.submitted())
                .map(Sheet::findings)
                .orElse(List.of());
    }

    /** Whether only warnings are listed, so that trying once more hands the card in. */
    boolean mayStay() {
        return !listed.get().isEmpty() && listed.get().stream().noneMatch(HandingInViewModel::hinders);
    }

    private static boolean hinders(Finding finding) {
        return finding.severity() == Severity.ERROR;
    }

    /** Hands the card in, which cannot be undone; says whether it did. Warnings hinder it once. */
    boolean submit() {
        kit.leave();
        List<Finding> findings = findings();
        boolean ready = findings.stream().noneMatch(HandingInViewModel::hinders) && lookedAt.containsAll(findings);
        if (kit.sheet().filter(sheet -> !sheet.submitted()).isEmpty() || !ready) {
            tried = true;
            lookedAt = Set.copyOf(findings);
            listed.set(findings);
            return false;
        }
        kit.edit(card -> card.submittedAt(kit.now()), "");
        kit.barrier();
        forget();
        return true;
    }

    /** Begins the next revision of a card that was handed in; the old one stays. */
    void correct(String reason) {
        kit.sheet()
                .filter(sheet -> sheet.submitted() && !reason.isBlank())
                .ifPresent(sheet -> kit.save(sheet.card().correction(reason.strip()), ""));
    }
}
