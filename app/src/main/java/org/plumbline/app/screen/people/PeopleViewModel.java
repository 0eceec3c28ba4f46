package org.plumbline.app.screen.people;

import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.Services;
import org.plumbline.model.workshop.Workshop;

/** Who takes part in the workshop. */
public final class PeopleViewModel {
    private final WorkshopDocument document;
    private Runnable unsubscribe = () -> {};

    public PeopleViewModel(WorkshopDocument document, Services services) {
        this.document = document;
    }

    void show() {
        unsubscribe = document.listen(this::refresh);
        refresh(document.current());
    }

    void hide() {
        unsubscribe.run();
    }

    private void refresh(Workshop workshop) {}
}
