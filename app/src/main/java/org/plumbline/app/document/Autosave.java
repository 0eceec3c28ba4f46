package org.plumbline.app.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.plumbline.model.store.FileProblem;
import org.plumbline.model.store.SafeFile;
import org.plumbline.model.store.Stored;
import org.plumbline.model.store.UnknownFields;
import org.plumbline.model.store.WorkshopFile;
import org.plumbline.model.workshop.Workshop;
import org.plumbline.model.workshop.WorkshopId;

/**
 * Recovery copies of unsaved work, in a folder of their own: never over the document, never taken without asking.
 *
 * <p>Beside each copy stands a small text: the file it belongs to, and that file's digest when it was opened.
 */
public final class Autosave {
    private static final String NOTE = ".origin";

    private final Path folder;

    /** The copies of this run; one that an earlier run left behind keeps its own name until somebody decides. */
    private final Map<WorkshopId, Path> own = new ConcurrentHashMap<>();

    public Autosave(Path folder) {
        this.folder = folder;
    }

    /** Writes the copy of a document that differs from its file, and takes it away when it no longer does. */
    public void keep(Workshop workshop, boolean dirty, Optional<Path> file, Optional<String> digest) {
        try {
            if (dirty) {
                Path copy = own.computeIfAbsent(workshop.id(), this::free);
                Files.createDirectories(folder);
                String origin =
                        file.map(path -> path.toAbsolutePath().toString()).orElse("") + "\n" + digest.orElse("") + "\n";
                SafeFile.write(note(copy), origin.getBytes(StandardCharsets.UTF_8));
                SafeFile.write(copy, WorkshopFile.bytes(workshop, UnknownFields.NONE));
            } else if (own.containsKey(workshop.id())) {
                discard(own.remove(workshop.id()));
            }
        } catch (IOException e) {
            throw new FileProblem("The recovery copy could not be written: " + e.getMessage() + ". Save now.", e);
        }
    }

    private Path free(WorkshopId workshop) {
        String name = workshop.value().replaceAll("[^A-Za-z0-9-]", "_");
        Path copy = folder.resolve(name + WorkshopFile.EXTENSION);
        for (int i = 2; Files.exists(copy); i++) {
            copy = folder.resolve(name + "-" + i + WorkshopFile.EXTENSION);
        }
        return copy;
    }

    private static Path note(Path copy) {
        return copy.resolveSibling(copy.getFileName() + NOTE);
    }

    /** Copies that can be read and say something else than the file they belong to, newest first. */
    public List<Recovery> found() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var found = new ArrayList<Recovery>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(path -> path.toString().endsWith(WorkshopFile.EXTENSION))
                    .forEach(copy -> recovery(copy).ifPresent(found::add));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.sort((one, other) -> other.when().compareTo(one.when()));
        return found;
    }

    private Optional<Recovery> recovery(Path copy) {
        try {
            Workshop workshop = WorkshopFile.read(copy).value();
            List<String> origin = origin(copy);
            Optional<Path> file = line(origin, 0).map(Path::of);
            Instant when = Files.getLastModifiedTime(copy).toInstant();
            boolean same = file.map(path -> holds(path, workshop)).orElse(false);
            return same
                    ? Optional.empty()
                    : Optional.of(new Recovery(
                            copy,
                            when,
                            file,
                            line(origin, 1),
                            workshop.position().title()));
        } catch (FileProblem | IOException e) {
            return Optional.empty();
        }
    }

    /** A note that cannot be read leaves a copy that belongs to no file: better than work that is lost. */
    private static List<String> origin(Path copy) {
        try {
            List<String> lines = Files.readAllLines(note(copy));
            line(lines, 0).ifPresent(Path::of);
            return lines;
        } catch (IOException | InvalidPathException e) {
            return List.of();
        }
    }

    private static boolean holds(Path file, Workshop workshop) {
        return readable(file).map(stored -> stored.value().equals(workshop)).orElse(false);
    }

    private static Optional<String> line(List<String> lines, int index) {
        return index < lines.size() && !lines.get(index).isBlank() ? Optional.of(lines.get(index)) : Optional.empty();
    }

    /** Opens a copy for somebody to look at; the file it belongs to stays as it is, even if it is damaged. */
    public WorkshopSession open(Recovery recovery) {
        Workshop workshop = WorkshopFile.read(recovery.copy()).value();
        own.put(workshop.id(), recovery.copy());
        return recovery.file()
                .flatMap(Autosave::readable)
                .map(onDisk -> WorkshopSession.recovered(recovery, workshop, onDisk))
                .orElseGet(() -> WorkshopSession.recovered(recovery, workshop, Workshop.empty(workshop.id())));
    }

    private static Optional<Stored<Workshop>> readable(Path file) {
        try {
            return Optional.of(WorkshopFile.read(file));
        } catch (FileProblem missingOrDamaged) {
            return Optional.empty();
        }
    }

    public void discard(Recovery recovery) {
        try {
            discard(recovery.copy());
        } catch (IOException e) {
            throw new FileProblem("The recovery copy could not be removed: " + e.getMessage() + ".", e);
        }
    }

    private static void discard(Path copy) throws IOException {
        Files.deleteIfExists(copy);
        Files.deleteIfExists(SafeFile.backupOf(copy));
        Files.deleteIfExists(note(copy));
        Files.deleteIfExists(SafeFile.backupOf(note(copy)));
    }
}
