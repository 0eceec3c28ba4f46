package org.plumbline.export.packet;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What it means that a file could not be written.
 *
 * @param sentence what is wrong
 * @param advice what to do
 * @param forAll whether the next files would fare the same
 */
record Refusal(String sentence, String advice, boolean forAll) {

    static Refusal of(IOException why, Path file, long bytes) {
        Path folder = file.getParent();
        if (!Files.isDirectory(folder)) {
            return new Refusal(
                    "The folder " + folder + " is gone: it was moved or removed, or its drive is no longer there.",
                    "Bring it back or choose another, then make the documents again.",
                    true);
        }
        if (isFull(why, folder, bytes)) {
            return new Refusal("The disk is full.", "Make room on it, then make again what changed.", true);
        }
        boolean there = Files.exists(file);
        if (!Files.isWritable(folder) || why instanceof AccessDeniedException && !there) {
            return new Refusal("You may not write in the folder " + folder + ".", "Choose another folder.", true);
        }
        return there
                ? new Refusal(
                        file.getFileName() + " is open in another program, or may not be written over.",
                        "Close it there, then make it again.",
                        false)
                : new Refusal(
                        file.getFileName() + " could not be written: " + said(why) + ".",
                        "Choose another folder, or look after the disk.",
                        true);
    }

    /** Systems have no kind of fault for it, only words. */
    private static boolean isFull(IOException why, Path folder, long bytes) {
        String words = said(why).toLowerCase(Locale.ROOT);
        if (words.contains("no space left") || words.contains("not enough space") || words.contains("quota exceeded")) {
            return true;
        }
        try {
            return Files.getFileStore(folder).getUsableSpace() < bytes;
        } catch (IOException unknown) {
            return false;
        }
    }

    private static String said(IOException why) {
        return why.getMessage() == null ? "the disk refused" : why.getMessage();
    }
}
