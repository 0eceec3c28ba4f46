package org.plumbline.app.testing;

import java.util.function.Consumer;
import org.plumbline.app.job.Job;
import org.plumbline.app.job.JobRunner;
import org.plumbline.app.job.Problems;
import org.plumbline.app.job.Progress;
import org.plumbline.model.store.FileProblem;

/** Runs jobs at once on the thread of the test; what is asked for later never comes. */
public final class ImmediateJobRunner implements JobRunner {
    @Override
    public <T> Runnable run(Job<T> job, Consumer<Step> onProgress, Consumer<T> onSuccess, Consumer<String> onProblem) {
        T result;
        try {
            result = job.work(new Telling(onProgress));
        } catch (FileProblem problem) {
            onProblem.accept(problem.getMessage());
            return () -> {};
        } catch (Exception fault) {
            onProblem.accept(Problems.sentence(fault));
            return () -> {};
        }
        onSuccess.accept(result);
        return () -> {};
    }

    @Override
    public Runnable later(long millis, Runnable task) {
        return () -> {};
    }

    private record Telling(Consumer<Step> onProgress) implements Progress {
        @Override
        public void at(int done, int all, String what) {
            onProgress.accept(new Step(done, all, what));
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
