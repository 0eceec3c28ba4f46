package org.plumbline.model.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Writes a file so that a crash at any moment leaves the old bytes or the new ones, never less.
 *
 * <p>The order of {@link Saving} is the promise; the target is never deleted first (reliability notes §1).
 */
public final class SafeFile {
    private SafeFile() {}

    /** Where the bytes before the last save are. */
    public static Path backupOf(Path file) {
        return file.resolveSibling(file.getFileName() + ".bak");
    }

    /** All bytes of a file, at most 50 MB; anything that hinders it is said in words. */
    public static byte[] read(Path file) {
        return read(Disk.REAL, file);
    }

    static byte[] read(Disk disk, Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw new FileProblem(file + " is a folder. Name a file in it.");
            }
            requireNotTooLarge(file, Files.size(file));
            byte[] bytes = disk.read(file, Json.MOST_BYTES + 1);
            requireNotTooLarge(file, bytes.length);
            return bytes;
        } catch (NoSuchFileException e) {
            throw new FileProblem(file + " does not exist. Check the path.", e);
        } catch (AccessDeniedException e) {
            throw new FileProblem(file + " may not be read by you. Ask its owner for the right to read it.", e);
        } catch (IOException e) {
            throw new FileProblem(file + " could not be read (" + e.getMessage() + ").", e);
        }
    }

    private static void requireNotTooLarge(Path file, long size) {
        if (size > Json.MOST_BYTES) {
            throw new FileProblem(file + " is larger than 50 MB, which no document of this kind needs."
                    + " Check that it is the right file.");
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
        write(Disk.REAL, file, bytes, expected);
    }

    static void write(Disk disk, Path file, byte[] bytes, Optional<String> expected) {
        Path target = realTarget(file);
        expected.ifPresent(digest -> requireUnchanged(disk, target, digest));
        boolean there = Files.exists(target);
        try {
            new Saving(disk).replace(target, bytes);
        } catch (IOException e) {
            boolean lost = there && !Files.exists(target);
            throw new FileProblem(
                    file + " could not be saved: " + why(e)
                            + (lost
                                    ? " What was in it is in " + backupOf(target)
                                            + ", what you saved in a file beside it"
                                            + " that ends in .tmp: copy both now."
                                    : " What was in the file is unchanged. Save to another folder."),
                    e);
        }
        confirm(disk, file, target, bytes);
    }

    private static void confirm(Disk disk, Path file, Path target, byte[] bytes) {
        try {
            if (!Arrays.equals(disk.read(target, Integer.MAX_VALUE), bytes)) {
                throw new FileProblem(file + " reads differently from what was written. The disk may be failing:"
                        + " save to another one now.");
            }
        } catch (IOException e) {
            throw new FileProblem(
                    file + " was written, but could not be read again: " + why(e)
                            + " The disk may be failing: save to another one now.",
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

    private static void requireUnchanged(Disk disk, Path target, String digest) {
        if (!Files.exists(target) || !Digests.of(read(disk, target)).equals(digest)) {
            throw new FileProblem(target + " was changed or moved by somebody else since it was opened."
                    + " Nothing was written: save under another name, then compare the two.");
        }
    }

    private static String why(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "you may not write in this folder.";
        }
        return e.getMessage() == null ? "the disk refused." : e.getMessage() + ".";
    }
}
