package org.plumbline.app.screen.ratings;

import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.Services;
import org.plumbline.model.workshop.Workshop;

/** How much each task and competency matters. */
public final class RatingsViewModel {
    private final WorkshopDocument document;
    private Runnable unsubscribe = () -> {};

    public RatingsViewModel(WorkshopDocument document, Services services) {
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
