package org.plumbline.app.document;

import java.nio.file.Path;
import java.util.Optional;
import org.plumbline.model.store.Stored;
import org.plumbline.model.store.UnknownFields;
import org.plumbline.model.store.WorkshopFile;
import org.plumbline.model.workshop.Workshop;
import org.plumbline.model.workshop.WorkshopId;

/** A document together with the file that it came from or goes to. */
public final class WorkshopSession {
    private final WorkshopDocument document;
    private final UnknownFields unknown;
    private Optional<Path> file;
    private Optional<String> digest;

    /** What the last job wrote, also before the window has heard of it. */
    private volatile Optional<Written> last = Optional.empty();

    private WorkshopSession(
            WorkshopDocument document, UnknownFields unknown, Optional<Path> file, Optional<String> digest) {
        this.document = document;
        this.unknown = unknown;
        this.file = file;
        this.digest = digest;
    }

    public static WorkshopSession fresh(WorkshopId id) {
        Workshop empty = Workshop.empty(id);
        return new WorkshopSession(
                new WorkshopDocument(empty, empty), UnknownFields.NONE, Optional.empty(), Optional.empty());
    }

    /** A workshop that has no file of its own yet, such as a sample. */
    public static WorkshopSession untitled(Workshop workshop) {
        return new WorkshopSession(
                new WorkshopDocument(workshop, workshop), UnknownFields.NONE, Optional.empty(), Optional.empty());
    }

    public static WorkshopSession opened(Path file, Stored<Workshop> stored) {
        return new WorkshopSession(
                new WorkshopDocument(stored.value(), stored.value()),
                stored.unknown(),
                Optional.of(file),
                Optional.of(stored.digest()));
    }

    /** Work that was recovered: it differs from what its file holds until it is saved. */
    public static WorkshopSession recovered(Recovery recovery, Workshop workshop, Workshop onDisk) {
        return new WorkshopSession(
                new WorkshopDocument(workshop, onDisk), UnknownFields.NONE, recovery.file(), recovery.digest());
    }

    /** The same beside a file that can be read: what a newer version wrote into it is kept. */
    static WorkshopSession recovered(Recovery recovery, Workshop workshop, Stored<Workshop> onDisk) {
        return new WorkshopSession(
                new WorkshopDocument(workshop, onDisk.value()), onDisk.unknown(), recovery.file(), recovery.digest());
    }

    public WorkshopDocument document() {
        return document;
    }

    public Optional<Path> file() {
        return file;
    }

    public Optional<String> digest() {
        return digest;
    }

    /** As {@link #write(Path, Workshop)}, with the document as it is now. */
    public Written write(Path target) {
        return write(target, document.current());
    }

    /** What {@link #written} needs to know; touches the disk and nothing else, so it may run beside the window. */
    public Written write(Path target, Workshop workshop) {
        Optional<String> expected = last.filter(written -> written.file().equals(target))
                .map(Written::digest)
                .or(() -> file.filter(target::equals).flatMap(same -> digest));
        var written = new Written(target, workshop, WorkshopFile.write(target, workshop, unknown, expected));
        last = Optional.of(written);
        return written;
    }

    /** The state that reached the disk becomes the saved one. */
    public void written(Written written) {
        file = Optional.of(written.file());
        digest = Optional.of(written.digest());
        document.markSaved(written.workshop());
    }

    /** What was written where. */
    public record Written(Path file, Workshop workshop, String digest) {}
}
