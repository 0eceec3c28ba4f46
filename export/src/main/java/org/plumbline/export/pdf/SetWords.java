package org.plumbline.export.pdf;

import java.awt.Color;
import java.text.Bidi;

/**
 * Words with the font and the grey of each letter.
 *
 * @param typed the letters as they were typed, in the order of reading
 * @param shown what is drawn for each of them, of the same length; {@link #NOTHING} where a letter has no sign of its
 *     own
 * @param styles of each letter
 * @param turned whether some of the words run from right to left
 */
record SetWords(String typed, char[] shown, Style[] styles, float size, boolean turned) {
    static final char NOTHING = '\uFFFF';

    /** How a letter looks. */
    record Style(Face face, Color color) {
        /** The same in another font. */
        Style in(Face other) {
            return other == face ? this : new Style(other, color);
        }
    }

    static SetWords of(String typed, Style[] styles, float size) {
        char[] letters = typed.toCharArray();
        boolean turned = Bidi.requiresBidi(letters, 0, letters.length);
        if (turned) {
            ArabicForms.shape(letters, styles);
        }
        return new SetWords(typed, letters, styles, size, turned);
    }

    boolean isEmpty() {
        return shown.length == 0;
    }

    /** The character that begins at a place. */
    int code(int at) {
        return Character.codePointAt(shown, at);
    }

    /** The width of the character that begins at a place. */
    float width(int at) {
        char letter = shown[at];
        if (letter == NOTHING || letter == '\n') {
            return 0;
        }
        return styles[at].face().width(code(at)) * size;
    }

    /** The width of some letters. */
    float width(int from, int to) {
        float width = 0;
        for (int i = from; i < to; i += Character.charCount(code(i))) {
            width += width(i);
        }
        return width;
    }
}
