package org.plumbline.model.statistics;

import java.util.Optional;

/**
 * The two-way table of variance of the targets that all raters rated, and the intraclass correlations of Shrout and
 * Fleiss (1979) from it. The sums are kept as whole numbers (times targets times raters), so that a zero is a zero.
 */
final class VarianceTable {
    /** Part of all variance under which a divisor is a zero that rounding has hidden. */
    private static final double NOTHING = 1e-12;

    private static final String LIKE_CHANCE =
            "The %s differ less than chance alone would make them, so the formula has no sensible value.";

    private final Optional<String> obstacle;
    private final Noun noun;
    private final double targets;
    private final double raters;
    private double betweenTargets;
    private double withinTargets;
    private double betweenRaters;
    private double rest;

    /** @param complete without any missing rating */
    VarianceTable(RatingMatrix complete, Optional<String> whole) {
        noun = complete.noun();
        targets = complete.targets();
        raters = complete.raters().size();
        obstacle = whole.or(() -> fewerThanTwo(complete));
        if (obstacle.isEmpty()) {
            sum(complete);
        }
    }

    private static Optional<String> fewerThanTwo(RatingMatrix complete) {
        return complete.targets() >= 2
                ? Optional.empty()
                : Optional.of("An ICC needs two " + complete.noun().many() + " that were rated by all raters; there is "
                        + (complete.targets() == 0 ? "none." : "one."));
    }

    private void sum(RatingMatrix complete) {
        int n = complete.targets();
        int k = complete.raters().size();
        long all = 0;
        long squares = 0;
        long squaresOfRows = 0;
        long[] columns = new long[k];
        for (int i = 0; i < n; i++) {
            int[] row = complete.row(i);
            long sum = 0;
            for (int j = 0; j < k; j++) {
                sum += row[j];
                columns[j] += row[j];
                squares += (long) row[j] * row[j];
            }
            all += sum;
            squaresOfRows += sum * sum;
        }
        long squaresOfColumns = 0;
        for (long sum : columns) {
            squaresOfColumns += sum * sum;
        }
        double cells = (double) n * k;
        betweenTargets = (n * squaresOfRows - all * all) / cells / (n - 1);
        withinTargets = (k * squares - squaresOfRows) * n / cells / (cells - n);
        betweenRaters = (k * squaresOfColumns - all * all) / cells / (k - 1);
        rest = (n * (k * squares - squaresOfRows) - (k * squaresOfColumns - all * all)) / cells / (n - 1) / (k - 1);
    }

    int targets() {
        return (int) targets;
    }

    double betweenTargets() {
        return betweenTargets;
    }

    double withinTargets() {
        return withinTargets;
    }

    double betweenRaters() {
        return betweenRaters;
    }

    double rest() {
        return rest;
    }

    /** @param measure one of the intraclass correlations */
    Measured correlation(Measure measure) {
        return switch (measure) {
            case ICC_1_1 -> ratio(betweenTargets - withinTargets, betweenTargets + (raters - 1) * withinTargets);
            case ICC_2_1 ->
                ratio(
                        betweenTargets - rest,
                        betweenTargets + (raters - 1) * rest + raters * (betweenRaters - rest) / targets);
            case ICC_3_1 -> ratio(betweenTargets - rest, betweenTargets + (raters - 1) * rest);
            case ICC_1_K -> ratio(betweenTargets - withinTargets, betweenTargets);
            case ICC_2_K -> ratio(betweenTargets - rest, betweenTargets + (betweenRaters - rest) / targets);
            case ICC_3_K -> ratio(betweenTargets - rest, betweenTargets);
            default -> throw new IllegalArgumentException(measure + " is no intraclass correlation.");
        };
    }

    private Measured ratio(double above, double below) {
        if (obstacle.isPresent()) {
            return new Measured.Undefined(obstacle.get());
        }
        if (betweenTargets == 0 && rest == 0) {
            return new Measured.Undefined(
                    withinTargets == 0
                            ? "All ratings are the same level."
                            : "No rater sees any difference between the " + noun.many() + ".");
        }
        boolean sensible = below > NOTHING * (betweenTargets + betweenRaters + rest);
        return sensible
                ? new Measured.Value(above / below)
                : new Measured.Undefined(LIKE_CHANCE.formatted(noun.many()));
    }
}
