package org.plumbline.export.word;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Parts as a zip file. The program's own writer, because that of Java cannot take parts that are deflated already; all
 * entries have the same date, so that equal documents are equal files.
 */
final class Archive {
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int CENTRAL_LENGTH = 46;
    private static final int END_LENGTH = 22;
    private static final short VERSION = 20;
    private static final short DEFLATED = 8;

    /** The first of January 2026 as archives write dates. */
    private static final short DATE = (short) ((2026 - 1980) << 9 | 1 << 5 | 1);

    private Archive() {}

    static byte[] of(List<Part> parts) {
        int size = END_LENGTH;
        for (Part part : parts) {
            size += LOCAL_LENGTH + CENTRAL_LENGTH + 2 * name(part).length + part.data().length;
        }
        ByteBuffer zip = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        var places = new int[parts.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = zip.position();
            zip.putInt(LOCAL);
            entry(zip, parts.get(i));
            zip.put(name(parts.get(i))).put(parts.get(i).data());
        }
        int directory = zip.position();
        for (int i = 0; i < places.length; i++) {
            zip.putInt(CENTRAL).putShort(VERSION);
            entry(zip, parts.get(i));
            zip.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
            zip.putInt(places[i]).put(name(parts.get(i)));
        }
        int length = zip.position() - directory;
        zip.putInt(END).putInt(0).putShort((short) places.length).putShort((short) places.length);
        zip.putInt(length).putInt(directory).putShort((short) 0);
        return zip.array();
    }

    /** What stands about a part both before it and in the directory at the end. */
    private static void entry(ByteBuffer zip, Part part) {
        zip.putShort(VERSION).putShort((short) 0).putShort(part.deflated() ? DEFLATED : 0);
        zip.putShort((short) 0).putShort(DATE).putInt((int) part.sum());
        zip.putInt(part.data().length).putInt(part.size());
        zip.putShort((short) name(part).length).putShort((short) 0);
    }

    private static byte[] name(Part part) {
        return part.name().getBytes(StandardCharsets.US_ASCII);
    }
}
