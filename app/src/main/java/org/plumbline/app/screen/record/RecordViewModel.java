package org.plumbline.app.screen.record;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plumbline.app.casefile.CaseFiles;
import org.plumbline.app.casefile.Subject;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.Services;
import org.plumbline.app.words.Words;
import org.plumbline.export.packet.Format;
import org.plumbline.model.panel.RecordEntry;
import org.plumbline.model.record.Chain;
import org.plumbline.model.record.RecordWords;
import org.plumbline.model.workshop.SeenCards;
import org.plumbline.model.workshop.Workshop;

/** Who did what, when and why: the record to be read, searched and handed out. */
public final class RecordViewModel {
    private static final int SHOWN_OF_HASH = 16;

    private final WorkshopDocument document;
    private final DateTimeFormatter moment;
    private final CaseFiles caseFiles;
    private final ObservableList<RecordEntry> shown = FXCollections.observableArrayList();
    private final ObservableList<Subject> subjects = FXCollections.observableArrayList();
    private final ObjectProperty<Subject> subject = new SimpleObjectProperty<>();
    private final ObjectProperty<Format> format = new SimpleObjectProperty<>(Format.PDF);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper standing = new ReadOnlyStringWrapper("");
    private List<RecordEntry> checked = List.of();
    private Runnable unsubscribe = () -> {};

    public RecordViewModel(WorkshopDocument document, Services services) {
        this.document = document;
        ZoneId zone = services.clock().getZone();
        moment = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Locale.ENGLISH)
                .withZone(zone);
        caseFiles = new CaseFiles(services);
        filter.addListener(observable -> select());
        subject.addListener(observable -> select());
    }

    void show() {
        unsubscribe = document.listen(this::refresh);
        refresh(document.current());
    }

    void hide() {
        unsubscribe.run();
    }

    private void refresh(Workshop workshop) {
        List<Subject> now = Subject.all(workshop);
        if (!subjects.equals(now)) {
            Subject chosen = subject.get();
            subjects.setAll(now);
            subject.set(now.contains(chosen) ? chosen : now.get(0));
        }
        if (!checked.equals(workshop.proceedings().record()) || standing.get().isEmpty()) {
            checked = workshop.proceedings().record();
            standing.set(standing(checked));
        }
        select();
    }

    private static String standing(List<RecordEntry> record) {
        Optional<Integer> broken = Chain.firstBroken(record);
        if (broken.isPresent()) {
            return Words.of("record.broken", broken.get());
        }
        return record.isEmpty()
                ? Words.of("record.none")
                : Words.of(
                        "record.whole",
                        record.size(),
                        record.get(record.size() - 1).hash().substring(0, SHOWN_OF_HASH));
    }

    private void select() {
        String wanted = filter.get() == null ? "" : filter.get().strip().toLowerCase(Locale.ROOT);
        var found = new ArrayList<RecordEntry>();
        for (RecordEntry entry : checked) {
            boolean here = subject.get() == null || subject.get().concerns(entry);
            if (here && line(entry).toLowerCase(Locale.ROOT).contains(wanted)) {
                found.add(entry);
            }
        }
        Collections.reverse(found);
        if (!shown.equals(found)) {
            shown.setAll(found);
        }
    }

    /** The entries that are looked for, newest first. */
    ObservableList<RecordEntry> shown() {
        return shown;
    }

    /** Everything, each round, each candidate. */
    ObservableList<Subject> subjects() {
        return subjects;
    }

    ObjectProperty<Subject> subject() {
        return subject;
    }

    ObjectProperty<Format> format() {
        return format;
    }

    StringProperty filter() {
        return filter;
    }

    /** How many entries there are, and whether the chain of them is whole. */
    ReadOnlyStringProperty standing() {
        return standing.getReadOnlyProperty();
    }

    boolean hasCase() {
        return subject.get() != null && subject.get().hasCase();
    }

    String stamp(RecordEntry entry) {
        return Words.of("record.stamp", entry.number(), time(entry.when()), entry.who());
    }

    private String time(Instant when) {
        return moment.format(when);
    }

    String reason(RecordEntry entry) {
        return entry.why().isBlank() ? "" : Words.of("record.reason", entry.why());
    }

    private String line(RecordEntry entry) {
        return stamp(entry) + " " + RecordWords.sentence(entry) + " " + entry.why();
    }

    /** Asks for a folder and makes the case file of the chosen round or candidate there. */
    void makeCaseFile() {
        if (hasCase()) {
            Workshop seen = SeenCards.of(document.current(), document::viewer);
            caseFiles.make(subject.get().caseFile(seen), format.get());
        }
    }

    CaseFiles caseFiles() {
        return caseFiles;
    }

    /** The entries that are shown, as a table, oldest first. */
    void save() {
        var rows = new ArrayList<>(shown);
        Collections.reverse(rows);
        caseFiles.saveTable(rows);
    }
}
