package org.plumbline.export.word;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * One part of a Word package as it lies in the archive: parts that are the same in many documents are made small once.
 *
 * @param data deflated, unless it became no smaller
 */
record Part(String name, byte[] data, int size, long sum, boolean deflated) {
    private static final int BLOCK = 16 * 1024;

    static Part of(String name, CharSequence xml) {
        return of(name, xml.toString().getBytes(StandardCharsets.UTF_8));
    }

    static Part of(String name, byte[] bytes) {
        var sum = new CRC32();
        sum.update(bytes);
        byte[] smaller = deflated(bytes);
        boolean worthIt = smaller.length < bytes.length;
        return new Part(name, worthIt ? smaller : bytes, bytes.length, sum.getValue(), worthIt);
    }

    private static byte[] deflated(byte[] bytes) {
        var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            var small = new ByteArrayOutputStream(bytes.length / 8 + 64);
            var block = new byte[BLOCK];
            while (!deflater.finished()) {
                small.write(block, 0, deflater.deflate(block));
            }
            return small.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
