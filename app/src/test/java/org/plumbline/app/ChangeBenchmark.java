package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.action.AppAction;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.job.FxJobRunner;
import org.plumbline.app.screen.Goal;
import org.plumbline.app.settings.Settings;
import org.plumbline.app.testing.RatedWorkshops;
import org.plumbline.app.testing.ScriptedDialogs;
import org.plumbline.app.testing.TestServices;
import org.plumbline.model.analysis.Aspect;
import org.plumbline.model.store.UnknownFields;
import org.plumbline.model.store.WorkshopFile;
import org.plumbline.model.workshop.RatingChange;
import org.plumbline.model.workshop.TaskChange;
import org.plumbline.model.workshop.WorkshopChange;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** How long the window is held up by a change in a large workshop; run with {@code -Dtest=ChangeBenchmark}, it judges nothing. */
@ExtendWith(ApplicationExtension.class)
class ChangeBenchmark {
    @TempDir
    static Path home;

    private static final int EXPERTS = 10;
    private static final int TASKS = 150;
    private static final int COMPETENCIES = 12;
    private static final int SCALE_VALUES = 6;
    private static final int WARM = 40;
    private static final int RUNS = 60;

    /** Longer than anything that a change sets off, but saving the recovery copy. */
    private static final long QUIET_MILLIS = 150;

    private MainWindow window;
    private FxRobot robot;
    private int value;

    @Start
    void start(Stage stage) {
        var context = new AppContext(new Settings(home), new ScriptedDialogs(), new FxJobRunner(), TestServices.NOON);
        window = new MainWindow(context, stage);
        stage.show();
    }

    @Test
    void changesALargeWorkshop(FxRobot fxRobot) throws Exception {
        robot = fxRobot;
        Path file = home.resolve("large" + WorkshopFile.EXTENSION);
        WorkshopFile.write(
                file,
                RatedWorkshops.full(RatedWorkshops.selected(COMPETENCIES), EXPERTS, TASKS),
                UnknownFields.NONE,
                Optional.empty());
        robot.interact(() -> window.take(file));
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> window.workbench().session().isPresent());
        var table = new StringBuilder(
                String.format(
                        Locale.ROOT,
                        "| | key to window median ms | slowest ms | all on the window's thread median ms | slowest ms |%n|---|---|---|---|---|%n"));
        for (boolean projecting : new boolean[] {false, true}) {
            table.append(rows(Goal.TASKS, "a letter of a task", projecting, ChangeBenchmark::letter));
            table.append(rows(Goal.RATINGS, "a rating", projecting, this::rating));
        }
        Path report = Files.createDirectories(Path.of("target", "benchmarks")).resolve("change.md");
        Files.writeString(report, table);
        assertThat(report).exists();
    }

    private static WorkshopChange letter(int run) {
        return new TaskChange.EditTask(RatedWorkshops.task(TASKS - 1), "Keep the last lamp lit" + ".".repeat(run));
    }

    private WorkshopChange rating(int run) {
        return new RatingChange.RateTasks(List.of(new RatingChange.RateTasks.Entry(
                RatedWorkshops.expert(run % EXPERTS),
                RatedWorkshops.task(run * 7 % TASKS),
                Aspect.TASK_FREQUENCY,
                Optional.of(value++ % SCALE_VALUES))));
    }

    private String rows(Goal goal, String what, boolean projecting, IntFunction<WorkshopChange> change)
            throws InterruptedException {
        robot.interact(() -> window.go(goal));
        if (projecting) {
            robot.interact(() -> window.run(AppAction.PROJECT));
        }
        double[] step = new double[RUNS];
        double[] all = new double[RUNS];
        for (int run = -WARM; run < RUNS; run++) {
            WorkshopChange next = change.apply(run + WARM);
            quiet();
            long[] times = new long[3];
            robot.interact(() -> {
                times[0] = now();
                document().apply(next);
                times[1] = now();
            });
            quiet();
            robot.interact(() -> times[2] = now());
            if (run >= 0) {
                step[run] = (times[1] - times[0]) / 1e6;
                all[run] = (times[2] - times[0]) / 1e6;
            }
        }
        if (projecting) {
            robot.interact(() -> window.run(AppAction.PROJECT));
        }
        Arrays.sort(step);
        Arrays.sort(all);
        return String.format(
                Locale.ROOT,
                "| %s%s | %.1f | %.1f | %.1f | %.1f |%n",
                what,
                projecting ? ", projecting" : "",
                step[RUNS / 2],
                step[RUNS - 1],
                all[RUNS / 2],
                all[RUNS - 1]);
    }

    private WorkshopDocument document() {
        return window.workbench().session().orElseThrow().document();
    }

    private static void quiet() throws InterruptedException {
        Thread.sleep(QUIET_MILLIS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Processor time of this thread: other work on the machine does not count. */
    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
