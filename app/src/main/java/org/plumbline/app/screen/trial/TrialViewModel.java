package org.plumbline.app.screen.trial;

import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.Services;
import org.plumbline.model.workshop.Workshop;

/** A practice resume or answer, rated alone. */
public final class TrialViewModel {
    private final WorkshopDocument document;
    private Runnable unsubscribe = () -> {};

    public TrialViewModel(WorkshopDocument document, Services services) {
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
