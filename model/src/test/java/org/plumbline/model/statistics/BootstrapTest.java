package org.plumbline.model.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Intervals come from drawing the targets again, and the same ratings always have the same. */
class BootstrapTest {

    @Test
    void theNumbersAreThoseOfTheAuthors() {
        var numbers = new SplitMix(1234567);

        assertThat(List.of(numbers.next(), numbers.next(), numbers.next()))
                .containsExactly(
                        6457827717110365317L, 3203168211198807973L, Long.parseUnsignedLong("9817491932198370423"));
    }

    @Test
    void drawsAreEvenAndInsideTheBound() {
        var numbers = new SplitMix(3);
        int[] drawn = new int[7];
        for (int i = 0; i < 70_000; i++) {
            drawn[numbers.below(7)]++;
        }

        assertThat(IntStream.of(drawn).boxed())
                .allSatisfy(count -> assertThat(count).isCloseTo(10_000, within(400)));
    }

    @Test
    void theSameRatingsHaveTheSameIntervalsAndTheValueIsInside() {
        RatingMatrix matrix = noisy(60);
        Map<Measure, Interval> intervals = Bootstrap.USUAL.of(matrix);

        assertThat(Bootstrap.USUAL.of(matrix)).isEqualTo(intervals);
        assertThat(intervals).containsOnlyKeys(Measure.values());
        Agreement agreement = Agreement.of(matrix);
        intervals.forEach((measure, interval) -> {
            var between = (Interval.Between) interval;
            assertThat(agreement.value(measure).value().orElseThrow()).isBetween(between.low(), between.high());
            assertThat(between.resamples()).isEqualTo(1_000);
            assertThat(between.high() - between.low()).isBetween(0.01, 0.5);
        });
    }

    @Test
    void theShareOfAHundredResamplesIsCutAtBothEnds() {
        RatingMatrix matrix = noisy(60);
        var half = (Interval.Between) new Bootstrap(400, 1, 0.5).of(matrix).get(Measure.EXACT);
        var most = (Interval.Between) new Bootstrap(400, 1, 0.95).of(matrix).get(Measure.EXACT);

        assertThat(most.low()).isLessThan(half.low());
        assertThat(most.high()).isGreaterThan(half.high());
    }

    @Test
    void rowsOfOneOwnerAreDrawnTogetherSoThatRepetitionAddsNoCertainty() {
        RatingMatrix once = noisy(20);
        int[] fourfold = IntStream.range(0, 80).map(i -> i / 4).toArray();
        List<Integer> owners = IntStream.of(fourfold).boxed().toList();
        RatingMatrix repeated = once.drawn(fourfold);

        double single = width(Bootstrap.USUAL.of(once).get(Measure.WITHIN_ONE));
        assertThat(width(Bootstrap.USUAL.of(repeated, owners).get(Measure.WITHIN_ONE)))
                .isCloseTo(single, within(1e-9));
        assertThat(width(Bootstrap.USUAL.of(repeated).get(Measure.WITHIN_ONE))).isLessThan(single * 0.7);
    }

    /** All three draws hit the one target without a difference in 1 of 27 cases, which is more than a fortieth. */
    @Test
    void aFortiethIsCutOffAtEachEnd() {
        RatingMatrix matrix = Ratings.of(4, "1 1/1 2/2 1");

        assertThat(Bootstrap.USUAL.of(matrix).get(Measure.EXACT)).isEqualTo(new Interval.Between(0, 1, 1_000));
        var narrower =
                (Interval.Between) new Bootstrap(1_000, 1, 0.8).of(matrix).get(Measure.EXACT);
        assertThat(narrower.high()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(new Bootstrap(1, 1, 0.8).of(matrix).get(Measure.EXACT)).isInstanceOf(Interval.Between.class);
    }

    @Test
    void tooManyDrawsWithoutAValueLeaveNoInterval() {
        Map<Measure, Interval> intervals = Bootstrap.USUAL.of(Ratings.of(4, "2 2/2 2/2 2/2 2/2 3"));

        assertThat(((Interval.None) intervals.get(Measure.ALPHA_ORDINAL)).words())
                .matches("no interval: only 6\\d\\d of 1000 resamples gave a value");
        assertThat(intervals.get(Measure.EXACT)).isInstanceOf(Interval.Between.class);
    }

    @Test
    void oneTargetAndNoneHaveNoInterval() {
        for (String rows : List.of("", "1 2")) {
            assertThat(Bootstrap.USUAL.of(Ratings.of(4, rows)).values())
                    .containsOnly(new Interval.None("there is nothing to draw from"));
        }
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> new Bootstrap(0, 1, 0.95)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Bootstrap(10, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Bootstrap(10, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static double width(Interval interval) {
        var between = (Interval.Between) interval;
        return between.high() - between.low();
    }

    /** Three raters who mostly see the same. */
    private static RatingMatrix noisy(int targets) {
        var random = new Random(2);
        return RatingMatrix.of(
                5,
                Ratings.names(3),
                IntStream.range(0, targets)
                        .mapToObj(i -> {
                            int level = 2 + random.nextInt(3);
                            return Collections.nCopies(3, 0).stream()
                                    .map(none -> OptionalInt.of(level + random.nextInt(4) / 3 - random.nextInt(4) / 3))
                                    .toList();
                        })
                        .toList());
    }
}
