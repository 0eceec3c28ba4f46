package org.plumbline.model.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.plumbline.model.bank.CompetencyId;

/**
 * How far the experts agree on one competency of a trial: counts per level, and nobody's own rating.
 *
 * @param counts how many chose each level, the lowest first
 * @param missing how many handed in and did not rate it
 * @param required the levels that some grade requires
 */
public record TrialAgreement(CompetencyId competency, List<Integer> counts, int missing, SortedSet<Integer> required) {
    private static final int FAR = 2;

    public TrialAgreement {
        counts = List.copyOf(counts);
        required = Collections.unmodifiableSortedSet(new TreeSet<>(required));
    }

    /**
     * Empty while the trial is secret, and for a competency that it is not about.
     *
     * @param levels how many levels the competency's scale has
     * @param required the levels that some grade requires
     */
    public static Optional<TrialAgreement> of(
            Trial trial, CompetencyId competency, int levels, SortedSet<Integer> required) {
        if (trial.revealed().isEmpty() || !trial.competencies().contains(competency)) {
            return Optional.empty();
        }
        List<Integer> given = trial.sheets().stream()
                .flatMap(sheet -> sheet.level(competency).stream())
                .toList();
        var counts = new ArrayList<Integer>();
        for (int level = 1; level <= levels; level++) {
            int wanted = level;
            counts.add((int) given.stream().filter(one -> one == wanted).count());
        }
        return Optional.of(new TrialAgreement(competency, counts, trial.sheets().size() - given.size(), required));
    }

    /** How many rated it. */
    public int raters() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    public int count(int level) {
        return counts.get(level - 1);
    }

    /**
     * The level that most chose; of several, the one that has the most raters within one level, then the lower. Empty
     * when nobody rated.
     */
    public Optional<Integer> usual() {
        return chosen().boxed()
                .max(Comparator.comparing(this::count)
                        .thenComparing(this::near)
                        .thenComparing(Comparator.reverseOrder()));
    }

    /** How many chose the usual level. */
    public int exact() {
        return usual().map(this::count).orElse(0);
    }

    /** How many chose the usual level or one beside it. */
    public int withinOne() {
        return usual().map(this::near).orElse(0);
    }

    /** The highest level that was chosen less the lowest. */
    public int spread() {
        return chosen().max().orElse(0) - chosen().min().orElse(0);
    }

    /** Whether some find that a grade's required level is met and others that it is not. */
    public boolean crosses() {
        return required.stream()
                .anyMatch(
                        line -> chosen().anyMatch(level -> level < line) && chosen().anyMatch(level -> level >= line));
    }

    /** Whether the level texts need a talk: two levels apart, or on both sides of a required level. */
    public boolean differs() {
        return spread() >= FAR || crosses();
    }

    /** Whether a level lies two from the usual one, or on the other side of a required level. */
    public boolean apart(int level) {
        return usual().filter(usual -> Math.abs(usual - level) >= FAR
                        || required.stream().anyMatch(line -> (usual >= line) != (level >= line)))
                .isPresent();
    }

    private IntStream chosen() {
        return IntStream.rangeClosed(1, counts.size()).filter(level -> count(level) > 0);
    }

    private int near(int level) {
        return IntStream.rangeClosed(Math.max(1, level - 1), Math.min(counts.size(), level + 1))
                .map(this::count)
                .sum();
    }
}
