package org.plumbline.app.command;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.export.compose.DocumentProblem;

/**
 * Finds somebody or something of a workshop by what a person types for it.
 *
 * @param what what messages call one of them
 * @param id decides; the other words are tried when no id fits
 * @param others other words for it, such as a code or a name
 */
record Lookup<T>(String what, List<T> all, Function<T, String> id, List<Function<T, String>> others) {

    /** The one that is meant; none and several are answered with the list of what there is. */
    T find(String typed) {
        List<Function<T, String>> ways =
                Stream.concat(Stream.of(id), others.stream()).toList();
        for (Function<T, String> way : ways) {
            List<T> found = all.stream()
                    .filter(one -> way.apply(one).strip().equalsIgnoreCase(typed.strip()))
                    .toList();
            if (found.size() == 1) {
                return found.get(0);
            }
            if (found.size() > 1) {
                throw new DocumentProblem(
                        "Several " + what + "s are called “" + typed + "”. Say which one by its id: " + listed(found));
            }
        }
        throw new DocumentProblem("The workshop has no " + what + " “" + typed + "”. "
                + (all.isEmpty() ? "It has none at all." : "It has " + listed(all)));
    }

    private String listed(List<T> things) {
        return things.stream().map(this::described).collect(Collectors.joining("; ")) + ".";
    }

    private String described(T one) {
        String words = others.stream()
                .map(way -> way.apply(one))
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? id.apply(one) : id.apply(one) + " (" + words + ")";
    }
}
