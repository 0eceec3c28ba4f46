package org.plumbline.export.packet;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.Rendered;
import org.plumbline.export.doc.Stationery;
import org.plumbline.model.store.FileProblem;
import org.plumbline.model.store.SafeFile;
import org.plumbline.model.workshop.Workshop;

/**
 * Makes documents of one workshop: composes, renders and writes them.
 *
 * <p>Meant for a thread of its own; holds no state between two calls. Problems come as {@code DocumentProblem} (what was
 * asked for) or {@link FileProblem} (the disk), both in words for the person.
 */
public final class DocumentMaker {
    private final Workshop workshop;
    private final Stationery stationery;

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
        return planned.format().renderer(stationery).render(compose(planned));
    }

    /** Makes one document under a name that somebody chose; what was there before is kept as a backup. */
    public MadeDocument make(PlannedDocument planned, Path file) {
        Rendered rendered = render(planned);
        SafeFile.write(file, rendered.bytes());
        return new MadeDocument(planned, file, rendered.remarks());
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
                .map(planned -> free(
                        planned.kind().fileName(workshop, planned.parameters()),
                        "." + planned.format().extension(),
                        taken))
                .toList();
    }

    /** Two candidates may have the same code, and some systems do not tell capitals from small letters. */
    private static String free(String name, String ending, Set<String> taken) {
        String free = name + ending;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = name + "_" + i + ending;
        }
        return free;
    }

    private static Path inside(Path folder, String name) {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder.normalize())) {
            throw new FileProblem(name + " would lie outside the folder " + folder + ". Choose another code.");
        }
        return file;
    }
}
