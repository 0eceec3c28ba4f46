package org.plumbline.export.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.plumbline.model.store.Digests;

/**
 * Takes the chance out of a finished PDF, so that equal documents are equal files: the letters before the names of
 * embedded fonts are counted instead of drawn, and the file's id is the digest of its bytes. No length changes.
 */
final class SameBytes extends ByteArrayOutputStream {
    private static final int EXPECTED = 160_000;
    private static final byte[] FONT_NAME = ascii("/FontName/");
    private static final byte[] BASE_FONT = ascii("/BaseFont/");
    private static final byte[] ID = ascii("/ID [<");
    private static final int LETTERS = 6;
    private static final int ID_DIGITS = 32;
    private static final int BETWEEN_IDS = 2;

    private final Map<String, byte[]> names = new HashMap<>();

    SameBytes() {
        super(EXPECTED);
    }

    private static byte[] ascii(String words) {
        return words.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The file without chance. */
    byte[] settled() {
        int id = -1;
        for (int at = 0; at < count; at++) {
            if (buf[at] != '/') {
                continue;
            }
            if (is(FONT_NAME, at) || is(BASE_FONT, at)) {
                rename(at + FONT_NAME.length);
            } else if (is(ID, at)) {
                id = at + ID.length;
            }
        }
        write(id, "0".repeat(ID_DIGITS));
        byte[] file = toByteArray();
        write(id, Digests.of(file).substring(0, ID_DIGITS));
        System.arraycopy(buf, id, file, id, 2 * ID_DIGITS + BETWEEN_IDS);
        return file;
    }

    private void write(int id, String digits) {
        System.arraycopy(ascii(digits), 0, buf, id, ID_DIGITS);
        System.arraycopy(ascii(digits), 0, buf, id + ID_DIGITS + BETWEEN_IDS, ID_DIGITS);
    }

    private boolean is(byte[] words, int at) {
        if (at + words.length > count) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            if (buf[at + i] != words[i]) {
                return false;
            }
        }
        return true;
    }

    private void rename(int at) {
        if (at + LETTERS < count && buf[at + LETTERS] == '+') {
            String drawn = new String(buf, at, LETTERS, StandardCharsets.ISO_8859_1);
            byte[] counted = names.computeIfAbsent(drawn, old -> name(names.size()));
            System.arraycopy(counted, 0, buf, at, LETTERS);
        }
    }

    /** AAAAAA, AAAAAB and so on. */
    private static byte[] name(int number) {
        byte[] letters = new byte[LETTERS];
        for (int i = LETTERS - 1, left = number; i >= 0; i--, left /= 26) {
            letters[i] = (byte) ('A' + left % 26);
        }
        return letters;
    }
}
