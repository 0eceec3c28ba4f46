package org.plumbline.export.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;
import org.plumbline.model.store.FileProblem;

/** Refuses Office files whose parts unpack to more than any document needs, before they are kept in memory. */
public final class UnpackedSize {
    private static final long LARGEST_WHOLE = 200L * 1024 * 1024;
    private static final int BLOCK = 64 * 1024;

    private UnpackedSize() {}

    /**
     * @param program the one that can save the file again: Word or Excel
     */
    public static void requireModest(String name, byte[] bytes, String program) {
        var block = new byte[BLOCK];
        long total = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null && total <= LARGEST_WHOLE) {
                for (int read = zip.read(block); read > 0 && total <= LARGEST_WHOLE; read = zip.read(block)) {
                    total += read;
                }
            }
        } catch (IOException e) {
            throw new FileProblem(
                    name + " is damaged and could not be unpacked. Open it in " + program + " and save it again.", e);
        }
        if (total > LARGEST_WHOLE) {
            throw new FileProblem(name + " unpacks to more than 200 MB, which no document of this kind needs."
                    + " Check that it is the right file.");
        }
    }
}
