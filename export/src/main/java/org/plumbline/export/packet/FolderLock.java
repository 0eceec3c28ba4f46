package org.plumbline.export.packet;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.plumbline.model.store.FileProblem;

/**
 * Keeps a second batch out of a folder as long as one is made in it. A courtesy: where the disk knows no locks both go
 * on, and files are whole all the same.
 */
final class FolderLock {
    static final String FILE = ".plumbline-documents.lock";

    /** Locks are between programs; closing a second channel to the file would give up the first one's lock. */
    private static final Set<Path> IN_THIS_PROGRAM = ConcurrentHashMap.newKeySet();

    private FolderLock() {}

    /** What is done while the folder is locked. */
    static <T> T during(Path folder, Supplier<T> done) {
        Path own = folder.toAbsolutePath().normalize();
        if (!IN_THIS_PROGRAM.add(own)) {
            throw busy(folder);
        }
        try {
            return locked(folder, done);
        } finally {
            IN_THIS_PROGRAM.remove(own);
        }
    }

    private static <T> T locked(Path folder, Supplier<T> done) {
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
            if (channel.tryLock() != null) {
                return Optional.of(channel);
            }
            channel.close();
        } catch (IOException | OverlappingFileLockException noLocksHere) {
            return Optional.empty();
        }
        throw busy(folder);
    }

    private static FileProblem busy(Path folder) {
        return new FileProblem("Documents are being made in " + folder + " right now, by another window or command."
                + " Wait until that has ended, or choose another folder.");
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
