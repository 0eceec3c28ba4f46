package org.plumbline.model.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds for ratings of any kind, tried on ten thousand small tables. */
class AgreementPropertiesTest {
    private static final int TABLES = 10_000;
    private static final double NEAR = 1e-9;

    @Test
    void theOrderOfTheRatersDoesNotMatter() {
        unchanged((matrix, random) -> {
            List<Integer> order = shuffled(matrix.raters().size(), random);
            return rebuilt(matrix, matrix.levels(), 0, row -> order.stream()
                    .map(row::get)
                    .toList());
        });
    }

    @Test
    void theOrderOfTheTargetsDoesNotMatter() {
        unchanged((matrix, random) -> matrix.drawn(shuffled(matrix.targets(), random).stream()
                .mapToInt(Integer::intValue)
                .toArray()));
    }

    /** No measure but r_wg knows where the scale begins or ends. */
    @Test
    void aShiftOfAllLevelsDoesNotMatter() {
        unchanged((matrix, random) -> rebuilt(matrix, matrix.levels() + 3, 3, row -> row));
    }

    @Test
    void everyMeasureHasAReasonOrAValueOfAtMostOne() {
        var random = new Random(7);
        for (int i = 0; i < TABLES; i++) {
            Agreement agreement = Agreement.of(Ratings.random(random));
            for (Reading reading : agreement.readings().values()) {
                if (reading.value().value().orElse(0) > 1) {
                    fail(reading.toString());
                }
            }
            for (WithinGroup group : agreement.withinGroups()) {
                double value = group.reported().value().orElse(0);
                if (value < 0 || value > 1) {
                    fail(group.toString());
                }
            }
            PairCounts pairs = agreement.pairs();
            if (pairs.exact() > pairs.withinOne() || pairs.withinOne() > pairs.both()) {
                fail(pairs.toString());
            }
        }
    }

    @Test
    void tendenciesOfACompleteTableCancelOut() {
        var random = new Random(11);
        for (int i = 0; i < TABLES; i++) {
            RatingMatrix matrix = Ratings.random(random).complete();
            double sum = RaterTendency.of(matrix).stream()
                    .mapToDouble(tendency -> tendency.severity().value().orElse(0))
                    .sum();
            assertThat(Math.abs(sum)).isLessThan(NEAR);
        }
    }

    @FunctionalInterface
    private interface Rearrangement {
        RatingMatrix of(RatingMatrix matrix, Random random);
    }

    private static void unchanged(Rearrangement rearrangement) {
        var random = new Random(5);
        int values = 0;
        for (int i = 0; i < TABLES; i++) {
            RatingMatrix matrix = Ratings.random(random);
            Map<Measure, Reading> before = Agreement.readings(matrix);
            Map<Measure, Reading> after = Agreement.readings(rearrangement.of(matrix, random));
            for (Measure measure : Measure.values()) {
                Measured one = before.get(measure).value();
                Measured other = after.get(measure).value();
                if (!near(one, other)) {
                    fail(measure + " of table " + i + " was " + one + " and became " + other);
                }
                values += one.value().isPresent() ? 1 : 0;
            }
        }
        assertThat(values).isGreaterThan(TABLES * 5);
    }

    private static boolean near(Measured one, Measured other) {
        if (one.value().isEmpty() || other.value().isEmpty()) {
            return one.value().isEmpty() && other.value().isEmpty();
        }
        double value = one.value().getAsDouble();
        return Math.abs(value - other.value().getAsDouble()) < NEAR * Math.max(1, Math.abs(value));
    }

    private static RatingMatrix rebuilt(
            RatingMatrix matrix, int levels, int shift, Function<List<OptionalInt>, List<OptionalInt>> change) {
        return RatingMatrix.of(
                levels,
                matrix.raters(),
                IntStream.range(0, matrix.targets())
                        .mapToObj(target ->
                                change.apply(IntStream.range(0, matrix.raters().size())
                                        .mapToObj(rater -> shifted(matrix.at(target, rater), shift))
                                        .toList()))
                        .toList());
    }

    private static OptionalInt shifted(OptionalInt level, int shift) {
        return level.isEmpty() ? level : OptionalInt.of(level.getAsInt() + shift);
    }

    private static List<Integer> shuffled(int size, Random random) {
        List<Integer> places = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(places, random);
        return places;
    }
}
