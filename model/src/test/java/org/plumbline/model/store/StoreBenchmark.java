package org.plumbline.model.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.Examples;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.workshop.PanelChange;
import org.plumbline.model.workshop.Workshop;

/** How long saving and opening takes; run with {@code -Dtest=StoreBenchmark}, it judges nothing. */
class StoreBenchmark {
    private static final int RUNS = 40;
    private static final int TWO_MEGABYTES = 2_000_000;

    @TempDir
    Path folder;

    @Test
    void savesAndOpensTwoMegabytes() throws Exception {
        Workshop workshop = large();
        Path file = folder.resolve("large.plumbline");
        double[] saving = new double[RUNS];
        double[] opening = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            WorkshopFile.write(file, workshop, UnknownFields.NONE, Optional.empty());
            long saved = System.nanoTime();
            WorkshopFile.read(file);
            saving[i] = (saved - start) / 1e6;
            opening[i] = (System.nanoTime() - saved) / 1e6;
        }
        Path report = Files.createDirectories(Path.of("target", "benchmarks")).resolve("store.md");
        Files.writeString(
                report,
                String.format(
                        Locale.ROOT,
                        "%d bytes, %d runs%n| | first ms | median ms | slowest ms |%n|---|---|---|---|%n%s%s",
                        Files.size(file),
                        RUNS,
                        row("save", saving),
                        row("open", opening)));
        assertThat(report).exists();
    }

    private static String row(String name, double[] millis) {
        double first = millis[0];
        Arrays.sort(millis);
        return String.format(
                Locale.ROOT, "| %s | %.0f | %.0f | %.0f |%n", name, first, millis[RUNS / 2], millis[RUNS - 1]);
    }

    private static Workshop large() {
        Workshop workshop = Examples.opened();
        String digest = workshop.currentRound().orElseThrow().digest();
        String evidence = "Said what was done, by whom and when, and what came of it. ".repeat(20);
        var cards = new java.util.ArrayList<Scorecard>();
        for (int i = 2; WorkshopFile.bytes(workshop, UnknownFields.NONE).length < TWO_MEGABYTES; i += 50) {
            for (int k = i; k < i + 50; k++) {
                var id = new CandidateId("candidate-" + k);
                workshop = new PanelChange.AddCandidate(new Candidate(id, "C-" + k, "Pat Invented", Examples.GS13))
                        .applyTo(workshop);
                cards.add(Scorecard.draft(digest, id, Examples.ANA)
                        .with(new CompetencyRating(Examples.LISTENING, Optional.of(new Rating.Rated(2)), evidence))
                        .withAnalysis(evidence));
            }
            workshop = workshop.toBuilder().scorecards(cards).build();
        }
        return workshop;
    }
}
