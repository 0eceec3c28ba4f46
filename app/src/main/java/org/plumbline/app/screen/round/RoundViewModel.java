package org.plumbline.app.screen.round;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.Services;
import org.plumbline.app.words.Words;
import org.plumbline.model.workshop.RoundPlanning;
import org.plumbline.model.workshop.Workshop;

/** How rounds are held, what they froze, and the kits that went out. */
public final class RoundViewModel {
    private final WorkshopDocument document;
    private final NextRound next;
    private final Preparing preparing;
    private final Correcting correcting;
    private final ObservableList<RoundRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper sees = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper rule = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper action = new ReadOnlyStringWrapper("");
    private Runnable unsubscribe = () -> {};

    public RoundViewModel(WorkshopDocument document, Services services) {
        this.document = document;
        next = new NextRound(document);
        preparing = new Preparing(document, services);
        correcting = new Correcting(document, services);
    }

    void show() {
        unsubscribe = document.listen(this::refresh);
        refresh(document.current());
    }

    void hide() {
        unsubscribe.run();
    }

    private void refresh(Workshop workshop) {
        rows.setAll(RoundRow.of(workshop));
        next.refresh(workshop.proceedings().planned());
        preparing.refresh(workshop);
        correcting.refresh(workshop);
        sees.set(next.sees());
        rule.set(workshop.rule().sentence());
        action.set(Words.of("round.prepare", new RoundPlanning(workshop).nextNumber()));
    }

    ObservableList<RoundRow> rows() {
        return rows;
    }

    NextRound next() {
        return next;
    }

    Preparing preparing() {
        return preparing;
    }

    Correcting correcting() {
        return correcting;
    }

    /** Who sees what of the others, and when it opens. */
    ReadOnlyStringProperty sees() {
        return sees.getReadOnlyProperty();
    }

    ReadOnlyStringProperty rule() {
        return rule.getReadOnlyProperty();
    }

    /** "Prepare round 2". */
    ReadOnlyStringProperty action() {
        return action.getReadOnlyProperty();
    }
}
