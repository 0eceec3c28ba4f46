package org.plumbline.export.pdf;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.model.store.Digests;

/**
 * Takes the chance out of a finished PDF, so that equal documents are equal files: the letters before the names of
 * embedded fonts are counted instead of drawn, and the file's id is the digest of its bytes. No length changes.
 */
final class SameBytes {
    private static final Pattern FONT = Pattern.compile("(?<=/(FontName|BaseFont)/)[A-Z]{6}(?=\\+)");
    private static final Pattern ID = Pattern.compile("(?<=/ID ?\\[<)[0-9a-fA-F]{32}(><)[0-9a-fA-F]{32}(?=>\\])");
    private static final int ID_DIGITS = 32;

    private SameBytes() {}

    static byte[] of(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        Map<String, String> names = new LinkedHashMap<>();
        text = FONT.matcher(text).replaceAll(found -> names.computeIfAbsent(found.group(), old -> name(names.size())));
        String blank = "0".repeat(ID_DIGITS);
        text = ID.matcher(text).replaceAll(blank + "><" + blank);
        String id = Digests.of(text.getBytes(StandardCharsets.ISO_8859_1)).substring(0, ID_DIGITS);
        text = ID.matcher(text).replaceAll(Matcher.quoteReplacement(id + "><" + id));
        return text.getBytes(StandardCharsets.ISO_8859_1);
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
