package org.plumbline.app.job;

import java.util.function.Consumer;

/** Runs jobs beside the window and brings their results back to it. */
public interface JobRunner {
    /**
     * Starts a job.
     *
     * @param onProgress told on the window's thread, as often as the window can show it
     * @param onSuccess told on the window's thread
     * @param onProblem told one sentence on the window's thread
     * @return asks the job to stop
     */
    <T> Runnable run(Job<T> job, Consumer<Step> onProgress, Consumer<T> onSuccess, Consumer<String> onProblem);

    /** As above, for a job that tells no progress. */
    default <T> Runnable run(Job<T> job, Consumer<T> onSuccess, Consumer<String> onProblem) {
        return run(job, step -> {}, onSuccess, onProblem);
    }

    /** Runs something on the window's thread after a pause in which it was not asked for again. */
    Runnable later(long millis, Runnable task);

    /** The runner for saving what people typed: it never waits behind long work. */
    default JobRunner files() {
        return this;
    }

    /** The runner for answers that somebody waits for while typing: short work only. */
    default JobRunner answers() {
        return this;
    }

    /** The runner for long work that somebody waits for: it holds up nothing else. */
    default JobRunner batches() {
        return this;
    }

    /** How far a job is. */
    record Step(int done, int all, String what) {}
}
