package org.plumbline.app.screen.panel;

import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.Services;

/** Who sits on the panel, who rates whom, and who stepped back. */
public final class PanelViewModel {
    private final WorkshopDocument document;
    private final Services services;
    private Runnable unsubscribe = () -> {};

    public PanelViewModel(WorkshopDocument document, Services services) {
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
