package org.plumbline.model.statistics;

import java.util.Optional;

/** Fleiss' kappa (1971) over the targets that all raters rated; levels count as mere categories. */
final class FleissKappa {
    private FleissKappa() {}

    /** @param complete without any missing rating */
    static Measured of(RatingMatrix complete, Optional<String> obstacle) {
        if (obstacle.isPresent()) {
            return new Measured.Undefined(obstacle.get());
        }
        long raters = complete.raters().size();
        long ratings = complete.targets() * raters;
        if (ratings == 0) {
            return new Measured.Undefined("No " + complete.noun().one() + " was rated by all " + raters + " raters.");
        }
        long[] onLevel = new long[complete.levels() + 1];
        long agreeing = 0;
        int[] onTarget = new int[complete.levels() + 1];
        for (int i = 0; i < complete.targets(); i++) {
            for (int level : complete.row(i)) {
                agreeing += 2L * onTarget[level]++;
                onLevel[level]++;
            }
            for (int level : complete.row(i)) {
                onTarget[level] = 0;
            }
        }
        long squares = 0;
        for (long count : onLevel) {
            squares += count * count;
        }
        if (squares == ratings * ratings) {
            return new Measured.Undefined(
                    "All ratings are the same level, so chance and agreement cannot be told apart.");
        }
        double observed = (double) agreeing / (ratings * (raters - 1));
        double expected = (double) squares / (ratings * ratings);
        return new Measured.Value((observed - expected) / (1 - expected));
    }
}
