package org.plumbline.model.statistics;

import java.util.Arrays;
import java.util.Optional;

/**
 * How often two levels met on the same target, as Krippendorff (2011) counts it: every target with at least two
 * ratings counts, each of its pairs divided by the number of its ratings less one.
 */
final class Coincidences {
    /** How far two levels are apart, squared. */
    enum Metric {
        NOMINAL,
        ORDINAL,
        INTERVAL
    }

    private final Optional<String> obstacle;

    /** The levels in use, rising; everything else is by their place in here. */
    private final int[] used;

    /** Ratings of each level on targets with at least two. */
    private final long[] ratings;

    private final double[][] met;
    private int targets;

    Coincidences(RatingMatrix matrix) {
        obstacle = matrix.obstacle();
        int[] places = new int[matrix.levels() + 1];
        used = used(matrix, places);
        ratings = new long[used.length];
        met = new double[used.length][used.length];
        int[] onTarget = new int[used.length];
        int[] seen = new int[used.length];
        for (int i = 0; i < matrix.targets(); i++) {
            add(matrix.row(i), places, onTarget, seen);
        }
    }

    private static int[] used(RatingMatrix matrix, int[] places) {
        boolean[] present = new boolean[matrix.levels() + 1];
        for (int i = 0; i < matrix.targets(); i++) {
            for (int level : matrix.row(i)) {
                present[level] = true;
            }
        }
        int count = 0;
        int[] used = new int[matrix.levels()];
        for (int level = 1; level < present.length; level++) {
            if (present[level]) {
                places[level] = count;
                used[count++] = level;
            }
        }
        return Arrays.copyOf(used, count);
    }

    /** @param onTarget all zero, before and after */
    private void add(int[] row, int[] places, int[] onTarget, int[] seen) {
        int count = RatingMatrix.rated(row);
        if (count < 2) {
            return;
        }
        targets++;
        int different = 0;
        for (int level : row) {
            if (level != RatingMatrix.MISSING) {
                int place = places[level];
                if (onTarget[place]++ == 0) {
                    seen[different++] = place;
                }
                ratings[place]++;
            }
        }
        double share = 1.0 / (count - 1);
        for (int i = 0; i < different; i++) {
            for (int j = i + 1; j < different; j++) {
                double pairs = (double) onTarget[seen[i]] * onTarget[seen[j]] * share;
                met[Math.min(seen[i], seen[j])][Math.max(seen[i], seen[j])] += pairs;
            }
        }
        for (int i = 0; i < different; i++) {
            onTarget[seen[i]] = 0;
        }
    }

    /** Targets with at least two ratings. */
    int targets() {
        return targets;
    }

    Measured alpha(Metric metric) {
        if (obstacle.isPresent()) {
            return new Measured.Undefined(obstacle.get());
        }
        double observed = 0;
        double expected = 0;
        long all = 0;
        for (int i = 0; i < used.length; i++) {
            all += ratings[i];
            long between = 0;
            for (int j = i + 1; j < used.length; j++) {
                double distance = distance(metric, i, j, between);
                observed += met[i][j] * distance;
                expected += (double) ratings[i] * ratings[j] * distance;
                between += ratings[j];
            }
        }
        return expected == 0
                ? new Measured.Undefined(
                        "All comparable ratings are the same level, so chance and agreement cannot be" + " told apart.")
                : new Measured.Value(1 - (all - 1) * observed / expected);
    }

    /** @param between ratings of the levels between the two */
    private double distance(Metric metric, int i, int j, long between) {
        double apart =
                switch (metric) {
                    case NOMINAL -> 1;
                    case ORDINAL -> between + (ratings[i] + ratings[j]) / 2.0;
                    case INTERVAL -> used[j] - used[i];
                };
        return apart * apart;
    }
}
