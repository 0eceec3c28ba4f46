package org.plumbline.app.screen.documents;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.job.Progress;
import org.plumbline.app.screen.Services;
import org.plumbline.app.words.Words;
import org.plumbline.export.compose.DocumentKind;
import org.plumbline.export.packet.DocumentMaker;
import org.plumbline.export.packet.Format;
import org.plumbline.export.packet.MadeDocument;
import org.plumbline.export.packet.PlannedDocument;
import org.plumbline.export.pdf.PagePictures;
import org.plumbline.export.pdf.PagePictures.PagePicture;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.workshop.SeenCards;
import org.plumbline.model.workshop.ShownCandidates;
import org.plumbline.model.workshop.Workshop;

/** Which documents, for whom, as what; making them beside the window, and a look at the first of them. */
public final class DocumentsViewModel {
    private static final long SETTLED_MILLIS = 250;
    private static final float PREVIEW_DPI = 96;

    private final WorkshopDocument document;
    private final Services services;
    private final Map<DocumentKind, BooleanProperty> kinds = new EnumMap<>(DocumentKind.class);
    private final Map<Format, BooleanProperty> formats = new EnumMap<>(Format.class);
    private final ObjectProperty<Audience> audience = new SimpleObjectProperty<>(Audience.EVERYONE);
    private final ObservableList<Audience> audiences = FXCollections.observableArrayList();
    private final BooleanProperty blind = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper partly = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper hidden = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<PlannedDocument>> plan = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<PagePicture>> pages = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper done = new ReadOnlyDoubleWrapper();
    private final ReadOnlyBooleanWrapper making = new ReadOnlyBooleanWrapper();
    private final ObservableList<Path> made = FXCollections.observableArrayList();
    private Runnable cancel = () -> {};
    private Runnable cancelPreview = () -> {};
    private Runnable unsubscribe = () -> {};

    public DocumentsViewModel(WorkshopDocument document, Services services) {
        this.document = document;
        this.services = services;
        for (DocumentKind kind : DocumentKind.values()) {
            kinds.put(kind, watched(kind == DocumentKind.INTERVIEW_GUIDE || kind == DocumentKind.SCORECARD));
        }
        for (Format format : Format.values()) {
            formats.put(format, watched(format == Format.WORD || format == Format.PDF));
        }
        audience.addListener(observable -> replan());
        blind.addListener(observable -> replan());
    }

    private BooleanProperty watched(boolean start) {
        var property = new SimpleBooleanProperty(start);
        property.addListener(observable -> replan());
        return property;
    }

    void show() {
        unsubscribe = document.listen(this::refresh);
        refresh(document.current());
    }

    void hide() {
        unsubscribe.run();
        cancelPreview.run();
    }

    private void refresh(Workshop workshop) {
        var now = new ArrayList<>(List.of(Audience.EVERYONE, Audience.BLANK));
        ShownCandidates.of(workshop).forEach(candidate -> now.add(Audience.of(candidate)));
        hidden.set(workshop.proceedings().blind());
        if (hidden.get()) {
            blind.set(true);
        }
        if (!audiences.equals(now)) {
            Audience before = audience.get();
            audiences.setAll(now);
            audience.set(now.contains(before) ? before : Audience.EVERYONE);
        }
        replan();
    }

    /** What may be seen by who is looking: documents cannot show what is not in it. */
    private Workshop seen() {
        return SeenCards.of(document.current(), document::viewer);
    }

    /** Whether documents lack something that whoever is looking may not see. */
    ReadOnlyBooleanProperty partly() {
        return partly.getReadOnlyProperty();
    }

