package org.plumbline.app.screen.signoff;

import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.Services;
import org.plumbline.model.workshop.Workshop;

/** What is missing, and who signs. */
public final class SignOffViewModel {
    private final WorkshopDocument document;
    private Runnable unsubscribe = () -> {};

    public SignOffViewModel(WorkshopDocument document, Services services) {
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
