package org.plumbline.app.job;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;
import org.plumbline.model.store.FileProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Jobs on one daemon thread, those that save, that answer and that take long on their own, results on the JavaFX thread. */
public final class FxJobRunner implements JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(FxJobRunner.class);
    private static final ThreadFactory DAEMONS = work -> {
        var thread = new Thread(work, "jobs");
        thread.setDaemon(true);
        return thread;
    };

    private final ExecutorService threads = Executors.newSingleThreadExecutor(DAEMONS);
    private final FxJobRunner files;
    private final FxJobRunner answers;
    private final FxJobRunner batches;

    public FxJobRunner() {
        this(alone(), alone(), alone());
    }

    /** Runners with threads of their own; null for those that have no others beside them. */
    private FxJobRunner(FxJobRunner files, FxJobRunner answers, FxJobRunner batches) {
        this.files = files;
        this.answers = answers;
        this.batches = batches;
    }

    private static FxJobRunner alone() {
        return new FxJobRunner(null, null, null);
    }

    @Override
    public <T> Runnable run(Job<T> job, Consumer<Step> onProgress, Consumer<T> onSuccess, Consumer<String> onProblem) {
        var stop = new AtomicBoolean();
        threads.execute(() -> {
            try {
                T result = job.work(new Telling(onProgress, stop));
                Platform.runLater(() -> onSuccess.accept(result));
            } catch (FileProblem problem) {
                Platform.runLater(() -> onProblem.accept(problem.getMessage()));
            } catch (Exception | StackOverflowError | OutOfMemoryError e) {
                LOG.error("A job failed", e);
                Platform.runLater(() -> onProblem.accept(Problems.sentence(e)));
            }
        });
        return () -> stop.set(true);
    }

    @Override
    public JobRunner files() {
        return files == null ? this : files;
    }

    @Override
    public JobRunner answers() {
        return answers == null ? this : answers;
    }

    @Override
    public JobRunner batches() {
        return batches == null ? this : batches;
    }

    @Override
    public Runnable later(long millis, Runnable task) {
        var pause = new PauseTransition(Duration.millis(millis));
        pause.setOnFinished(event -> task.run());
        pause.play();
        return pause::stop;
    }

    private record Telling(Consumer<Step> onProgress, AtomicBoolean stop) implements Progress {
        @Override
        public void at(int done, int all, String what) {
            Platform.runLater(() -> onProgress.accept(new Step(done, all, what)));
        }

        @Override
        public boolean cancelled() {
            return stop.get();
        }
    }
}
