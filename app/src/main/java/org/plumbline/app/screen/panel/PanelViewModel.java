package org.plumbline.app.screen.panel;

import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.Services;

/** Who sits on the panel, who rates whom, and who stepped back. */
public final class PanelViewModel {
    private final WorkshopDocument document;
    private final MembersViewModel members;
    private Runnable unsubscribe = () -> {};

    public PanelViewModel(WorkshopDocument document, Services services) {
        this.document = document;
        members = new MembersViewModel(document, services);
    }

    void show() {
        unsubscribe = document.listen(members::refresh);
        members.refresh(document.current());
    }

    void hide() {
        unsubscribe.run();
    }

    MembersViewModel members() {
        return members;
    }
}
