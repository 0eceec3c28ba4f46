package org.plumbline.model.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How a task or a competency stands on one scale. It knows sums only, never who said what.
 *
 * <p>Means are held against the cut-off unrounded, and shown with one decimal; with more where one decimal would say
 * the opposite of the verdict (2.96 is below 3.0, although it rounds to it).
 *
 * @param raters those who gave any value on this scale; whoever left it empty is not a rater
 * @param notPerformed those of them who said "not performed"; their zeros are in no mean
 * @param sum of all other values
 * @param cutOff the least mean that is kept, or the greatest where lower is better
 */
public record Measure(Aspect aspect, int raters, int notPerformed, int sum, double cutOff) {
    private static final int MOST_DECIMALS = 6;

    /** How many values are in the mean. */
    public int counted() {
        return raters - notPerformed;
    }

    public boolean isRated() {
        return raters > 0;
    }

    /** Whether there is a mean: nobody has rated, or all said "not performed", and there is none. */
    public boolean hasMean() {
        return counted() > 0;
    }

    /** The mean, for sorting and drawing; for judging there is {@link #meets()}. */
    public Optional<Double> mean() {
        return hasMean() ? Optional.of((double) sum / counted()) : Optional.empty();
    }

    /** Whether there is a mean and it reaches the cut-off, counted exactly. */
    public boolean meets() {
        return hasMean()
                && reaches(BigDecimal.valueOf(sum), BigDecimal.valueOf(cutOff).multiply(BigDecimal.valueOf(counted())));
    }

    private boolean reaches(BigDecimal value, BigDecimal least) {
        int order = value.compareTo(least);
        return lowerIsBetter() ? order <= 0 : order >= 0;
    }

    boolean lowerIsBetter() {
        return aspect.scale().direction() == RatingScale.Direction.LOWER_IS_BETTER;
    }

    /** Whether so many of the raters said "not performed" that the task goes. */
    public boolean isDroppedFrom(double share) {
        return isRated()
                && BigDecimal.valueOf(notPerformed)
                                .compareTo(BigDecimal.valueOf(share).multiply(BigDecimal.valueOf(raters)))
                        >= 0;
    }

    /** The mean as it is shown, such as "4.2"; empty where there is none. */
    public Optional<String> shown() {
        if (!hasMean()) {
            return Optional.empty();
        }
        int decimals = 1;
        while (decimals < MOST_DECIMALS && reaches(rounded(decimals), BigDecimal.valueOf(cutOff)) != meets()) {
            decimals++;
        }
        return Optional.of(rounded(decimals).toPlainString());
    }

    private BigDecimal rounded(int decimals) {
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(counted()), decimals, RoundingMode.HALF_UP);
    }

    /** The cut-off as it is shown, such as "3.0". */
    public String shownCutOff() {
        BigDecimal value = BigDecimal.valueOf(cutOff).stripTrailingZeros();
        return (value.scale() < 1 ? value.setScale(1) : value).toPlainString();
    }
}
