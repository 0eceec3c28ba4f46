package org.plumbline.model.intake.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.plumbline.model.intake.Slug;
import org.plumbline.model.scale.BuiltInScales;
import org.plumbline.model.scale.Scale;

/** Which scale the level words of a table belong to. */
final class TableScales {
    private final List<Scale> known;
    private final boolean performance;

    /**
     * @param own scales that the document itself describes
     * @param performance whether the table has Satisfactory and Superior beside the levels
     */
    TableScales(List<Scale> own, boolean performance) {
        known = Stream.concat(own.stream(), BuiltInScales.all().stream()).toList();
        this.performance = performance;
    }

    /** The scale that a cell names. */
    Optional<Scale> named(String cell) {
        return known.stream()
                .filter(scale ->
                        CellText.same(scale.name(), cell) || scale.id().value().equalsIgnoreCase(cell.strip()))
                .findFirst();
    }

    /**
     * The scale of these words.
     *
     * @param ordered whether the words are columns, lowest first from left to right where they are of no known scale
     */
    Optional<Scale> of(Collection<String> raw, boolean ordered) {
        Set<String> words = new LinkedHashSet<>();
        raw.forEach(word -> words.add(LevelNaming.bare(word)));
        Optional<Scale> exact = known.stream()
                .filter(scale -> isExactly(scale, words) && fits(scale))
                .findFirst();
        if (exact.isPresent()) {
            return exact;
        }
        Optional<Scale> numbers = numbered(words);
        if (numbers.isPresent()) {
            return numbers;
        }
        int most = known.stream().mapToInt(scale -> hits(scale, words)).max().orElse(0);
        if (most == 0 || ordered && most < words.size()) {
            return ordered ? ownScale(List.copyOf(words)) : Optional.empty();
        }
        List<Scale> best =
                known.stream().filter(scale -> hits(scale, words) == most).toList();
        return best.size() == 1 ? Optional.of(best.get(0)) : shared(best, words);
    }

    /** Level 1 to 3 are the demand scale of the city only where performance levels stand beside them. */
    private boolean fits(Scale scale) {
        return performance || !scale.equals(BuiltInScales.DEMAND) && !scale.equals(BuiltInScales.SKILL_5);
    }

    private static boolean isExactly(Scale scale, Set<String> words) {
        return hits(scale, words) == words.size() && scale.levels().size() == words.size();
    }

    private static int hits(Scale scale, Set<String> words) {
        return (int)
                words.stream().filter(word -> scale.named(word).isPresent()).count();
    }

    private Optional<Scale> numbered(Set<String> words) {
        Predicate<String> isNumber = word -> word.toLowerCase(Locale.ROOT).matches("level [1-7]");
        if (words.isEmpty() || !words.stream().allMatch(isNumber)) {
            return Optional.empty();
        }
        int most = words.stream()
                .mapToInt(word -> word.charAt(word.length() - 1) - '0')
                .max()
                .orElse(0);
        if (performance && most <= BuiltInScales.DEMAND.levels().size()) {
            return Optional.of(BuiltInScales.DEMAND);
        }
        var names = new ArrayList<String>();
        for (int i = 1; i <= Math.max(most, Scale.FEWEST_LEVELS); i++) {
            names.add("Level " + i);
        }
        return ownScale(names);
    }

    /** Words that several scales have, in the order that all of these agree on. */
    private static Optional<Scale> shared(List<Scale> scales, Set<String> words) {
        List<String> order = inOrder(scales.get(0), words);
        boolean agreed = scales.stream().allMatch(scale -> inOrder(scale, words).equals(order));
        return agreed ? ownScale(order) : Optional.empty();
    }

    private static List<String> inOrder(Scale scale, Set<String> words) {
        return words.stream()
                .flatMap(word -> scale.named(word).stream())
                .sorted(Comparator.comparingInt(level -> level.ordinal()))
                .map(level -> level.name())
                .toList();
    }

    private static Optional<Scale> ownScale(List<String> names) {
        if (names.size() < Scale.FEWEST_LEVELS || names.size() > Scale.MOST_LEVELS) {
            return Optional.empty();
        }
        String title = names.get(0) + " to " + names.get(names.size() - 1);
        return Optional.of(
                Scale.proficiency(Slug.of(String.join(" ", names), "own-scale"), title, names.toArray(String[]::new)));
    }
}
