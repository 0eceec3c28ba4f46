package org.plumbline.model.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.check.WorkshopChecks;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.workshop.Outcomes;
import org.plumbline.model.workshop.ScoringChange.SaveScorecard;
import org.plumbline.model.workshop.Workshop;

/**
 * How long a large panel takes: 300 candidates, 5 raters, 6 competencies; run with {@code -Dtest=PanelBenchmark}, it
 * judges nothing. Times are processor time of the asking thread.
 */
class PanelBenchmark {
    private static final int RUNS = 30;
    private static final int WARM = 10;

    @TempDir
    Path folder;

    private final StringBuilder table = new StringBuilder();

    @Test
    void measuresThreeHundredCandidates() throws Exception {
        var panel = new LargePanel(300, 5, 6);
        Workshop scored = panel.scored();
        Path file = folder.resolve("large.plumbline");
        WorkshopFile.write(file, scored, UnknownFields.NONE, Optional.empty());
        List<byte[]> packets = panel.packets();
        table.append(String.format(
                Locale.ROOT,
                "%,d bytes, %,d scorecards, 5 packets of %,d bytes%n%n| | median ms | slowest ms |%n|---|---|---|%n",
                Files.size(file),
                scored.scorecards().size(),
                packets.get(0).length));

        row("open the workshop", () -> WorkshopFile.read(file));
        Scorecard draft = scored.scorecards().get(700).correction("Typing.");
        int[] typed = {0};
        row("one stroke in a scorecard", () -> new SaveScorecard(draft.withAnalysis("Typing " + typed[0]++), "")
                .applyTo(scored));
        List<PacketArrival> arrivals = new ArrayList<>();
        row("read one packet and look at its seal", () -> {
            arrivals.add(PacketArrival.read("packet", packets.get(0)));
            return PacketSeal.holds(packets.get(0), LargePanel.key(0));
        });
        List<PacketArrival> all = packets.stream()
                .map(bytes -> PacketArrival.read("packet", bytes))
                .toList();
        row("merge the five packets", () -> PacketMerge.of(panel.empty(), all).merged());
        row("merge them again", () -> PacketMerge.of(scored, all).merged());
        row(
                "results of all candidates",
                () -> new Outcomes(scored, scored.currentRound().orElseThrow()).all());
        row("findings of the whole workshop", () -> WorkshopChecks.of(scored));

        Path report = Files.createDirectories(Path.of("target", "benchmarks")).resolve("panel.md");
        Files.writeString(report, table);
        assertThat(PacketMerge.of(panel.empty(), all).merged()).isEqualTo(scored);
    }

    private void row(String name, Supplier<?> work) {
        double[] millis = new double[RUNS];
        for (int i = -WARM; i < RUNS; i++) {
            long start = now();
            assertThat(work.get()).isNotNull();
            if (i >= 0) {
                millis[i] = (now() - start) / 1e6;
            }
        }
        Arrays.sort(millis);
        table.append(String.format(Locale.ROOT, "| %s | %.2f | %.2f |%n", name, millis[RUNS / 2], millis[RUNS - 1]));
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
