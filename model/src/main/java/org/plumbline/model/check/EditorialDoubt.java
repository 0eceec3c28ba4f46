package org.plumbline.model.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.plumbline.model.compare.Piece;
import org.plumbline.model.compare.WordDifference;

/** Why an edit may be more than a slip of the pen, so that a new version of the round would be the honest way. */
public enum EditorialDoubt {
    /** A number, as a figure or as a word, is another one. */
    NUMBER,
    /** A word came or went that turns a sentence round or makes it stricter or milder. */
    STRENGTH,
    /** More than a quarter of the words differ. */
    MANY_WORDS;

    private static final int FEW_WORDS = 4;
    private static final Set<String> NUMBERS = Set.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "half", "twice");
    private static final Set<String> STRENGTHS = Set.of(
            "not",
            "never",
            "no",
            "none",
            "without",
            "must",
            "may",
            "should",
            "can",
            "cannot",
            "only",
            "all",
            "any",
            "some",
            "most",
            "always",
            "often",
            "sometimes",
            "rarely",
            "and",
            "or",
            "unless",
            "independently",
            "alone");

    /** What speaks against calling the edit editorial; empty when nothing does. */
    public static Set<EditorialDoubt> of(String before, String after) {
        List<String> changed = changed(before, after);
        var doubts = EnumSet.noneOf(EditorialDoubt.class);
        if (changed.stream().anyMatch(word -> NUMBERS.contains(word) || word.matches(".*\\d.*"))) {
            doubts.add(NUMBER);
        }
        if (changed.stream()
                .anyMatch(word -> STRENGTHS.contains(word) || word.endsWith("n't") || word.endsWith("n’t"))) {
            doubts.add(STRENGTH);
        }
        int words = words(before).size();
        if (changed.size() > Math.max(FEW_WORDS, (words + words(after).size()) / 4)) {
            doubts.add(MANY_WORDS);
        }
        return doubts;
    }

    private static List<String> changed(String before, String after) {
        var changed = new ArrayList<String>();
        for (Piece piece : WordDifference.between(before.toLowerCase(Locale.ROOT), after.toLowerCase(Locale.ROOT))) {
            if (piece.kind() != Piece.Kind.SAME) {
                changed.addAll(words(piece.text()));
            }
        }
        return changed;
    }

    private static List<String> words(String text) {
        return Prose.words(text.toLowerCase(Locale.ROOT));
    }
}
