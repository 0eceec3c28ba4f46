package org.plumbline.export.doc;

import java.text.Normalizer;

/**
 * What may stand in a document: composed letters, line ends as {@code \n}, and every character that cannot be printed
 * made visible as its number, such as {@code [U+000B]}, so that nothing disappears between two formats.
 */
final class Printable {
    private static final int LEFT_TO_RIGHT_EMBEDDING = 0x202A;
    private static final int RIGHT_TO_LEFT_OVERRIDE = 0x202E;
    private static final int LEFT_TO_RIGHT_ISOLATE = 0x2066;
    private static final int POP_ISOLATE = 0x2069;

    private Printable() {}

    static String of(String typed) {
        if (typed == null) {
            throw new IllegalArgumentException("A document holds words, not null");
        }
        String lines = typed.replace("\r\n", "\n").replace('\r', '\n');
        if (lines.codePoints().allMatch(Printable::isPlain)) {
            return lines;
        }
        var text = new StringBuilder(lines.length() + 16);
        Normalizer.normalize(lines, Normalizer.Form.NFC).codePoints().forEach(code -> append(text, code));
        return text.toString();
    }

    /** The same in one line, for titles, labels and the like. */
    static String line(String typed) {
        return of(typed).replace('\n', ' ').replace('\t', ' ').strip();
    }

    private static boolean isPlain(int code) {
        return code == '\n' || code >= ' ' && code < 0x7F;
    }

    private static void append(StringBuilder text, int code) {
        if (code == '\u2028' || code == '\u2029' || code == '\u0085') {
            text.append('\n');
        } else if (isUnprintable(code)) {
            text.append(String.format("[U+%04X]", code));
        } else {
            text.appendCodePoint(code);
        }
    }

    private static boolean isUnprintable(int code) {
        boolean control = Character.isISOControl(code) && code != '\n' && code != '\t';
        boolean surrogate = code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
        boolean noncharacter = (code & 0xFFFE) == 0xFFFE || code >= 0xFDD0 && code <= 0xFDEF;
        return control || surrogate || noncharacter || turnsDirection(code);
    }

    /** Marks that reverse the letters after them, and so can make a name read as another one. */
    private static boolean turnsDirection(int code) {
        return code >= LEFT_TO_RIGHT_EMBEDDING && code <= RIGHT_TO_LEFT_OVERRIDE
                || code >= LEFT_TO_RIGHT_ISOLATE && code <= POP_ISOLATE;
    }
}
