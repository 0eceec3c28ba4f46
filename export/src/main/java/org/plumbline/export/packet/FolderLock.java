package org.plumbline.export.packet;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Supplier;
import org.plumbline.model.store.FileProblem;

/**
 * Keeps a second batch out of a folder as long as one is made in it. A courtesy: where the disk knows no locks both go
 * on, and files are whole all the same.
 */
final class FolderLock {
    static final String FILE = ".plumbline-documents.lock";

    private FolderLock() {}

    /** What is done while the folder is locked. */
    static <T> T during(Path folder, Supplier<T> done) {
        Path file = folder.resolve(FILE);
        Optional<FileChannel> channel = lock(folder, file);
        try {
            return done.get();
        } finally {
            channel.ifPresent(open -> release(open, file));
        }
    }

    /** The lock goes with the channel; empty where the disk knows no locks. */
    private static Optional<FileChannel> lock(Path folder, Path file) {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isLocked(channel)) {
                return Optional.of(channel);
            }
            channel.close();
        } catch (IOException noLocksHere) {
            return Optional.empty();
        }
        throw new FileProblem("Documents are being made in " + folder + " right now, by another window or command."
                + " Wait until that has ended, or choose another folder.");
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException byThisProgram) {
            return false;
        }
    }

    /** Where it cannot be removed it stays empty, and the next batch uses it. */
    private static void release(FileChannel channel, Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            file.toFile().deleteOnExit();
        }
        try {
            channel.close();
        } catch (IOException closedAlready) {
            file.toFile().deleteOnExit();
        }
    }
}
