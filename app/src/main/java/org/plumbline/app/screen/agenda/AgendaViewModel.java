package org.plumbline.app.screen.agenda;

import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.Services;
import org.plumbline.model.workshop.Workshop;

/** What is to be done when. */
public final class AgendaViewModel {
    private final WorkshopDocument document;
    private Runnable unsubscribe = () -> {};

    public AgendaViewModel(WorkshopDocument document, Services services) {
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
