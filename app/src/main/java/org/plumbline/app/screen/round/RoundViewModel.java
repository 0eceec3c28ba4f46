package org.plumbline.app.screen.round;

import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.Services;

/** How rounds are held, what they froze, and the kits that went out. */
public final class RoundViewModel {
    private final WorkshopDocument document;
    private final Services services;
    private Runnable unsubscribe = () -> {};

    public RoundViewModel(WorkshopDocument document, Services services) {
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
