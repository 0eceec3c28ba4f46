package org.plumbline.export.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
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
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream part = zip.getInputStream(entry)) {
                    for (int read = part.read(block); read > 0 && total <= LARGEST_WHOLE; read = part.read(block)) {
                        total += read;
                    }
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
