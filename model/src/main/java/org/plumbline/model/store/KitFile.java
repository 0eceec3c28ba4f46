package org.plumbline.model.store;

import java.nio.file.Path;
import org.plumbline.model.kit.KitWork;
import org.plumbline.model.kit.RatingKit;

/** Rating kits on disk, {@code *.plumbline-kit}, and what a rater has done with one. */
public final class KitFile {
    public static final String FORMAT = "plumbline-kit";
    public static final String EXTENSION = ".plumbline-kit";

    private static final FileKind<RatingKit> KIT = new FileKind<>(FORMAT, "rating kit", 1, 0, RatingKit.class);
    private static final FileKind<KitWork> WORK =
            new FileKind<>("plumbline-kit-work", "rater's work", 1, 0, KitWork.class);

    private KitFile() {}

    public static Stored<RatingKit> read(Path file) {
        return KIT.read(file);
    }

    public static Stored<RatingKit> read(String name, byte[] bytes) {
        return KIT.read(name, bytes);
    }

    public static byte[] bytes(RatingKit kit) {
        return KIT.bytes(kit, UnknownFields.NONE);
    }

    public static void write(Path file, RatingKit kit) {
        SafeFile.write(file, bytes(kit));
    }

    /** The drafts, as the program keeps them for the rater. */
    public static Stored<KitWork> readWork(Path file) {
        return WORK.read(file);
    }

    public static void writeWork(Path file, KitWork work) {
        SafeFile.write(file, WORK.bytes(work, UnknownFields.NONE));
    }
}
