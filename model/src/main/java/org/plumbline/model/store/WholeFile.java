package org.plumbline.model.store;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes files that can be made again at any time, such as documents: whole or not at all, while others look on and
 * whatever ends the program.
 *
 * <p>Unlike {@link SafeFile} it keeps no backup and does not wait until the disk has everything, which takes longer than
 * to make the document. What a power cut can take is the last seconds of a batch, and that is made again.
 */
public final class WholeFile {
    private WholeFile() {}

    /** In the place of what was there. */
    public static void write(Path file, byte[] bytes) throws IOException {
        new Saving(Disk.REAL).place(file.toAbsolutePath().normalize(), bytes);
    }
}
