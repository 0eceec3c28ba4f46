package org.plumbline.app.screen.ratings;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.document.Autosave;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.ratings.RatingsViewModel.View;
import org.plumbline.app.testing.RatedWorkshops;
import org.plumbline.app.testing.TestServices;
import org.plumbline.model.analysis.Aspect;
import org.plumbline.model.check.WorkshopChecks;
import org.plumbline.model.store.UnknownFields;
import org.plumbline.model.store.WorkshopFile;
import org.plumbline.model.workshop.RatingChange;
import org.plumbline.model.workshop.Workshop;

/** How long one rating takes in a large workshop; run with {@code -Dtest=RatingsBenchmark}, it judges nothing. */
class RatingsBenchmark {
    private static final int EXPERTS = 10;
    private static final int TASKS = 150;
    private static final int COMPETENCIES = 12;
    private static final int WARM = 60;
    private static final int RUNS = 200;

    @TempDir
    Path folder;

    private final double[] apply = new double[RUNS];
    private final double[] undo = new double[RUNS];
    private final double[] grid = new double[RUNS];
    private final double[] results = new double[RUNS];
    private final double[] findings = new double[RUNS];
    private final double[] autosave = new double[RUNS];

    @Test
    void ratesInALargeWorkshop() throws Exception {
        Workshop workshop = RatedWorkshops.full(RatedWorkshops.selected(COMPETENCIES), EXPERTS, TASKS);
        var document = new WorkshopDocument(workshop, workshop);
        var model = new RatingsViewModel(document, TestServices.quiet());
        model.show();
        var keeper = new Autosave(folder);
        for (int run = -WARM; run < RUNS; run++) {
            once(run, document, model, keeper);
        }
        Path report = Files.createDirectories(Path.of("target", "benchmarks")).resolve("ratings.md");
        Files.writeString(
                report,
                String.format(
                        Locale.ROOT,
                        "%,d bytes%n| | median ms | slowest ms |%n|---|---|---|%n%s%s%s%s%s%s",
                        WorkshopFile.bytes(workshop, UnknownFields.NONE).length,
                        row("one rating: change and checks", apply),
                        row("undo, with the grid", undo),
                        row("grid of all experts", grid),
                        row("results", results),
                        row("findings of the whole workshop", findings),
                        row("recovery copy, beside the window", autosave)));
        assertThat(report).exists();
    }

    private void once(int run, WorkshopDocument document, RatingsViewModel model, Autosave keeper) {
        var change = new RatingChange.RateTasks(List.of(new RatingChange.RateTasks.Entry(
                RatedWorkshops.expert(Math.floorMod(run, EXPERTS)),
                RatedWorkshops.task(Math.floorMod(run * 7, TASKS)),
                Aspect.TASK_FREQUENCY,
                Optional.empty())));
        keep(run, apply, () -> assertThat(change.applyTo(document.current())).isNotSameAs(document.current()));
        document.apply(change);
        document.endTyping();
        model.view().set(View.SHEET);
        keep(run, grid, () -> model.view().set(View.EXPERTS));
        keep(run, results, () -> model.view().set(View.RESULTS));
        model.view().set(View.EXPERTS);
        keep(run, findings, () -> WorkshopChecks.of(document.current()));
        keep(run, autosave, () -> keeper.keep(document.current(), true, Optional.empty(), Optional.empty()));
        keep(run, undo, document::undo);
    }

    private static void keep(int run, double[] times, Runnable work) {
        long start = now();
        work.run();
        if (run >= 0) {
            times[run] = (now() - start) / 1e6;
        }
    }

    /** Processor time of this thread: other work on the machine does not count. */
    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String row(String name, double[] millis) {
        Arrays.sort(millis);
        return String.format(Locale.ROOT, "| %s | %.2f | %.2f |%n", name, millis[RUNS / 2], millis[RUNS - 1]);
    }
}
