package org.plumbline.app.screen.review;

import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.Services;

/** What HR reads over before anything is decided. */
public final class ReviewViewModel {
    private final WorkshopDocument document;
    private final Services services;
    private Runnable unsubscribe = () -> {};

    public ReviewViewModel(WorkshopDocument document, Services services) {
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
