package org.plumbline.model.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.Optional;

/**
 * Writes a file so that a crash at any moment leaves the old bytes or the new ones, never less.
 *
 * <p>The order is the promise: new bytes beside the file, forced to disk; one backup of the old bytes; then the name
 * moves over in one step. The target is never deleted first (reliability notes §1).
 */
public final class SafeFile {
    private static final int TRIES = 7;
    private static final long FIRST_WAIT_MILLIS = 20;

    private SafeFile() {}

    /** Where the bytes before the last save are. */
    public static Path backupOf(Path file) {
        return file.resolveSibling(file.getFileName() + ".bak");
    }

    /** All bytes of a file, at most 50 MB; anything that hinders it is said in words. */
    public static byte[] read(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw new FileProblem(file + " is a folder. Name a file in it.");
            }
            if (Files.size(file) > Json.MOST_BYTES) {
                throw new FileProblem(file + " is larger than 50 MB, which no document of this kind needs."
                        + " Check that it is the right file.");
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new FileProblem(file + " does not exist. Check the path.", e);
        } catch (AccessDeniedException e) {
            throw new FileProblem(file + " may not be read by you. Ask its owner for the right to read it.", e);
        } catch (IOException e) {
            throw new FileProblem(file + " could not be read (" + e.getMessage() + ").", e);
        }
    }

    /** Writes the bytes and keeps one backup of what was there. */
    public static void write(Path file, byte[] bytes) {
        write(file, bytes, Optional.empty());
    }

    /**
     * Writes the bytes, but only over the bytes that the caller knows.
     *
     * @param expected digest of what the file held when it was read; empty to write over anything
     */
    public static void write(Path file, byte[] bytes, Optional<String> expected) {
        Path target = realTarget(file);
        expected.ifPresent(digest -> requireUnchanged(target, digest));
        try {
            Path temporary = writeBeside(target, bytes);
            try {
                keepPermissions(target, temporary);
                backUp(target);
                moveOver(temporary, target);
            } finally {
                Files.deleteIfExists(temporary);
            }
            forceFolder(target.getParent());
            if (!Arrays.equals(Files.readAllBytes(target), bytes)) {
                throw new FileProblem(file + " reads differently from what was written. The disk may be failing:"
                        + " save to another one now.");
            }
        } catch (IOException e) {
            throw new FileProblem(
                    file + " could not be saved: " + why(e)
                            + " What was in the file is unchanged. Save to another folder.",
                    e);
        }
    }

    private static Path realTarget(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        if (Files.isDirectory(absolute)) {
            throw new FileProblem(file + " is a folder. Name a file in it.");
        }
        Path folder = absolute.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new FileProblem("The folder " + folder + " does not exist. Make it first, or choose another.");
        }
        try {
            return Files.isSymbolicLink(absolute) ? absolute.toRealPath() : absolute;
        } catch (IOException e) {
            throw new FileProblem(file + " points to a file that is not there (" + e.getMessage() + ").", e);
        }
    }

    private static void requireUnchanged(Path target, String digest) {
        if (!Files.exists(target) || !Digests.of(read(target)).equals(digest)) {
            throw new FileProblem(target + " was changed or moved by somebody else since it was opened."
                    + " Nothing was written: save under another name, then compare the two.");
        }
    }

    private static Path writeBeside(Path target, byte[] bytes) throws IOException {
        Path temporary = Files.createTempFile(target.getParent(), "~" + target.getFileName() + ".", ".tmp");
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        } catch (IOException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
        return temporary;
    }

    /** A temporary file is readable by its maker only; colleagues who could read the old file must read the new one. */
    private static void keepPermissions(Path target, Path temporary) throws IOException {
        var view = Files.getFileAttributeView(temporary, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view == null) {
            return;
        }
        if (Files.exists(target)) {
            view.setPermissions(Files.getPosixFilePermissions(target));
        } else {
            view.setPermissions(java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
        }
    }

    private static void backUp(Path target) throws IOException {
        if (Files.exists(target)) {
            Path backup = backupOf(target);
            Path fresh = writeBeside(backup, Files.readAllBytes(target));
            keepPermissions(target, fresh);
            moveOver(fresh, backup);
        }
    }

    /** On Windows a scanner may hold the target for a moment, so a refused move is tried again for about 2.5 s. */
    private static void moveOver(Path from, Path to) throws IOException {
        long wait = FIRST_WAIT_MILLIS;
        for (int attempt = 1; ; attempt++) {
            try {
                Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return;
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
                return;
            } catch (DirectoryNotEmptyException e) {
                throw e;
            } catch (FileSystemException e) {
                if (attempt == TRIES) {
                    throw e;
                }
                pause(wait);
                wait *= 2;
            }
        }
    }

    private static void pause(long millis) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for the file", e);
        }
    }

    /** Makes the new name itself durable; Windows has no such call and does not need it. */
    private static void forceFolder(Path folder) throws IOException {
        if (java.io.File.separatorChar == '/') {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static String why(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "you may not write in this folder.";
        }
        return e.getMessage() == null ? "the disk refused." : e.getMessage() + ".";
    }
}
