package org.plumbline.model.compare;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.LevelText;

/** Whether two competencies of the same number speak of the same thing. */
final class SharedWords {
    /** Of the words of the shorter one. */
    private static final double ENOUGH = 0.5;

    private SharedWords() {}

    static boolean agree(Competency one, Competency other) {
        return share(words(one), words(other)) >= ENOUGH;
    }

    private static double share(Set<String> one, Set<String> other) {
        var shared = new HashSet<>(one);
        shared.retainAll(other);
        return (double) shared.size() / Math.max(1, Math.min(one.size(), other.size()));
    }

    private static Set<String> words(Competency competency) {
        String text = competency.definition() + " "
                + competency.levels().stream().map(LevelText::text).collect(Collectors.joining(" "));
        return Stream.of(Names.plain(text).split(" "))
                .filter(word -> word.length() > 3)
                .collect(Collectors.toSet());
    }
}
