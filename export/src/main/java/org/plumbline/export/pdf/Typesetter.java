package org.plumbline.export.pdf;

import java.awt.Color;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.plumbline.export.doc.Role;
import org.plumbline.export.doc.Run;
import org.plumbline.export.doc.Text;

/** Sets words in fonts, character by character, and keeps a list of those that no font can show. */
final class Typesetter {
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int FIRST_VARIATION = 0xFE00;
    private static final int LAST_VARIATION = 0xFE0F;
    private static final int LAST_PLAIN = 0x7E;

    private final SortedSet<String> missing = new TreeSet<>();

    /** The characters that were replaced, as "U+1F600, U+1F601"; empty when there were none. */
    String missing() {
        return String.join(", ", missing);
    }

    SetWords set(Text text, float size, boolean bold) {
        var letters = new StyledLetters();
        for (Run run : text.runs()) {
            boolean strong = bold || run.role() == Role.STRONG || run.role() == Role.REQUIRED;
            append(letters, run.words(), strong, run.role() == Role.LABEL ? Look.LABEL : Look.INK);
        }
        return letters.set(size);
    }

    /** Some words of a drawing. */
    SetWords set(String words, float size, Color color) {
        var letters = new StyledLetters();
        append(letters, words, false, color);
        return letters.set(size);
    }

    private void append(StyledLetters letters, String words, boolean bold, Color color) {
        Face own = Fonts.text(bold);
        var style = new SetWords.Style(own, color);
        int length = words.length();
        for (int at = 0; at < length; ) {
            int code = words.codePointAt(at);
            at += Character.charCount(code);
            if (code == '\t') {
                letters.append("    ", style);
            } else if (code <= LAST_PLAIN) {
                style = style.in(own);
                letters.append((char) code, style);
            } else {
                style = append(letters, code, bold, style);
            }
        }
    }

    /** A mark stays in the font of its letter, if that has it. */
    private SetWords.Style append(StyledLetters letters, int code, boolean bold, SetWords.Style style) {
        if ((isInvisible(code) || Character.getType(code) == Character.NON_SPACING_MARK)
                && style.face().shows(code)) {
            letters.append(Character.toString(code), style);
            return style;
        }
        Optional<Face> found = Fonts.showing(code, bold);
        SetWords.Style shown = style.in(found.orElse(Fonts.text(bold)));
        letters.append(found.isPresent() ? Character.toString(code) : replacement(code), shown);
        return shown;
    }

    /** What has no shape of its own may go; everything else is shown as its number. */
    private String replacement(int code) {
        if (isInvisible(code)) {
            return "";
        }
        String number = String.format("U+%04X", code);
        missing.add(number);
        return "[" + number + "]";
    }

    private static boolean isInvisible(int code) {
        return code == ZERO_WIDTH_JOINER
                || code >= FIRST_VARIATION && code <= LAST_VARIATION
                || Character.getType(code) == Character.FORMAT;
    }
}
