package org.plumbline.export.pdf;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.plumbline.model.store.Digests;

/**
 * Takes the chance out of a finished PDF, so that equal documents are equal files: the letters before the names of
 * embedded fonts are counted instead of drawn, and the file's id is the digest of its bytes. No length changes.
 */
final class SameBytes {
    private static final Pattern FONT = Pattern.compile("(/FontName/|/BaseFont/)([A-Z]{6})\\+");
    private static final Pattern ID = Pattern.compile("(/ID ?\\[<)[0-9a-fA-F]{32}><[0-9a-fA-F]{32}>\\]");
    private static final int ID_DIGITS = 32;

    private SameBytes() {}

    static byte[] of(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        Map<String, String> names = new LinkedHashMap<>();
        text = FONT.matcher(text)
                .replaceAll(found ->
                        found.group(1) + names.computeIfAbsent(found.group(2), old -> name(names.size())) + "+");
        text = withId(text, "0".repeat(ID_DIGITS));
        String digest = Digests.of(text.getBytes(StandardCharsets.ISO_8859_1));
        text = withId(text, digest.substring(0, ID_DIGITS));
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String withId(String text, String id) {
        return ID.matcher(text).replaceAll(found -> found.group(1) + id + "><" + id + ">]");
    }

    /** AAAAAA, AAAAAB and so on. */
    private static String name(int number) {
        var letters = new StringBuilder();
        for (int i = 0, left = number; i < 6; i++, left /= 26) {
            letters.insert(0, (char) ('A' + left % 26));
        }
        return letters.toString();
    }
}
