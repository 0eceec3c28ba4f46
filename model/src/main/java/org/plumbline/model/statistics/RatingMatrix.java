package org.plumbline.model.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Who gave which level to what: one row a target, one column a rater, levels from 1 up to those of the rubric.
 *
 * <p>A rating that nobody gave is missing; it is never a level and never counted as one. Immutable.
 */
public final class RatingMatrix {
    /** More than any rubric has, and few enough that every sum of a matrix fits a whole number. */
    public static final int MOST_LEVELS = 1_000;

    public static final int MOST_CELLS = 1_000_000;

    static final int MISSING = 0;

    private final int levels;
    private final List<String> raters;
    private final Noun noun;
    private final int[][] rows;

    private RatingMatrix(int levels, List<String> raters, Noun noun, int[][] rows) {
        this.levels = levels;
        this.raters = raters;
        this.noun = noun;
        this.rows = rows;
    }

    /**
     * @param levels how many levels the rubric has, used or not
     * @param raters what to call each of them
     * @param targets each with one place a rater, empty where a rater gave none
     */
    public static RatingMatrix of(int levels, List<String> raters, List<List<OptionalInt>> targets) {
        require(
                levels >= 2 && levels <= MOST_LEVELS,
                "A scale has 2 to " + MOST_LEVELS + " levels, not " + levels + ".");
        require(
                (long) targets.size() * raters.size() <= MOST_CELLS,
                "More than " + MOST_CELLS + " ratings cannot be compared at once.");
        int[][] rows = new int[targets.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row(i + 1, levels, raters, targets.get(i));
        }
        return new RatingMatrix(levels, List.copyOf(raters), Noun.TARGET, rows);
    }

    private static int[] row(int number, int levels, List<String> raters, List<OptionalInt> cells) {
        require(
                cells.size() == raters.size(),
                "Target " + number + " has " + cells.size() + " places for " + raters.size() + " raters.");
        int[] row = new int[cells.size()];
        for (int i = 0; i < row.length; i++) {
            if (cells.get(i).isPresent()) {
                int level = cells.get(i).getAsInt();
                require(
                        level >= 1 && level <= levels,
                        level + " is no level of a scale from 1 to " + levels + " (target " + number + ", "
                                + raters.get(i) + "). Correct the rating or the scale.");
                row[i] = level;
            }
        }
        return row;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** The same ratings with another word for what is rated, as in “candidate”. */
    public RatingMatrix about(Noun noun) {
        return new RatingMatrix(levels, raters, noun, rows);
    }

    public int levels() {
        return levels;
    }

    public int targets() {
        return rows.length;
    }

    public List<String> raters() {
        return raters;
    }

    public Noun noun() {
        return noun;
    }

    public OptionalInt at(int target, int rater) {
        int level = rows[target][rater];
        return level == MISSING ? OptionalInt.empty() : OptionalInt.of(level);
    }

    public int missing() {
        int missing = 0;
        for (int[] row : rows) {
            for (int level : row) {
                missing += level == MISSING ? 1 : 0;
            }
        }
        return missing;
    }

    /** The levels by rater; not to be written to. */
    int[] row(int target) {
        return rows[target];
    }

    /** Some of the targets in some order, each as often as it is named. */
    RatingMatrix drawn(int[] targets) {
        int[][] drawn = new int[targets.length][];
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = rows[targets[i]];
        }
        return new RatingMatrix(levels, raters, noun, drawn);
    }

    /** The targets that every rater rated; what needs a full table leaves the others out. */
    RatingMatrix complete() {
        int[][] whole = new int[rows.length][];
        int count = 0;
        for (int[] row : rows) {
            if (rated(row) == row.length) {
                whole[count++] = row;
            }
        }
        return new RatingMatrix(levels, raters, noun, Arrays.copyOf(whole, count));
    }

    /** How many gave a level. */
    static int rated(int[] row) {
        int rated = 0;
        for (int level : row) {
            rated += level == MISSING ? 0 : 1;
        }
        return rated;
    }

    /** What stands in the way of every measure of agreement. */
    Optional<String> obstacle() {
        if (raters.size() < 2) {
            return Optional.of(
                    raters.isEmpty() ? "There is no rater." : "There is only one rater; agreement needs at least two.");
        }
        if (rows.length == 0) {
            return Optional.of("There is no " + noun.one() + ".");
        }
        boolean nothing = true;
        for (int[] row : rows) {
            int rated = rated(row);
            if (rated > 1) {
                return Optional.empty();
            }
            nothing &= rated == 0;
        }
        return Optional.of(nothing ? "Nobody has rated anything." : "No " + noun.one() + " was rated by two raters.");
    }
}
