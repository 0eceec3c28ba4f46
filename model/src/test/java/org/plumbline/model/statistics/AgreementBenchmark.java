package org.plumbline.model.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How long a large panel's agreement takes; run with {@code -Dtest=AgreementBenchmark}, it judges nothing. */
class AgreementBenchmark {
    private static final int RUNS = 10;
    private static final int CANDIDATES = 300;
    private static final int RATERS = 5;
    private static final int COMPETENCIES = 6;

    @Test
    void measuresThreeHundredCandidates() throws Exception {
        var random = new Random(1);
        RatingMatrix[] competencies =
                Stream.generate(() -> matrix(random)).limit(COMPETENCIES).toArray(RatingMatrix[]::new);
        double[] measures = new double[RUNS];
        double[] intervals = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            Arrays.stream(competencies).forEach(Agreement::of);
            long measured = System.nanoTime();
            Arrays.stream(competencies).forEach(Bootstrap.USUAL::of);
            measures[i] = (measured - start) / 1e6;
            intervals[i] = (System.nanoTime() - measured) / 1e6;
        }
        Path report = Files.createDirectories(Path.of("target", "benchmarks")).resolve("agreement.md");
        Files.writeString(
                report,
                "| | first ms | median ms | slowest ms |\n|---|---|---|---|\n" + row("measures", measures)
                        + row("intervals, 1,000 resamples", intervals));
        assertThat(report).exists();
    }

    private static String row(String name, double[] millis) {
        double first = millis[0];
        Arrays.sort(millis);
        return String.format(
                Locale.ROOT, "| %s | %.1f | %.1f | %.1f |%n", name, first, millis[RUNS / 2], millis[RUNS - 1]);
    }

    private static RatingMatrix matrix(Random random) {
        return RatingMatrix.of(
                4,
                Ratings.names(RATERS),
                Stream.generate(() -> {
                            int level = 1 + random.nextInt(4);
                            return Stream.generate(() ->
                                            OptionalInt.of(Math.max(1, Math.min(4, level + random.nextInt(3) - 1))))
                                    .limit(RATERS)
                                    .toList();
                        })
                        .limit(CANDIDATES)
                        .toList());
    }
}
