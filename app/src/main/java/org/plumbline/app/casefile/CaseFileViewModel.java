package org.plumbline.app.casefile;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.Services;
import org.plumbline.export.doc.Stationery;
import org.plumbline.export.packet.CaseFile;
import org.plumbline.export.packet.Format;
import org.plumbline.model.workshop.SeenCards;
import org.plumbline.model.workshop.Workshop;

/** Which round or candidate a case file is made of, and of what kind its documents are. */
public final class CaseFileViewModel {
    private final WorkshopDocument document;
    private final Supplier<Stationery> stationery;
    private final UnaryOperator<CaseFile> how;
    private final CaseFiles files;
    private final ObservableList<Subject> subjects = FXCollections.observableArrayList();
    private final ObjectProperty<Subject> subject = new SimpleObjectProperty<>();
    private final ObjectProperty<Format> format = new SimpleObjectProperty<>(Format.PDF);

    /**
     * @param stationery what the documents are put on
     * @param how gives a case file its language, and hides names in it
     */
    public CaseFileViewModel(
            WorkshopDocument document,
            Services services,
            Supplier<Stationery> stationery,
            UnaryOperator<CaseFile> how) {
        this.document = document;
        this.stationery = stationery;
        this.how = how;
        files = new CaseFiles(services);
    }

    /** Offers the rounds and candidates that there are. */
    public void refresh(Workshop workshop) {
        List<Subject> now =
                Subject.all(workshop).stream().filter(Subject::hasCase).toList();
        if (!subjects.equals(now)) {
            Subject before = subject.get();
            subjects.setAll(now);
            subject.set(now.contains(before) ? before : now.stream().findFirst().orElse(null));
        }
    }

    /** Asks for a folder and makes the case file there. */
    public void make() {
        if (subject.get() != null) {
            Workshop seen = SeenCards.of(document.current(), document::viewer);
            files.make(how.apply(subject.get().caseFile(seen)), format.get(), stationery.get());
        }
    }

    public ObservableList<Subject> subjects() {
        return subjects;
    }

    /** Null where there is neither a round nor a candidate. */
    public ObjectProperty<Subject> subject() {
        return subject;
    }

    public ObjectProperty<Format> format() {
        return format;
    }

    public CaseFiles files() {
        return files;
    }
}
