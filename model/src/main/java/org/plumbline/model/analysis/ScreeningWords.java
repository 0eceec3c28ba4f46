package org.plumbline.model.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.model.language.Phrases;

/** The sentences of screening results. */
final class ScreeningWords {
    private static final Phrases WORDS = new Phrases("org.plumbline.model.analysis.screening");

    private ScreeningWords() {}

    static String of(String key, Object... arguments) {
        return WORDS.say(key, arguments);
    }

    static String numbers(ScreeningResult result) {
        if (result.measures().stream().noneMatch(Measure::isRated)) {
            return of("numbers.none");
        }
        String all = result.measures().stream().map(ScreeningWords::number).collect(Collectors.joining("; "));
        return all.substring(0, 1).toUpperCase(Locale.ENGLISH) + all.substring(1) + ".";
    }

    private static String number(Measure measure) {
        String name = measure.aspect().words();
        if (!measure.isRated()) {
            return of("number.none", name);
        }
        if (!measure.hasMean()) {
            return of("number.zeros", name, measure.raters());
        }
        String key = measure.lowerIsBetter() ? "number.lower" : "number.higher";
        int highest = measure.aspect().scale().highest();
        String mean = measure.shown().orElse("");
        String all = of(key, name, mean, highest, measure.counted(), measure.raters());
        return measure.notPerformed() == 0 ? all : all + of("number.without", measure.notPerformed());
    }

    static String reason(ScreeningResult result) {
        return switch (result.verdict()) {
            case DROPPED -> dropped(result);
            case OPEN -> open(result);
            case CRITICAL -> of("reason.kept", limits(result.measures(), "met"));
            case NOT_CRITICAL ->
                of(
                        "reason.low",
                        limits(
                                result.measures().stream()
                                        .filter(measure -> !measure.meets())
                                        .toList(),
                                "missed"));
        };
    }

    private static String open(ScreeningResult result) {
        List<Measure> missing =
                result.measures().stream().filter(measure -> !measure.isRated()).toList();
        return missing.size() == result.measures().size()
                ? of("reason.open")
                : of("reason.open.part", joined(missing, measure -> measure.aspect()
                        .words()));
    }

    private static String dropped(ScreeningResult result) {
        String shares = joined(
                result.dropping(),
                measure -> of(
                        "dropped",
                        measure.notPerformed(),
                        measure.raters(),
                        measure.aspect().words()));
        double share = result.notPerformedShare();
        return share == 0.5 ? of("reason.dropped.half", shares) : of("reason.dropped.share", shares, percent(share));
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros().toPlainString();
    }

    /** "both means are at least 3.0", or each with its own limit. */
    private static String limits(List<Measure> measures, String how) {
        boolean alike = measures.size() == 2
                && measures.get(0).cutOff() == measures.get(1).cutOff()
                && measures.stream().noneMatch(Measure::lowerIsBetter);
        if (alike) {
            return of("limit.both." + how, measures.get(0).shownCutOff());
        }
        return joined(
                measures,
                measure -> of(
                        "limit." + (measure.lowerIsBetter() ? "lower." : "higher.") + how,
                        measure.aspect().words(),
                        measure.shownCutOff()));
    }

    private static String joined(List<Measure> measures, Function<Measure, String> words) {
        List<String> parts = measures.stream().map(words).toList();
        int last = parts.size() - 1;
        return last == 0 ? parts.get(0) : of("and", String.join(", ", parts.subList(0, last)), parts.get(last));
    }
}
