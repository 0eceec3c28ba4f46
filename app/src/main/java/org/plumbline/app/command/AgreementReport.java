package org.plumbline.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plumbline.model.intake.Counted;
import org.plumbline.model.statistics.Agreement;
import org.plumbline.model.statistics.Bootstrap;
import org.plumbline.model.statistics.Interpretation;
import org.plumbline.model.statistics.Interval;
import org.plumbline.model.statistics.Measure;
import org.plumbline.model.statistics.Measured;
import org.plumbline.model.statistics.RaterTendency;
import org.plumbline.model.statistics.RatingMatrix;
import org.plumbline.model.statistics.Reading;
import org.plumbline.model.statistics.WithinGroup;

/** Agreement as a page of text: how much there is, the counts, then each measure with its interval and a sentence. */
record AgreementReport(RatingsFile ratings, Agreement agreement) {
    private static final Interpretation INTERPRETATION = Interpretation.USUAL;

    /** Their sentences are among the counts. */
    private static final List<Measure> COUNTED = List.of(Measure.EXACT, Measure.WITHIN_ONE);

    List<String> lines() {
        var lines = new ArrayList<String>();
        size(lines);
        lines.add("");
        counts(lines);
        lines.add("");
        measures(lines);
        lines.add("");
        withinGroups(lines);
        lines.add("");
        raters(lines);
        return lines;
    }

    private void size(List<String> lines) {
        RatingMatrix matrix = agreement.matrix();
        lines.add(Counted.of(matrix.targets(), "target", "targets") + ", "
                + Counted.of(matrix.raters().size(), "rater", "raters") + ", "
                + Counted.of(matrix.missing(), "rating", "ratings") + " missing, " + matrix.levels() + " levels.");
        if (matrix.targets() < INTERPRETATION.enough()) {
            lines.add("Under " + INTERPRETATION.enough() + " targets the measures are too few to interpret; the counts"
                    + " are what there is.");
        }
    }

    private void counts(List<String> lines) {
        lines.add("Counts");
        for (Measure measure : COUNTED) {
            lines.add("  " + measure.title() + ": " + INTERPRETATION.sentence(measure, agreement));
        }
        agreement
                .spread()
                .forEach((levels, targets) -> lines.add("  Highest and lowest rating "
                        + (levels == 0 ? "the same: " : Counted.of(levels, "level", "levels") + " apart: ")
                        + Counted.of(targets, "target", "targets") + "."));
    }

    private void measures(List<String> lines) {
        Bootstrap bootstrap = Bootstrap.USUAL;
        Map<Measure, Interval> intervals = bootstrap.of(agreement.matrix());
        lines.add("Measures, with an interval from " + bootstrap.resamples()
                + " resamples of the targets that holds 95 % of them");
        for (Measure measure : Measure.values()) {
            Reading reading = agreement.reading(measure);
            String sentence = INTERPRETATION.sentence(measure, agreement);
            if (reading.value() instanceof Measured.Undefined) {
                lines.add("  " + measure.title() + ": no value. " + sentence);
            } else {
                lines.add("  " + measure.title() + " " + number(reading.value()) + ", "
                        + words(intervals.get(measure)) + ", on " + Counted.of(reading.targets(), "target", "targets")
                        + (INTERPRETATION.isTooFew(reading) ? ": too few to interpret" : ""));
                if (!COUNTED.contains(measure)) {
                    lines.add("      " + sentence);
                }
            }
        }
    }

    private static String words(Interval interval) {
        return interval instanceof Interval.Between between
                ? number(between.low()) + " to " + number(between.high())
                : ((Interval.None) interval).words();
    }

    private void withinGroups(List<String> lines) {
        lines.add("r_wg by target: by how much less the ratings spread than if every level were equally likely");
        for (int i = 0; i < ratings.targets().size(); i++) {
            WithinGroup group = agreement.withinGroups().get(i);
            String below =
                    group.raw().value().orElse(0) < 0 ? " (" + number(group.raw()) + " before it is cut at zero)" : "";
            lines.add("  " + ratings.targets().get(i) + ": " + number(group.reported()) + below);
        }
    }

    private void raters(List<String> lines) {
        lines.add("Raters beside the mean of the panel on the same targets, in levels");
        for (RaterTendency rater : RaterTendency.of(agreement.matrix())) {
            lines.add("  " + rater.rater() + ": " + signed(rater.severity()) + " on "
                    + Counted.of(rater.shared(), "target", "targets") + "; standard deviation of own ratings "
                    + number(rater.spread()) + "; drift from row to row " + signed(rater.drift()));
        }
    }

    private static String number(Measured measured) {
        return measured instanceof Measured.Undefined undefined
                ? "no value (" + undefined.reason() + ")"
                : number(measured.value().getAsDouble());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static String signed(Measured measured) {
        return measured instanceof Measured.Undefined
                ? number(measured)
                : String.format(Locale.ROOT, "%+.3f", measured.value().getAsDouble());
    }
}
