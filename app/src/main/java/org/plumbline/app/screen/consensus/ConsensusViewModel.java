package org.plumbline.app.screen.consensus;

import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.Services;

/** The panel agrees, one differing cell after the other. */
public final class ConsensusViewModel {
    private final WorkshopDocument document;
    private final Services services;
    private Runnable unsubscribe = () -> {};

    public ConsensusViewModel(WorkshopDocument document, Services services) {
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
