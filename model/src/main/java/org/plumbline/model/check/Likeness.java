package org.plumbline.model.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.plumbline.model.compare.Piece;
import org.plumbline.model.compare.WordDifference;

/** How far two level texts can be told apart. */
enum Likeness {
    DIFFERENT,
    /** Few words differ, or none. */
    NEARLY_SAME,
    /** Nothing differs but how often or how well. */
    ONE_ADVERB;

    private static final int SHORTEST_TO_JUDGE = 8;
    private static final int SHORTEST_BESIDE_ADVERB = 4;
    private static final double FEW = 0.13;

    static Likeness between(String one, String other) {
        List<String> words = Prose.words(one);
        List<String> others = Prose.words(other);
        int shorter = Math.min(words.size(), others.size());
        if (shorter < SHORTEST_BESIDE_ADVERB || !shareMost(words, others)) {
            return DIFFERENT;
        }
        List<String> changed = changed(one, other);
        if (!changed.isEmpty() && changed.size() <= 2 && changed.stream().allMatch(Prose::isAdverb)) {
            return ONE_ADVERB;
        }
        boolean few = changed.size() <= FEW * (words.size() + others.size()) / 2;
        return changed.isEmpty() || few && shorter >= SHORTEST_TO_JUDGE ? NEARLY_SAME : DIFFERENT;
    }

    /** Texts that share few words need no closer look. */
    private static boolean shareMost(List<String> words, List<String> others) {
        Set<String> shared = new HashSet<>(words);
        int all = Math.min(shared.size(), new HashSet<>(others).size());
        shared.retainAll(new HashSet<>(others));
        return shared.size() >= all * 0.7;
    }

    private static List<String> changed(String one, String other) {
        var changed = new ArrayList<String>();
        for (Piece piece : WordDifference.between(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT))) {
            if (piece.kind() != Piece.Kind.SAME) {
                changed.addAll(Prose.words(piece.text()));
            }
        }
        return changed;
    }
}
