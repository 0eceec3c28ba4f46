package org.plumbline.app.screen.record;

import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.Services;

/** Who did what, when and why. */
public final class RecordViewModel {
    private final WorkshopDocument document;
    private final Services services;
    private Runnable unsubscribe = () -> {};

    public RecordViewModel(WorkshopDocument document, Services services) {
        this.document = document;
        this.services = services;
    }

    void show() {
        unsubscribe = document.listen(workshop -> refresh());
        refresh();
    }

    void hide() {
        unsubscribe.run();
    }

    private void refresh() {
        services.clock();
    }
}
