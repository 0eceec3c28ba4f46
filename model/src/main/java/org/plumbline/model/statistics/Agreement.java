package org.plumbline.model.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plumbline.model.statistics.Coincidences.Metric;
import org.plumbline.model.statistics.RaterPair.Weights;

/**
 * How far the raters of a matrix agree, by every measure.
 *
 * @param matrix what was measured
 * @param pairs agreement as counts
 * @param spread how many targets have each difference between the highest and the lowest of their ratings; targets
 *     with fewer than two ratings have none
 * @param readings one for each measure, in their order
 * @param withinGroups r_wg for each target, in their order
 */
public record Agreement(
        RatingMatrix matrix,
        PairCounts pairs,
        SortedMap<Integer, Integer> spread,
        Map<Measure, Reading> readings,
        List<WithinGroup> withinGroups) {

    public Agreement {
        spread = Collections.unmodifiableSortedMap(new TreeMap<>(spread));
        readings = Collections.unmodifiableMap(new EnumMap<>(readings));
        withinGroups = List.copyOf(withinGroups);
    }

    public static Agreement of(RatingMatrix matrix) {
        var spread = new TreeMap<Integer, Integer>();
        var withinGroups = new ArrayList<WithinGroup>();
        for (int i = 0; i < matrix.targets(); i++) {
            WithinGroup group = WithinGroup.of(matrix.levels(), matrix.row(i));
            withinGroups.add(group);
            if (group.ratings() > 1) {
                spread.merge(range(matrix.row(i)), 1, Integer::sum);
            }
        }
        return new Agreement(matrix, new RaterPairs(matrix).counts(), spread, readings(matrix), withinGroups);
    }

    private static int range(int[] row) {
        int least = Integer.MAX_VALUE;
        int most = 0;
        for (int level : row) {
            if (level != RatingMatrix.MISSING) {
                least = Math.min(least, level);
                most = Math.max(most, level);
            }
        }
        return most - least;
    }

    /** The measures alone, which is all that a resample needs. */
    static Map<Measure, Reading> readings(RatingMatrix matrix) {
        var readings = new EnumMap<Measure, Reading>(Measure.class);
        var coincidences = new Coincidences(matrix);
        int shared = coincidences.targets();
        var pairs = new RaterPairs(matrix);
        PairCounts counts = pairs.counts();
        put(readings, Measure.EXACT, pairs.share(counts.exact()), shared);
        put(readings, Measure.WITHIN_ONE, pairs.share(counts.withinOne()), shared);
        put(readings, Measure.ALPHA_NOMINAL, coincidences.alpha(Metric.NOMINAL), shared);
        put(readings, Measure.ALPHA_ORDINAL, coincidences.alpha(Metric.ORDINAL), shared);
        put(readings, Measure.ALPHA_INTERVAL, coincidences.alpha(Metric.INTERVAL), shared);
        put(readings, Measure.KAPPA, pairs.kappa(Weights.NONE), shared);
        put(readings, Measure.KAPPA_LINEAR, pairs.kappa(Weights.LINEAR), shared);
        put(readings, Measure.KAPPA_QUADRATIC, pairs.kappa(Weights.QUADRATIC), shared);
        Optional<String> obstacle = matrix.obstacle();
        RatingMatrix complete = matrix.complete();
        put(readings, Measure.FLEISS, FleissKappa.of(complete, obstacle), complete.targets());
        var variance = new VarianceTable(complete, obstacle);
        for (Measure measure : Measure.CORRELATIONS) {
            put(readings, measure, variance.correlation(measure), complete.targets());
        }
        return readings;
    }

    private static void put(Map<Measure, Reading> readings, Measure measure, Measured value, int targets) {
        readings.put(measure, new Reading(measure, value, targets));
    }

    public Reading reading(Measure measure) {
        return readings.get(measure);
    }

    public Measured value(Measure measure) {
        return readings.get(measure).value();
    }
}
