package org.plumbline.export.packet;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.plumbline.export.book.Workbook;
import org.plumbline.export.compose.FileNames;
import org.plumbline.export.compose.Merged;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.DocumentRenderer;
import org.plumbline.export.doc.Rendered;
import org.plumbline.export.doc.Stationery;
import org.plumbline.export.sheet.CsvRenderer;
import org.plumbline.export.sheet.WorkbookWriter;
import org.plumbline.model.store.FileProblem;
import org.plumbline.model.store.SafeFile;
import org.plumbline.model.workshop.Workshop;

/**
 * Makes documents of one workshop: composes, renders and writes them.
 *
 * <p>Meant for a thread of its own; may be used by several. Problems come as {@code DocumentProblem} (what was
 * asked for) or {@link FileProblem} (the disk), both in words for the person.
 */
public final class DocumentMaker {
    private final Workshop workshop;
    private final Stationery stationery;
    private final Map<Format, DocumentRenderer> renderers = new ConcurrentHashMap<>();

    public DocumentMaker(Workshop workshop, Stationery stationery) {
        this.workshop = workshop;
        this.stationery = stationery;
    }

    /**
     * On the usual paper.
     *
     * @param created the date that every file shows as its own
     */
    public DocumentMaker(Workshop workshop, Instant created) {
        this(workshop, Stationery.of(created));
    }

    /** The content of a document, for a preview. */
    public Document compose(PlannedDocument planned) {
        return planned.kind().compose(workshop, planned.parameters());
    }

    /** The bytes of a document, for a preview of the real pages. */
    public Rendered render(PlannedDocument planned) {
        return render(PlannedFile.of(planned));
    }

    /** The bytes of a file that holds one document, or several one after another. */
    public Rendered render(PlannedFile planned) {
        return render(planned, compose(planned));
    }

    List<Document> compose(PlannedFile planned) {
        return planned.documents().stream().map(this::compose).toList();
    }

    /**
     * The bytes of a file.
     *
     * @param documents as they were composed
     */
    Rendered render(PlannedFile planned, List<Document> documents) {
        return workbook(planned)
                .map(own ->
                        planned.format() == Format.CSV ? CsvRenderer.write(own) : WorkbookWriter.write(own, stationery))
                .orElseGet(() -> prepare(planned.format())
                        .render(planned.isMerged() ? merged(planned, documents) : documents.get(0)));
    }

    /** Some kinds compute in cells what their documents only say. */
    private Optional<Workbook> workbook(PlannedFile planned) {
        PlannedDocument first = planned.first();
        boolean cells = planned.format() == Format.EXCEL || planned.format() == Format.CSV;
        return cells && !planned.isMerged() ? first.kind().workbook(workshop, first.parameters()) : Optional.empty();
    }

    /** Called like its documents when all are called alike, and otherwise like the job. */
    private Document merged(PlannedFile planned, List<Document> documents) {
        Set<String> titles = new HashSet<>();
        documents.forEach(document -> titles.add(document.title()));
        String job = workshop.position().title().isBlank()
                ? workshop.title()
                : workshop.position().title();
        String title = titles.size() == 1 || job.isBlank() ? documents.get(0).title() : job;
        return Merged.of(planned.first().parameters().language(), title, documents);
    }

    /** Reads fonts, styles and templates, once for all documents of a format. */
    DocumentRenderer prepare(Format format) {
        return renderers.computeIfAbsent(format, wanted -> wanted.renderer(stationery));
    }

    /** Makes one document under a name that somebody chose; what was there before is kept as a backup. */
    public MadeDocument make(PlannedDocument planned, Path file) {
        return make(PlannedFile.of(planned), file);
    }

    /** The same for a file that holds one document, or several one after another. */
    public MadeDocument make(PlannedFile planned, Path file) {
        Rendered rendered = render(planned);
        SafeFile.write(file, rendered.bytes());
        return new MadeDocument(planned.first(), file, rendered.remarks());
    }

    /**
     * Makes documents in a folder, under names of their own that are all different.
     *
     * @return what was made: all of it, or what was ready when somebody cancelled
     */
    public List<MadeDocument> make(List<PlannedDocument> plan, Path folder, Progress progress) {
        var made = new ArrayList<MadeDocument>();
        List<String> names = fileNames(plan);
        for (int i = 0; i < plan.size() && !progress.isCancelled(); i++) {
            MadeDocument document = make(plan.get(i), inside(folder, names.get(i)));
            made.add(document);
            progress.made(made.size(), plan.size(), document);
        }
        return made;
    }

    /** The names that the documents of a plan get in a folder, in its order. */
    public List<String> fileNames(List<PlannedDocument> plan) {
        Set<String> taken = new HashSet<>();
        return plan.stream()
                .map(planned -> FileNames.free(
                        planned.kind().fileName(workshop, planned.parameters()),
                        "." + planned.format().extension(),
                        name -> taken.add(FileNames.key(name))))
                .toList();
    }

    private static Path inside(Path folder, String name) {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder.normalize())) {
            throw new FileProblem(name + " would lie outside the folder " + folder + ". Choose another code.");
        }
        return file;
    }
}
