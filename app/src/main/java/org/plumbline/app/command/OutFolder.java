package org.plumbline.app.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.plumbline.model.store.FileProblem;

/** The folder that results go to. */
final class OutFolder {
    private OutFolder() {}

    /** Makes the folder when it is not there, but not the folders above it: those are more likely misspelt. */
    static void make(Path folder) {
        if (Files.isDirectory(folder)) {
            return;
        }
        if (Files.exists(folder)) {
            throw new FileProblem(folder + " is a file. Name a folder for what is made.");
        }
        Path above = folder.toAbsolutePath().normalize().getParent();
        if (above == null || !Files.isDirectory(above)) {
            throw new FileProblem("The folder " + above + " does not exist. Make it first, or choose another.");
        }
        try {
            Files.createDirectory(folder);
        } catch (AccessDeniedException e) {
            throw new FileProblem(
                    "The folder " + folder + " could not be made: you may not write in " + above + ".", e);
        } catch (IOException e) {
            throw new FileProblem("The folder " + folder + " could not be made (" + e.getMessage() + ").", e);
        }
    }

    /** Whether a path means a folder: it is one, or it is written as one. */
    static boolean isMeant(Path path, String typed) {
        return Files.isDirectory(path) || typed.endsWith("/") || typed.endsWith("\\");
    }

    /** Whether what was typed is a file that is there. */
    static boolean isFile(String typed) {
        return Files.isRegularFile(Path.of(typed));
    }

    /** Whether two paths are one file; a file that is not there is no other one. */
    static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            throw new FileProblem(one + " could not be looked at (" + e.getMessage() + ").", e);
        }
    }
}
