package org.plumbline.app.screen.linkage;

import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.Services;
import org.plumbline.model.workshop.Workshop;

/** Which tasks need which competencies. */
public final class LinkageViewModel {
    private final WorkshopDocument document;
    private Runnable unsubscribe = () -> {};

    public LinkageViewModel(WorkshopDocument document, Services services) {
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
