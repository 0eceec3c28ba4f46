package org.plumbline.export.packet;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.plumbline.export.compose.DocumentProblem;
import org.plumbline.export.compose.FileNames;
import org.plumbline.export.compose.NamePattern;
import org.plumbline.export.compose.NameWords;
import org.plumbline.export.doc.Stationery;
import org.plumbline.model.store.FileProblem;
import org.plumbline.model.store.WholeFile;
import org.plumbline.model.workshop.Workshop;

/**
 * Makes many documents of one workshop in a folder, several at a time: each is composed, rendered and written whole.
 *
 * <p>A document that cannot be made never stops the others. Renderers, fonts and templates are made once; of the files
 * themselves only those that are being made are in memory, however many there are.
 */
public final class Batch {
    private static final int MOST_THREADS = 2;
    private static final String SEVERAL = "documents";

    private final Workshop workshop;
    private final Stationery stationery;
    private final DocumentMaker maker;
    private final int threads;
    private final Writing writing;

    public Batch(Workshop workshop, Stationery stationery) {
        this(
                workshop,
                stationery,
                Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()),
                WholeFile::write);
    }

    Batch(Workshop workshop, Stationery stationery, int threads, Writing writing) {
        this.workshop = workshop;
        this.stationery = stationery;
        this.maker = new DocumentMaker(workshop, stationery);
        this.threads = threads;
        this.writing = writing;
    }

    /** How the files of an order will be called, all differently; nothing of the disk is looked at. */
    public List<String> names(BatchOrder order) {
        return names(order, name -> true);
    }

    /** Those of the order's files that are in the folder already, for the question what to do with them. */
    public List<Path> existing(BatchOrder order, Path folder) {
        return names(order).stream().map(folder::resolve).filter(Files::exists).toList();
    }

    /**
     * Makes what is ordered; returns when all of it ended, or when it was cancelled. Meant for a thread of its own.
     *
     * @throws FileProblem when there is no such folder, or another batch is being made in it
     * @throws DocumentProblem when nothing can be made at all, such as on a template that is none
     */
    public BatchReport make(BatchOrder order, Path folder, BatchProgress progress) {
        if (!Files.isDirectory(folder)) {
            throw new FileProblem("The folder " + folder + " does not exist. Make it first, or choose another.");
        }
        order.files().stream().map(PlannedFile::format).distinct().forEach(maker::prepare);
        return FolderLock.during(folder, () -> locked(order, folder, progress));
    }

    private BatchReport locked(BatchOrder order, Path folder, BatchProgress progress) {
        Ledger ledger = Ledger.read(folder);
        List<String> names = names(order, name -> mayTake(order, name, folder, ledger));
        var files = new FileMaking(maker, new ContentDigest(stationery), ledger, writing, order);
        return new BatchRun(order, names, folder, files, progress).run(threads);
    }

    private static boolean mayTake(BatchOrder order, String name, Path folder, Ledger ledger) {
        boolean stays = order.existing() == Existing.RENAME
                && !(order.onlyChanged() && ledger.of(name).isPresent());
        return !stays || !Files.exists(folder.resolve(name));
    }

    private List<String> names(BatchOrder order, Predicate<String> mayTake) {
        Optional<LocalDate> day = Optional.of(LocalDate.ofInstant(stationery.created(), ZoneId.systemDefault()));
        Set<String> taken = new HashSet<>();
        var names = new ArrayList<String>();
        for (PlannedFile file : order.files()) {
            names.add(FileNames.free(
                    name(order.names(), file, day),
                    "." + file.format().extension(),
                    name -> mayTake.test(name) && taken.add(FileNames.key(name))));
        }
        return names;
    }

    /** What cannot be composed has a name too; why it cannot is said when it is made. */
    private String name(NamePattern pattern, PlannedFile file, Optional<LocalDate> day) {
        try {
            return pattern.name(NameWords.common(
                    file.documents().stream()
                            .map(document -> NameWords.of(document.kind(), workshop, document.parameters(), day))
                            .toList(),
                    SEVERAL));
        } catch (DocumentProblem problem) {
            return file.first().kind().commandName();
        }
    }
}
