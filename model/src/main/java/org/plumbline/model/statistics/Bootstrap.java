package org.plumbline.model.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Intervals by drawing the targets again and again, with replacement, and measuring each draw (percentile bootstrap).
 *
 * @param resamples how many draws
 * @param seed decides the draws
 * @param share of the draws that lie inside the interval
 */
public record Bootstrap(int resamples, long seed, double share) {
    /** What is drawn unless somebody asks for something else. */
    public static final Bootstrap USUAL = new Bootstrap(1_000, 20_260_101L, 0.95);

    /** Draws without a value are left out; when they are too many, those with one say little. */
    private static final double ENOUGH = 0.9;

    public Bootstrap {
        if (resamples < 1 || share <= 0 || share >= 1) {
            throw new IllegalArgumentException(resamples + " draws and a share of " + share + " give no interval.");
        }
    }

    /** An interval for each measure, every target drawn by itself. */
    public Map<Measure, Interval> of(RatingMatrix matrix) {
        return of(matrix, IntStream.range(0, matrix.targets()).boxed().toList());
    }

    /**
     * An interval for each measure, where rows that belong together are drawn together, as the ratings of one candidate
     * on several competencies do.
     *
     * @param owners for each row of the matrix the number of what it belongs to
     */
    public Map<Measure, Interval> of(RatingMatrix matrix, List<Integer> owners) {
        int[][] blocks = blocks(owners);
        double[][] values = new double[Measure.values().length][resamples];
        int[] counts = new int[values.length];
        var numbers = new SplitMix(seed);
        for (int i = 0; i < resamples && blocks.length > 1; i++) {
            Agreement.readings(matrix.drawn(draw(blocks, numbers))).forEach((measure, reading) -> {
                int place = measure.ordinal();
                reading.value().value().ifPresent(value -> values[place][counts[place]++] = value);
            });
        }
        var intervals = new EnumMap<Measure, Interval>(Measure.class);
        for (Measure measure : Measure.values()) {
            int place = measure.ordinal();
            intervals.put(
                    measure,
                    blocks.length > 1
                            ? interval(values[place], counts[place])
                            : new Interval.None("there is nothing to draw from"));
        }
        return intervals;
    }

    private static int[][] blocks(List<Integer> owners) {
        var rows = new LinkedHashMap<Integer, List<Integer>>();
        for (int i = 0; i < owners.size(); i++) {
            rows.computeIfAbsent(owners.get(i), owner -> new ArrayList<>()).add(i);
        }
        return rows.values().stream()
                .map(block -> block.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private static int[] draw(int[][] blocks, SplitMix numbers) {
        int[][] drawn = new int[blocks.length][];
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = blocks[numbers.below(blocks.length)];
        }
        return Arrays.stream(drawn).flatMapToInt(Arrays::stream).toArray();
    }

    private Interval interval(double[] values, int count) {
        if (count < ENOUGH * resamples) {
            return new Interval.None("only " + count + " of " + resamples + " resamples gave a value");
        }
        double[] sorted = Arrays.copyOf(values, count);
        Arrays.sort(sorted);
        double outside = (1 - share) / 2;
        return new Interval.Between(quantile(sorted, outside), quantile(sorted, 1 - outside), count);
    }

    /** Between two values in proportion. */
    private static double quantile(double[] sorted, double part) {
        double place = part * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
