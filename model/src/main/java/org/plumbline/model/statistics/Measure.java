package org.plumbline.model.statistics;

import java.util.List;

/** The measures of agreement over all targets, by the names that the field gives them. */
public enum Measure {
    /** Share of the pairs of ratings of one target by two raters in which both gave the same level. */
    EXACT("Exact agreement"),

    /** Share of those pairs in which the levels are at most one apart. */
    WITHIN_ONE("Agreement within one level"),

    ALPHA_NOMINAL("Krippendorff's alpha, nominal"),
    ALPHA_ORDINAL("Krippendorff's alpha, ordinal"),
    ALPHA_INTERVAL("Krippendorff's alpha, interval"),

    /** Cohen's; with more than two raters the mean over all pairs of them (Light 1971). */
    KAPPA("Cohen's kappa"),

    KAPPA_LINEAR("Cohen's kappa, linear weights"),
    KAPPA_QUADRATIC("Cohen's kappa, quadratic weights"),
    FLEISS("Fleiss' kappa"),
    ICC_1_1("ICC(1,1)"),
    ICC_2_1("ICC(2,1)"),
    ICC_3_1("ICC(3,1)"),
    ICC_1_K("ICC(1,k)"),
    ICC_2_K("ICC(2,k)"),
    ICC_3_K("ICC(3,k)");

    /** The intraclass correlations. */
    public static final List<Measure> CORRELATIONS = List.of(ICC_1_1, ICC_2_1, ICC_3_1, ICC_1_K, ICC_2_K, ICC_3_K);

    private final String title;

    Measure(String title) {
        this.title = title;
    }

    /** The measure's name. */
    public String title() {
        return title;
    }
}
