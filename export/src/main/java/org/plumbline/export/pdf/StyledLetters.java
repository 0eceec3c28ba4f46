package org.plumbline.export.pdf;

import java.util.Arrays;

/** Letters with their styles while words are being set. */
final class StyledLetters {
    private final StringBuilder letters = new StringBuilder();
    private SetWords.Style[] styles = new SetWords.Style[64];

    void append(char letter, SetWords.Style style) {
        letters.append(letter);
        styleUpTo(letters.length(), letters.length() - 1, style);
    }

    void append(String more, SetWords.Style style) {
        int from = letters.length();
        letters.append(more);
        styleUpTo(letters.length(), from, style);
    }

    private void styleUpTo(int length, int from, SetWords.Style style) {
        if (length > styles.length) {
            styles = Arrays.copyOf(styles, Math.max(length, 2 * styles.length));
        }
        Arrays.fill(styles, from, length, style);
    }

    SetWords set(float size) {
        return SetWords.of(letters.toString(), Arrays.copyOf(styles, letters.length()), size);
    }
}
