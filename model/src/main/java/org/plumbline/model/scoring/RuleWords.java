package org.plumbline.model.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Phrases that the traces of several rules share. */
final class RuleWords {
    private RuleWords() {}

    /** Whether all are met, and if not, which ones are not. */
    static List<String> met(List<Determined> all) {
        var steps = new ArrayList<String>();
        String below = names(all, each -> each.is(Determination.DOES_NOT_MEET));
        steps.add(
                below.isEmpty()
                        ? "Every required competency is met (" + all.size() + " of " + all.size() + ")."
                        : "Not met: " + below + ".");
        return steps;
    }

    static String names(List<Determined> all, Predicate<Determined> which) {
        return all.stream().filter(which).map(Determined::name).collect(Collectors.joining(", "));
    }

    static String list(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.get(words.size() - 1);
    }
}
