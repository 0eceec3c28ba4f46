package org.plumbline.app.screen.panel;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.Services;
import org.plumbline.app.words.Words;
import org.plumbline.model.workshop.Workshop;

/** Who sits on the panel, who rates whom, and who stepped back. */
public final class PanelViewModel {
    private final WorkshopDocument document;
    private final MembersViewModel members;
    private final RatersViewModel raters;
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private Runnable unsubscribe = () -> {};

    public PanelViewModel(WorkshopDocument document, Services services) {
        this.document = document;
        members = new MembersViewModel(document, services);
        raters = new RatersViewModel(document, services);
    }

    void show() {
        unsubscribe = document.listen(this::refresh);
        refresh(document.current());
    }

    void hide() {
        unsubscribe.run();
    }

    private void refresh(Workshop workshop) {
        members.refresh(workshop);
        raters.refresh(workshop);
        long rating = workshop.panel().stream()
                .filter(member -> member.role().ratesFirst())
                .count();
        summary.set(
                workshop.panel().isEmpty()
                        ? ""
                        : Words.of("panel.summary", rating, workshop.panel().size() - rating));
    }

    MembersViewModel members() {
        return members;
    }

    RatersViewModel raters() {
        return raters;
    }

    /** "3 who rate, 1 other". */
    ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }
}
