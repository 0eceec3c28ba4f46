package org.plumbline.export.word;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Makes the parts of one document small, quickly rather than as small as can be. */
final class Packer implements AutoCloseable {
    private static final int QUICK = 4;
    private static final int BLOCK = 16 * 1024;

    private final Deflater deflater;
    private final byte[] block = new byte[BLOCK];

    Packer() {
        this(QUICK);
    }

    Packer(int level) {
        deflater = new Deflater(level, true);
    }

    Part pack(String name, CharSequence xml) {
        return pack(name, xml.toString().getBytes(StandardCharsets.UTF_8));
    }

    Part pack(String name, byte[] bytes) {
        var sum = new CRC32();
        sum.update(bytes);
        byte[] smaller = deflated(bytes);
        boolean worthIt = smaller.length < bytes.length;
        return new Part(name, worthIt ? smaller : bytes, bytes.length, sum.getValue(), worthIt);
    }

    private byte[] deflated(byte[] bytes) {
        deflater.reset();
        deflater.setInput(bytes);
        deflater.finish();
        var small = new ByteArrayOutputStream(bytes.length / 8 + 64);
        while (!deflater.finished()) {
            small.write(block, 0, deflater.deflate(block));
        }
        return small.toByteArray();
    }

    @Override
    public void close() {
        deflater.end();
    }
}
