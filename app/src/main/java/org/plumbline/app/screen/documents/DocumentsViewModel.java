package org.plumbline.app.screen.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.plumbline.app.casefile.CaseFileViewModel;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.Services;
import org.plumbline.app.words.Words;
import org.plumbline.export.compose.DocumentKind;
import org.plumbline.export.doc.Stationery;
import org.plumbline.export.packet.CaseFile;
import org.plumbline.export.packet.DocumentMaker;
import org.plumbline.export.packet.PlannedDocument;
import org.plumbline.export.packet.PlannedFile;
import org.plumbline.model.workshop.SeenCards;
import org.plumbline.model.workshop.Workshop;

/** Which documents, for whom, as what and how many that will be; what is looked at, made and printed hangs on it. */
public final class DocumentsViewModel {
    private static final long SETTLED_MILLIS = 250;

    private final WorkshopDocument document;
    private final Services services;
    private final Choices choices;
    private final Readers readers = new Readers();
    private final Template template;
    private final FileWords fileWords = new FileWords();
    private final Pace pace;
    private final Whys whys;
    private final PreviewViewModel preview;
    private final BatchViewModel batch;
    private final PrintViewModel printing;
    private final Running running;
    private final CaseFileViewModel caseFile;
    private final ReadOnlyObjectWrapper<Map<DocumentKind, MatrixRow>> rows = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<List<PlannedFile>> files = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper partly = new ReadOnlyBooleanWrapper();
    private Workshop seen;
    private Runnable unsubscribe = () -> {};
    private Runnable settling = () -> {};

    public DocumentsViewModel(WorkshopDocument document, Services services) {
        this.document = document;
        this.services = services;
        choices = new Choices(services.settings());
        template = new Template(choices, services.dialogs());
        pace = new Pace(services.settings());
        running = new Running(services.jobs());
        whys = new Whys(services.jobs(), this::replan);
        preview = new PreviewViewModel(services.jobs());
        batch = new BatchViewModel(services, running, choices, pace);
        printing = new PrintViewModel(services, running);
        caseFile = new CaseFileViewModel(document, services, this::stationery, this::dressed);
        choices.onChange(this::replan);
        readers.audience().value().addListener(observable -> replan());
        readers.grade().value().addListener(observable -> replan());
        readers.member().value().addListener(observable -> replan());
        readers.round().value().addListener(observable -> replan());
    }

    void show() {
        unsubscribe = document.listen(this::refresh);
        refresh(document.current());
    }

    void hide() {
        unsubscribe.run();
        settling.run();
        preview.hide();
        choices.remember();
        seen = null;
    }

    private void refresh(Workshop workshop) {
        seen = null;
        boolean before = readers.hidden().get();
        readers.refresh(workshop);
        if (readers.hidden().get() && !before) {
            batch.forget();
        }
        caseFile.refresh(workshop);
        seen = SeenCards.of(workshop, document::viewer);
        partly.set(seen != workshop);
        replan();
    }

    /** Counts anew; nothing is counted while the screen is not shown, or half of a change is there. */
    private void replan() {
        if (seen == null) {
            return;
        }
        Order order = readers.order(choices.blind().get(), choices.language().get());
        rows.set(Arrays.stream(DocumentKind.values())
                .map(kind -> MatrixRow.of(seen, order, kind, whys.of(kind)))
                .collect(Collectors.toMap(MatrixRow::kind, Function.identity())));
        List<PlannedDocument> plan = plan(order);
        files.set(choices.gathering().get().files(plan));
        summary.set(
                plan.isEmpty()
                        ? Words.of("documents.nothing")
                        : Words.of("documents.summary", files.get().size(), Pace.words(pace.of(plan))));
        fileWords.show(seen, stationery(), choices, files.get());
        preview.show(rows.get().get(preview.kind().get()), seen, paper(), this::maker);
        settling.run();
        settling = services.jobs().later(SETTLED_MILLIS, this::settled);
    }

    private List<PlannedDocument> plan(Order order) {
        return Tick.all().stream()
                .filter(tick -> choices.ticked(tick).get())
                .filter(tick -> rows.get().get(tick.kind()).canBeMade())
                .flatMap(tick -> order.plan(seen, tick.kind(), tick.format()).stream())
                .toList();
    }

    private void settled() {
        if (seen != null) {
            whys.ask(
                    maker(),
                    rows.get().values().stream()
                            .flatMap(row -> row.documents().stream().limit(1))
                            .toList());
        }
    }

    private Stationery stationery() {
        return Stationery.of(services.clock().instant())
                .on(choices.paper().get())
                .fillable(choices.fillable().get());
    }

    private CaseFile dressed(CaseFile file) {
        CaseFile spoken = file.in(choices.language().get());
        return choices.blind().get() ? spoken.blind() : spoken;
    }

    private List<Object> paper() {
        return List.of(choices.paper().get(), choices.fillable().get());
    }

    private DocumentMaker maker() {
        return new DocumentMaker(seen, stationery());
    }

    /** Looks at the documents of a row. */
    void look(DocumentKind kind) {
        preview.look(rows.get().get(kind));
    }

    /** Asks for a folder and makes what is ticked in it. */
    void make() {
        if (!files.get().isEmpty()
                && !running.busy().get()
                && fileWords.pattern().isPresent()) {
            choices.remember();
            services.dialogs().folder(Words.of("documents.folder")).ifPresent(this::make);
        }
    }

    private void make(java.nio.file.Path folder) {
        batch.make(
                seen,
                template.on(stationery()),
                files.get(),
                fileWords.pattern().orElseThrow(),
                folder);
    }

    /** Prints what is looked at. */
    void print() {
        preview.looked().ifPresent(planned -> printing.print(maker(), List.of(planned)));
    }

    /** Prints every ticked document once, whatever kinds of files are ticked. */
    void printAll() {
        Order order = readers.order(choices.blind().get(), choices.language().get());
        printing.print(
                maker(),
                plan(order).stream()
                        .map(planned -> new PlannedDocument(
                                planned.kind(), planned.parameters(), org.plumbline.export.packet.Format.PDF))
                        .distinct()
                        .toList());
    }

    Choices choices() {
        return choices;
    }

    Readers readers() {
        return readers;
    }

    Template template() {
        return template;
    }

    /** How the files will be called. */
    FileWords fileWords() {
        return fileWords;
    }

    PreviewViewModel preview() {
        return preview;
    }

    BatchViewModel batch() {
        return batch;
    }

    PrintViewModel printing() {
        return printing;
    }

    CaseFileViewModel caseFile() {
        return caseFile;
    }

    Running running() {
        return running;
    }

    ReadOnlyObjectProperty<Map<DocumentKind, MatrixRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** What the accent button makes. */
    ReadOnlyObjectProperty<List<PlannedFile>> files() {
        return files.getReadOnlyProperty();
    }

    /** “24 files, about 3 s”. */
    ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /** Whether documents lack something that whoever is looking may not see. */
    ReadOnlyBooleanProperty partly() {
        return partly.getReadOnlyProperty();
    }
}
