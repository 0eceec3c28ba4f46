package org.plumbline.model.store;

import java.nio.file.Path;
import java.util.Optional;
import org.plumbline.model.workshop.Workshop;

/** Workshops on disk: {@code *.plumbline}. */
public final class WorkshopFile {
    public static final String FORMAT = "plumbline-workshop";
    public static final String EXTENSION = ".plumbline";

    private static final FileKind<Workshop> KIND = new FileKind<>(FORMAT, "workshop", 1, 3, Workshop.class);

    private WorkshopFile() {}

    public static Stored<Workshop> read(Path file) {
        return KIND.read(file);
    }

    /**
     * @param name what messages call the file
     */
    public static Stored<Workshop> read(String name, byte[] bytes) {
        return KIND.read(name, bytes);
    }

    public static byte[] bytes(Workshop workshop, UnknownFields unknown) {
        return KIND.bytes(workshop, unknown);
    }

    /**
     * Saves a workshop and says the digest of what is now on disk.
     *
     * @param expected digest of the file when it was opened; empty for a new file
     */
    public static String write(Path file, Workshop workshop, UnknownFields unknown, Optional<String> expected) {
        byte[] bytes = bytes(workshop, unknown);
        KIND.read(file.getFileName().toString(), bytes);
        SafeFile.write(file, bytes, expected);
        return Digests.of(bytes);
    }
}
