package org.plumbline.app.screen.vote;

import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.Services;
import org.plumbline.model.workshop.Workshop;

/** Which groups of tasks matter most. */
public final class VoteViewModel {
    private final WorkshopDocument document;
    private Runnable unsubscribe = () -> {};

    public VoteViewModel(WorkshopDocument document, Services services) {
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
