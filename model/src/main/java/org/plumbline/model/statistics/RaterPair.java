package org.plumbline.model.statistics;

import java.util.function.IntToLongFunction;

/**
 * The targets that two raters both rated, and Cohen's kappa over them, with weights by the rubric's levels whether
 * they are in use or not. All sums are whole numbers, so that a zero is a zero.
 */
final class RaterPair {
    /** How much a difference of levels counts: all alike, by its size, or by its square. */
    enum Weights {
        NONE,
        LINEAR,
        QUADRATIC
    }

    private final long[] first;
    private final long[] second;
    private long both;
    private long same;
    private long withinOne;
    private long apart;
    private long apartSquared;

    RaterPair(RatingMatrix matrix, int one, int other) {
        first = new long[matrix.levels() + 1];
        second = new long[matrix.levels() + 1];
        for (int i = 0; i < matrix.targets(); i++) {
            int[] row = matrix.row(i);
            if (row[one] != RatingMatrix.MISSING && row[other] != RatingMatrix.MISSING) {
                add(row[one], row[other]);
            }
        }
    }

    private void add(int one, int other) {
        int difference = Math.abs(one - other);
        both++;
        first[one]++;
        second[other]++;
        same += difference == 0 ? 1 : 0;
        withinOne += difference <= 1 ? 1 : 0;
        apart += difference;
        apartSquared += (long) difference * difference;
    }

    long both() {
        return both;
    }

    long same() {
        return same;
    }

    long withinOne() {
        return withinOne;
    }

    /** Whether chance could have given another result; otherwise kappa has no value. */
    boolean varies() {
        return chance(Weights.NONE) > 0;
    }

    double kappa(Weights weights) {
        long observed =
                switch (weights) {
                    case NONE -> both - same;
                    case LINEAR -> apart;
                    case QUADRATIC -> apartSquared;
                };
        return 1 - (double) (both * observed) / chance(weights);
    }

    /** The weighted differences of every rating of the one with every rating of the other. */
    private long chance(Weights weights) {
        return switch (weights) {
            case NONE -> both * both - sum(i -> first[i] * second[i]);
            case LINEAR -> linearChance();
            case QUADRATIC ->
                both * sum(i -> (first[i] + second[i]) * i * i) - 2 * sum(i -> first[i] * i) * sum(i -> second[i] * i);
        };
    }

    /** Between two neighbouring levels lie as many differences as there are pairs with one rating on each side. */
    private long linearChance() {
        long below = 0;
        long belowSecond = 0;
        long chance = 0;
        for (int level = 1; level < first.length; level++) {
            below += first[level];
            belowSecond += second[level];
            chance += below * (both - belowSecond) + belowSecond * (both - below);
        }
        return chance;
    }

    private long sum(IntToLongFunction term) {
        long sum = 0;
        for (int level = 1; level < first.length; level++) {
            sum += term.applyAsLong(level);
        }
        return sum;
    }
}
