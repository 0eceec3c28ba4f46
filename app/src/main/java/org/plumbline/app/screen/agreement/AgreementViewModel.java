package org.plumbline.app.screen.agreement;

import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.Services;

/** How far the raters agree, in counts first. */
public final class AgreementViewModel {
    private final WorkshopDocument document;
    private final Services services;
    private Runnable unsubscribe = () -> {};

    public AgreementViewModel(WorkshopDocument document, Services services) {
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
