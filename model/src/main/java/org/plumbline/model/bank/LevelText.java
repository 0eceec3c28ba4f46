package org.plumbline.model.bank;

import java.util.List;

/**
 * What one level of one competency looks like at work.
 *
 * @param level the ordinal on the competency's scale, from 1
 * @param text the words as the document has them; empty when the level has only illustrations, or none yet
 * @param illustrations separate examples of behaviour at this level, as OPM tables list them
 */
public record LevelText(int level, String text, List<String> illustrations) {
    public LevelText {
        illustrations = List.copyOf(illustrations);
    }

    public static LevelText of(int level, String text) {
        return new LevelText(level, text, List.of());
    }

    public boolean isBlank() {
        return text.isBlank() && illustrations.isEmpty();
    }

    /** Whether the text is something else than the illustrations in one piece, as readers of OPM tables keep them. */
    public boolean saysMoreThanItsIllustrations() {
        return !text.isBlank() && !squeezed(text).equals(squeezed(String.join("", illustrations)));
    }

    private static String squeezed(String words) {
        return words.replaceAll("\\s+", "");
    }

    public LevelText withText(String newText) {
        return new LevelText(level, newText, illustrations);
    }
}
