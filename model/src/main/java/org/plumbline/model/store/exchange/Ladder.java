package org.plumbline.model.store.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.plumbline.model.scale.BuiltInScales;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scale.Scale;

/**
 * The levels of a criterion, lowest first, with a different word for each.
 *
 * @param remark what had to be assumed for their order; empty when the package says it
 */
record Ladder(List<Rung> rungs, List<String> words, String remark) {

    /** Why the levels cannot be put in order or told apart, in words; they are not used then. */
    static final class NoOrder extends Exception {
        private static final long serialVersionUID = 1L;

        private NoOrder(String sentence) {
            super(sentence);
        }
    }

    /** By score; without scores by position; without both by the words, where a known scale has them, or as they stand. */
    static Ladder of(List<Rung> rungs) throws NoOrder {
        String remark = "";
        List<Rung> ordered;
        if (has(rungs, Rung::score)) {
            ordered = sorted(rungs, Rung::score, "score");
        } else if (has(rungs, Rung::position)) {
            ordered = sorted(rungs, Rung::position, "position");
            remark = "Its levels have no scores; they are taken in the order of their positions";
        } else {
            ordered = rungs;
            remark = "Its levels have neither scores nor positions; they are taken in the order in which they stand";
        }
        List<String> words = words(ordered);
        if (remark.isEmpty() || rungs.size() < 2) {
            return new Ladder(ordered, words, "");
        }
        Optional<Boolean> rising = rising(words);
        if (rising.isEmpty()) {
            return new Ladder(ordered, words, remark + ", lowest first. Look whether that is right.");
        }
        return rising.get() ? new Ladder(ordered, words, "") : new Ladder(reversed(ordered), reversed(words), "");
    }

    private static boolean has(List<Rung> rungs, Function<Rung, Optional<BigDecimal>> number) {
        return !rungs.isEmpty()
                && rungs.stream().allMatch(rung -> number.apply(rung).isPresent());
    }

    private static List<Rung> sorted(List<Rung> rungs, Function<Rung, Optional<BigDecimal>> number, String what)
            throws NoOrder {
        Function<Rung, BigDecimal> place = rung -> number.apply(rung).orElseThrow();
        List<Rung> sorted = rungs.stream().sorted(Comparator.comparing(place)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (place.apply(sorted.get(i)).compareTo(place.apply(sorted.get(i - 1))) == 0) {
                throw new NoOrder("two of its levels have the " + what + " " + place.apply(sorted.get(i)));
            }
        }
        return sorted;
    }

    private static List<String> words(List<Rung> ordered) throws NoOrder {
        var words = new ArrayList<String>();
        Set<String> seen = new HashSet<>();
        for (Rung rung : ordered) {
            String word = rung.word().isBlank() ? "Level " + (words.size() + 1) : rung.word();
            if (!seen.add(Fields.plain(word))) {
                throw new NoOrder("two of its levels are called “" + word + "”");
            }
            words.add(word);
        }
        return words;
    }

    /** Whether a scale of the field has these words in this order, or the other way round. */
    private static Optional<Boolean> rising(List<String> words) {
        for (Scale scale : BuiltInScales.all()) {
            List<Integer> places = words.stream()
                    .map(word -> scale.named(word).map(Level::ordinal).orElse(0))
                    .toList();
            if (!places.contains(0)) {
                boolean up = places.equals(places.stream().sorted().toList());
                boolean down = places.equals(
                        places.stream().sorted(Comparator.reverseOrder()).toList());
                return up || down ? Optional.of(up) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static <T> List<T> reversed(List<T> list) {
        var reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }

    /** The ordinals of these words on a scale, when it has all of them in this order. */
    Optional<List<Integer>> on(Scale scale) {
        var ordinals = new ArrayList<Integer>();
        int before = 0;
        for (String word : words) {
            Optional<Level> level = level(scale, word);
            if (level.isEmpty() || level.get().ordinal() <= before) {
                return Optional.empty();
            }
            before = level.get().ordinal();
            ordinals.add(before);
        }
        return Optional.of(ordinals);
    }

    private static Optional<Level> level(Scale scale, String word) {
        Optional<Level> exact = scale.levels().stream()
                .filter(level -> level.name().equals(word))
                .findFirst();
        return exact.isPresent()
                ? exact
                : scale.levels().stream()
                        .filter(level -> Fields.plain(level.name()).equals(Fields.plain(word)))
                        .findFirst();
    }
}
