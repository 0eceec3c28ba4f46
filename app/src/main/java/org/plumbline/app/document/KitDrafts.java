package org.plumbline.app.document;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.plumbline.model.kit.KitWork;
import org.plumbline.model.kit.RatingKit;
import org.plumbline.model.store.Digests;
import org.plumbline.model.store.FileProblem;
import org.plumbline.model.store.KitFile;
import org.plumbline.model.store.SafeFile;

/** Where the program keeps what raters do with their kits until it is handed in: one file a rater and round. */
public final class KitDrafts {
    private static final int NAME_LENGTH = 24;

    private final Path folder;

    public KitDrafts(Path folder) {
        this.folder = folder;
    }

    /**
     * Work as it was found.
     *
     * @param damaged where a file was put that could not be read
     */
    public record Found(KitWork work, Optional<Path> damaged) {}

    /** Keeps others away from the same work until it is closed. */
    public interface Hold extends AutoCloseable {
        @Override
        void close();
    }

    /** The same for a kit that was made anew, so that work with the earlier one goes on. */
    public Path file(RatingKit kit) {
        String which = String.join(
                "\n",
                kit.workshop().value(),
                kit.round().digest(),
                kit.member().id().value());
        String name = Digests.of(which.getBytes(StandardCharsets.UTF_8)).substring(0, NAME_LENGTH);
        return folder.resolve(name + ".json");
    }

    /** Begins with a kit, or goes on where its rater was; a file that cannot be read is set aside and never deleted. */
    public Found find(RatingKit kit) {
        Path file = file(kit);
        if (!Files.exists(file) && !Files.exists(SafeFile.backupOf(file))) {
            return new Found(KitWork.begin(kit), Optional.empty());
        }
        Optional<KitWork> kept = readable(file);
        if (kept.isPresent()) {
            return new Found(KitWork.resume(kit, kept.get()), Optional.empty());
        }
        KitWork before = readable(SafeFile.backupOf(file))
                .map(work -> KitWork.resume(kit, work))
                .orElseGet(() -> KitWork.begin(kit));
        return new Found(before, setAside(file));
    }

    private static Optional<KitWork> readable(Path file) {
        try {
            return Optional.of(KitFile.readWork(file).value());
        } catch (FileProblem missingOrDamaged) {
            return Optional.empty();
        }
    }

    private static Optional<Path> setAside(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Path aside = file;
        for (int i = 1; Files.exists(aside); i++) {
            aside = file.resolveSibling(file.getFileName() + ".damaged-" + i);
        }
        try {
            Files.move(file, aside);
            return Optional.of(aside);
        } catch (IOException e) {
            throw new FileProblem(
                    "What you did with this kit is in " + file + ", which is damaged and could not be moved aside."
                            + " Copy it to another folder, then open the kit again.",
                    e);
        }
    }

    public void write(KitWork work) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new FileProblem(
                    "Your work could not be kept: " + folder + " cannot be made (" + e.getMessage()
                            + "). Hand in what is ready before you close the window.",
                    e);
        }
        KitFile.writeWork(file(work.kit()), work);
    }

    /** Empty while the same work is open in another window, of this program or of another one that runs. */
    public Optional<Hold> hold(RatingKit kit) {
        Path file = file(kit);
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(
                    file.resolveSibling(file.getFileName() + ".lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            return locked(channel);
        } catch (IOException lockingIsNotPossibleHere) {
            return Optional.of(() -> {});
        }
    }

    private static Optional<Hold> locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(() -> close(channel));
        } catch (OverlappingFileLockException openInThisProgram) {
            channel.close();
            return Optional.empty();
        }
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            org.slf4j.LoggerFactory.getLogger(KitDrafts.class).warn("A lock was not let go", e);
        }
    }
}
