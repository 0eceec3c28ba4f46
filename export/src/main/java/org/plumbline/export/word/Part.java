package org.plumbline.export.word;

import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;

/**
 * One part of a Word package as it lies in the archive.
 *
 * @param data deflated, unless it became no smaller
 */
record Part(String name, byte[] data, int size, long sum, boolean deflated) {

    /** A part that is the same in many documents, as small as can be. */
    static Part of(String name, CharSequence xml) {
        return of(name, xml.toString().getBytes(StandardCharsets.UTF_8));
    }

    static Part of(String name, byte[] bytes) {
        try (var packer = new Packer(Deflater.BEST_COMPRESSION)) {
            return packer.pack(name, bytes);
        }
    }
}
