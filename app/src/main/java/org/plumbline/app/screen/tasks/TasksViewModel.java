package org.plumbline.app.screen.tasks;

import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.Services;
import org.plumbline.model.workshop.Workshop;

/** What the job asks for from the first day. */
public final class TasksViewModel {
    private final WorkshopDocument document;
    private Runnable unsubscribe = () -> {};

    public TasksViewModel(WorkshopDocument document, Services services) {
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
