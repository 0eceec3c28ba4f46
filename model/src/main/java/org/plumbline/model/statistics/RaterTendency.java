package org.plumbline.model.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How one rater rates beside the panel, over the targets that at least one other rater rated too.
 *
 * @param shared how many of those there are
 * @param severity the mean of the rater's ratings less the mean of the panel on the same targets (the rater's own
 *     ratings are part of the panel); below zero is stricter, above is more lenient, in levels
 * @param spread the standard deviation of all ratings of the rater; zero where every rating is the same
 * @param drift by how many levels the rater's ratings rise against the panel from one target to the next (slope of
 *     rating less panel mean over the order)
 */
public record RaterTendency(String rater, int shared, Measured severity, Measured spread, Measured drift) {
    private static final int FEWEST_FOR_DRIFT = 3;

    /** Every rater, the rows of the matrix being in the order in which they were rated. */
    public static List<RaterTendency> of(RatingMatrix matrix) {
        List<Integer> order = IntStream.range(0, matrix.targets()).boxed().toList();
        return of(matrix, matrix.raters().stream().map(rater -> order).toList());
    }

    /**
     * Every rater, each with an order of their own.
     *
     * @param orders for each rater the places of the rows, such as 0 for the one that came first
     */
    public static List<RaterTendency> of(RatingMatrix matrix, List<List<Integer>> orders) {
        double[] panel = new double[matrix.targets()];
        for (int i = 0; i < panel.length; i++) {
            int ratings = RatingMatrix.rated(matrix.row(i));
            panel[i] = ratings == 0 ? 0 : (double) IntStream.of(matrix.row(i)).sum() / ratings;
        }
        return IntStream.range(0, matrix.raters().size())
                .mapToObj(rater -> of(matrix, rater, panel, orders.get(rater)))
                .toList();
    }

    private static RaterTendency of(RatingMatrix matrix, int rater, double[] panel, List<Integer> order) {
        var places = new ArrayList<Double>();
        var beside = new ArrayList<Double>();
        var own = new ArrayList<Double>();
        for (int i = 0; i < panel.length; i++) {
            int level = matrix.row(i)[rater];
            if (level != RatingMatrix.MISSING) {
                own.add((double) level);
                if (RatingMatrix.rated(matrix.row(i)) > 1) {
                    places.add((double) order.get(i));
                    beside.add(level - panel[i]);
                }
            }
        }
        Noun noun = matrix.noun();
        return new RaterTendency(
                matrix.raters().get(rater),
                beside.size(),
                severity(beside, noun),
                spread(own),
                drift(places, beside, noun));
    }

    private static Measured severity(List<Double> beside, Noun noun) {
        return beside.isEmpty()
                ? new Measured.Undefined("No " + noun.one() + " was also rated by somebody else.")
                : new Measured.Value(mean(beside));
    }

    private static Measured spread(List<Double> own) {
        if (own.size() < 2) {
            return new Measured.Undefined(own.isEmpty() ? "There is no rating." : "There is only one rating.");
        }
        double mean = mean(own);
        double squares = own.stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .sum();
        return new Measured.Value(Math.sqrt(squares / (own.size() - 1)));
    }

    private static Measured drift(List<Double> places, List<Double> beside, Noun noun) {
        if (beside.size() < FEWEST_FOR_DRIFT) {
            return new Measured.Undefined("Fewer than three " + noun.many() + " were also rated by somebody else.");
        }
        double middle = mean(places);
        double usual = mean(beside);
        double together = 0;
        double squares = 0;
        for (int i = 0; i < places.size(); i++) {
            together += (places.get(i) - middle) * (beside.get(i) - usual);
            squares += (places.get(i) - middle) * (places.get(i) - middle);
        }
        return squares == 0
                ? new Measured.Undefined("All of them have the same place in the order.")
                : new Measured.Value(together / squares);
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }
}
