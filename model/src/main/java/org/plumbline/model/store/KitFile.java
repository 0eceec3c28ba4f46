package org.plumbline.model.store;

import java.nio.file.Path;
import org.plumbline.model.kit.KitWork;
import org.plumbline.model.kit.RatingKit;
import org.plumbline.model.panel.Round;

/** Rating kits on disk, {@code *.plumbline-kit}, and what a rater has done with one. */
public final class KitFile {
    public static final String FORMAT = "plumbline-kit";
    public static final String EXTENSION = ".plumbline-kit";

    private static final FileKind<RatingKit> KIT = new FileKind<>(FORMAT, "rating kit", 1, 0, RatingKit.class, true);
    private static final FileKind<KitWork> WORK =
            new FileKind<>("plumbline-kit-work", "rater's work", 1, 0, KitWork.class);

    private KitFile() {}

    public static Stored<RatingKit> read(Path file) {
        return read(file.getFileName().toString(), SafeFile.read(file));
    }

    /** Refuses a kit whose words are no longer those that its round froze: nobody rates by other words unnoticed. */
    public static Stored<RatingKit> read(String name, byte[] bytes) {
        Stored<RatingKit> stored = KIT.read(name, bytes);
        RatingKit kit = stored.value();
        Round round = kit.round();
        if (!Digests.of(round.frozen()).equals(round.digest())) {
            throw new FileProblem(
                    stored.unknown().version().isPresent()
                            ? name + " was made by a newer Plumbline, with words that this one does not know. Open it"
                                    + " with the newer program."
                            : name + " was changed after it was made: its words are not those that round "
                                    + round.number() + " froze. Ask for the kit again; nothing was rated.");
        }
        if (kit.cards().stream()
                        .anyMatch(card -> !card.member().equals(kit.member().id()))
                || kit.declarations().stream()
                        .anyMatch(said -> !said.member().equals(kit.member().id()))) {
            throw new FileProblem(
                    name + " holds what somebody else than " + kit.member().name()
                            + " said, which no kit does: it was changed after it was made. Ask for the kit again.");
        }
        return stored;
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
