package org.plumbline.export.pdf;

import com.lowagie.text.Chunk;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
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

    private final SortedSet<String> missing = new TreeSet<>();

    /** The characters that were replaced, as "U+1F600, U+1F601"; empty when there were none. */
    String missing() {
        return String.join(", ", missing);
    }

    Phrase phrase(Text text, float size, boolean bold) {
        var phrase = new Phrase();
        for (Run run : text.runs()) {
            boolean strong = bold || run.role() == Role.STRONG || run.role() == Role.REQUIRED;
            set(phrase, run.words(), size, strong, run.role() == Role.LABEL ? Look.LABEL : Look.INK);
        }
        return phrase;
    }

    /** Some words of a drawing. */
    Phrase letters(String words, float size, Color color) {
        var phrase = new Phrase();
        set(phrase, words, size, false, color);
        return phrase;
    }

    private void set(Phrase phrase, String words, float size, boolean bold, Color color) {
        var letters = new StringBuilder();
        BaseFont current = Fonts.text(bold);
        for (int code : words.replace("\t", "    ").codePoints().toArray()) {
            BaseFont font = current;
            String shown = Character.toString(code);
            if (code != '\n' && code != ' ' && !(isInvisible(code) && current.charExists(code))) {
                Optional<BaseFont> found = Fonts.showing(code, bold);
                font = found.orElse(Fonts.text(bold));
                shown = found.isPresent() ? shown : replacement(code);
            }
            if (font != current) {
                add(phrase, letters, current, size, color);
                current = font;
            }
            letters.append(shown);
        }
        add(phrase, letters, current, size, color);
    }

    private static void add(Phrase phrase, StringBuilder letters, BaseFont font, float size, Color color) {
        if (letters.length() > 0) {
            var chunk = new Chunk(letters.toString(), new Font(font, size, Font.NORMAL, color));
            chunk.setSplitCharacter(WordBreaks.INSTANCE);
            phrase.add(chunk);
            letters.setLength(0);
        }
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
