package org.plumbline.export.pdf;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;

/** Whether a font file draws its letters with lines; colour fonts hold pictures, which a PDF font cannot show. */
final class Outlines {
    private static final Set<String> OUTLINES = Set.of("glyf", "CFF ");
    private static final int COLLECTION = 0x74746366;
    private static final int FIRST_FACE = 12;
    private static final int ENTRY = 16;

    private Outlines() {}

    static boolean in(Path path) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            if (file.readInt() == COLLECTION) {
                file.seek(FIRST_FACE);
                file.seek(file.readInt() + (long) Integer.BYTES);
            }
            int tables = file.readUnsignedShort();
            file.skipBytes(3 * Short.BYTES);
            byte[] entry = new byte[ENTRY];
            for (int i = 0; i < tables; i++) {
                file.readFully(entry);
                if (OUTLINES.contains(new String(entry, 0, Integer.BYTES, StandardCharsets.ISO_8859_1))) {
                    return true;
                }
            }
            return false;
        }
    }
}
