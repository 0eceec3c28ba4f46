package org.plumbline.app.library;

import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.model.store.Digests;
import org.plumbline.model.workshop.SelectionChange;

/** Copies competencies of the bank into a workshop. */
public final class Picking {
    private final WorkshopDocument document;

    public Picking(WorkshopDocument document) {
        this.document = document;
    }

    /** Whether the workshop already holds a copy of this competency. */
    public boolean isSelected(BankSearch.Hit hit) {
        return document.current().competencies().stream()
                .flatMap(own -> own.source().stream())
                .anyMatch(source -> source.bank().equals(hit.bank().id())
                        && source.competency().equals(hit.competency().id()));
    }

    /** Copies a competency to the end of the selection; one that is already there stays as it is. */
    public void add(BankSearch.Hit hit) {
        add(hit, document.current().competencies().size());
    }

    public void add(BankSearch.Hit hit, int index) {
        if (!isSelected(hit)) {
            var change = SelectionChange.SelectCompetency.from(
                    document.current(), hit.bank(), hit.competency(), Digests.of(hit.competency()));
            document.apply(new SelectionChange.SelectCompetency(change.selected(), change.scale(), index));
        }
    }
}
