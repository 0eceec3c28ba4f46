package org.plumbline.model.statistics;

/**
 * Measures in plain sentences, without a verdict: whether an agreement is good enough depends on what is decided with
 * it, and no single number says so.
 *
 * @param enough under how many targets a measure is called too few to interpret
 */
public record Interpretation(int enough) {
    /**
     * Ten, a caution and no law. Six targets leave the ICC(2,1) of Shrout and Fleiss (1979) anywhere from .02 to .76,
     * their own interval; Koo and Li (2016) would have thirty.
     */
    public static final Interpretation USUAL = new Interpretation(10);

    private static final double WHOLE = 100;

    /** Whether the number may rather be noise. */
    public boolean isTooFew(Reading reading) {
        return reading.targets() < enough;
    }

    /** What a measure of the agreement says, with the caution where there are too few targets. */
    public String of(Measure measure, Agreement agreement) {
        Reading reading = agreement.reading(measure);
        String sentence = sentence(measure, agreement);
        return reading.value().value().isPresent() && isTooFew(reading)
                ? sentence + " Too few to interpret: it rests on "
                        + agreement.matrix().noun().counted(reading.targets()) + "."
                : sentence;
    }

    /** What a measure of the agreement says, or why it has no value. */
    public String sentence(Measure measure, Agreement agreement) {
        Measured measured = agreement.value(measure);
        return measured instanceof Measured.Undefined undefined
                ? undefined.reason()
                : words(measure, measured.value().getAsDouble(), agreement);
    }

    private static String words(Measure measure, double value, Agreement agreement) {
        PairCounts pairs = agreement.pairs();
        return switch (measure) {
            case EXACT -> pairs.exact() + " of " + pairs.both() + " pairs of ratings are the same level.";
            case WITHIN_ONE ->
                pairs.withinOne() + " of " + pairs.both() + " pairs of ratings are at most one level apart.";
            case ALPHA_NOMINAL, KAPPA, FLEISS -> disagreement(value, "every difference counting alike");
            case ALPHA_ORDINAL -> disagreement(value, "differences counting by the order of the levels");
            case ALPHA_INTERVAL, KAPPA_QUADRATIC -> disagreement(value, "differences counting by their square");
            case KAPPA_LINEAR -> disagreement(value, "differences counting by their size");
            default -> correlation(measure, value, agreement.matrix());
        };
    }

    private static String disagreement(double value, String counting) {
        if (value == 1) {
            return "The raters do not disagree at all.";
        }
        return "The raters disagree " + percent(1 - value) + " as much as chance alone would make them, " + counting
                + ".";
    }

    private static String correlation(Measure measure, double value, RatingMatrix matrix) {
        String noun = matrix.noun().many();
        if (value <= 0) {
            return "The ratings do not tell the " + noun + " apart any better than chance would.";
        }
        int raters = matrix.raters().size();
        return switch (measure) {
            case ICC_1_1, ICC_1_K -> share(value, noun, measure == Measure.ICC_1_K, raters) + ", whoever rates which.";
            case ICC_2_1, ICC_2_K ->
                share(value, noun, measure == Measure.ICC_2_K, raters)
                        + "; that some raters are stricter counts against it.";
            default ->
                share(value, noun, measure == Measure.ICC_3_K, raters)
                        + ", leaving aside that some raters are stricter.";
        };
    }

    private static String share(double value, String noun, boolean mean, int raters) {
        return percent(value) + " of the differences between " + (mean ? "means of " + raters : "single")
                + " ratings come from the " + noun + " themselves";
    }

    /** Never 0 or 100 for what is only near it. */
    private static String percent(double part) {
        long rounded = Math.round(part * WHOLE);
        if (rounded == 0 && part > 0) {
            return "less than 1 %";
        }
        return rounded == WHOLE && part < 1 ? "over 99 %" : rounded + " %";
    }
}
