package org.plumbline.export.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Some measurements of one thing: what is in their middle, and how far they lie apart. */
record Spread(double[] sorted) {
    static Spread of(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return new Spread(sorted);
    }

    double median() {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    Spread dividedBy(double by) {
        return new Spread(Arrays.stream(sorted).map(value -> value / by).toArray());
    }

    /** The median, with the lowest and the highest in brackets. */
    @Override
    public String toString() {
        return words(median()) + " (" + words(sorted[0]) + "–" + words(sorted[sorted.length - 1]) + ")";
    }

    private static String words(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
    }
}