    private void replan() {
        List<DocumentKind> wanted = kinds.entrySet().stream()
                .filter(entry -> entry.getValue().get())
                .map(Map.Entry::getKey)
                .toList();
        List<Format> as = formats.entrySet().stream()
                .filter(entry -> entry.getValue().get())
                .map(Map.Entry::getKey)
                .toList();
        partly.set(seen() != document.current());
        if (audience.get() != null) {
            plan.set(audience.get().plan(seen(), wanted, as, blind.get()));
        }
        cancelPreview.run();
        cancelPreview = services.jobs().later(SETTLED_MILLIS, this::preview);
    }

    private void preview() {
        if (plan.get().isEmpty()) {
            pages.set(List.of());
            return;
        }
        PlannedDocument first = plan.get().get(0);
        var maker = new DocumentMaker(seen(), services.clock().instant());
        services.jobs()
                .run(
                        progress -> PagePictures.of(
                                maker.render(new PlannedDocument(first.kind(), first.parameters(), Format.PDF))
                                        .bytes(),
                                PREVIEW_DPI),
                        pages::set,
                        problem -> {
                            pages.set(List.of());
                            status.set(problem);
                        });
    }

    BooleanProperty wanted(DocumentKind kind) {
        return kinds.get(kind);
    }

    BooleanProperty wanted(Format format) {
        return formats.get(format);
    }

    ObservableList<Audience> audiences() {
        return audiences;
    }

    ObjectProperty<Audience> audience() {
        return audience;
    }

    BooleanProperty blind() {
        return blind;
    }

    /** Whether names are hidden in the whole workshop, so that no document can be made with them. */
    ReadOnlyBooleanProperty hidden() {
        return hidden.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<PlannedDocument>> plan() {
        return plan.getReadOnlyProperty();
    }

    /** The pages of the first planned document. */
    ReadOnlyObjectProperty<List<PagePicture>> pages() {
        return pages.getReadOnlyProperty();
    }

    ReadOnlyStringProperty status() {
        return status.getReadOnlyProperty();
    }

    /** 0 to 1. */
    ReadOnlyDoubleProperty done() {
        return done.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty making() {
        return making.getReadOnlyProperty();
    }

    ObservableList<Path> made() {
        return made;
    }

    /** Asks for a folder and makes the planned documents in it. */
    void make() {
        if (!plan.get().isEmpty() && !making.get()) {
            services.dialogs().folder(Words.of("documents.folder")).ifPresent(this::make);
        }
    }

    void make(Path folder) {
        List<PlannedDocument> planned = plan.get();
        var maker = new DocumentMaker(seen(), services.clock().instant());
        making.set(true);
        done.set(0);
        made.clear();
        status.set(Words.of("documents.making", 0, planned.size()));
        cancel = services.jobs()
                .run(
                        progress -> maker.make(planned, folder, new Passing(progress)),
                        step -> {
                            done.set((double) step.done() / step.all());
                            status.set(Words.of("documents.making", step.done(), step.all()));
                        },
                        files -> finished(files, planned.size(), folder),
                        problem -> {
                            making.set(false);
                            status.set("");
                            services.dialogs().problem(Words.of("documents.failed"), problem);
                        });
    }

    private void finished(List<MadeDocument> files, int asked, Path folder) {
        making.set(false);
        files.forEach(file -> made.add(file.file()));
        long remarks = files.stream().mapToLong(file -> file.remarks().size()).sum();
        status.set(
                files.size() < asked
                        ? Words.of("documents.cancelled", files.size(), asked, folder)
                        : Words.of("documents.made", files.size(), folder, remarks));
    }

    void cancel() {
        cancel.run();
    }

    void showFolder() {
        made.stream().findFirst().map(Path::getParent).ifPresent(services.dialogs()::showFolder);
    }

    List<Candidate> candidates() {
        return ShownCandidates.of(document.current());
    }

    private record Passing(Progress progress) implements org.plumbline.export.packet.Progress {
        @Override
        public void made(int done, int total, MadeDocument file) {
            progress.at(done, total, "");
        }

        @Override
        public boolean isCancelled() {
            return progress.cancelled();
        }
    }
}
