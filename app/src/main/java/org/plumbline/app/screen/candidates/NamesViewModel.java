package org.plumbline.app.screen.candidates;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.OwnName;
import org.plumbline.app.screen.Services;
import org.plumbline.app.words.Words;
import org.plumbline.model.panel.Reveal;
import org.plumbline.model.workshop.CandidateChange;
import org.plumbline.model.workshop.Workshop;

/** Whether names are hidden, and the way to look behind the codes: somebody says who they are and why. */
final class NamesViewModel {
    private final WorkshopDocument document;
    private final Services services;
    private final ReadOnlyBooleanWrapper hidden = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper keyOpen = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyObjectWrapper<Asking> asking = new ReadOnlyObjectWrapper<>(Asking.NOTHING);
    private final StringProperty who;
    private final StringProperty why = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    NamesViewModel(WorkshopDocument document, Services services) {
        this.document = document;
        this.services = services;
        who = OwnName.of(services.settings());
        shown.bind(hidden.not().or(keyOpen));
    }

    /** What somebody has asked for, and not yet said why. */
    enum Asking {
        NOTHING,
        /** To look at who is behind the codes, on this page until it is left. */
        KEY,
        /** To show names again everywhere. */
        EVERYWHERE
    }

    void refresh(Workshop workshop) {
        hidden.set(workshop.proceedings().blind());
        if (!hidden.get()) {
            keyOpen.set(false);
            asking.set(Asking.NOTHING);
        }
    }

    ReadOnlyBooleanProperty hidden() {
        return hidden.getReadOnlyProperty();
    }

    /** Whether this page shows names: where they are not hidden, or while the key is open. */
    ReadOnlyBooleanProperty shown() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty keyOpen() {
        return keyOpen.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Asking> asking() {
        return asking.getReadOnlyProperty();
    }

    StringProperty who() {
        return who;
    }

    StringProperty why() {
        return why;
    }

    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    void hide() {
        closeKey();
        if (!document.current().proceedings().blind()) {
            document.apply(new CandidateChange.HideNames());
        }
    }

    void ask(Asking what) {
        why.set("");
        problem.set("");
        asking.set(what);
    }

    /** Opens what was asked for, once it is said who looks and why; that stays on record. */
    void open() {
        if (asking.get() == Asking.NOTHING) {
            return;
        }
        boolean said = !who.get().isBlank() && !why.get().isBlank();
        problem.set(said ? "" : Words.of("candidates.names.say"));
        if (said) {
            boolean everywhere = asking.get() == Asking.EVERYWHERE;
            asking.set(Asking.NOTHING);
            document.apply(new CandidateChange.RevealNames(new Reveal(
                    everywhere,
                    who.get().strip(),
                    why.get().strip(),
                    services.clock().instant())));
            keyOpen.set(!everywhere);
        }
    }

    void closeKey() {
        keyOpen.set(false);
        ask(Asking.NOTHING);
    }
}
