package org.plumbline.app.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.plumbline.app.testing.ImmediateJobRunner;

/** Answers beside the window to what changes quickly. */
class NewestTest {
    private final List<String> told = new ArrayList<>();
    private final List<Integer> worked = new ArrayList<>();

    @Test
    void whileOneIsAnsweredOnlyTheLastWaits() {
        var jobs = new HeldJobs();
        Newest<Integer, String> newest = newest(jobs);
        List.of(1, 2, 3, 4).forEach(newest::ask);
        jobs.finish();
        jobs.finish();

        assertThat(jobs.waiting).isEmpty();
        assertThat(worked).containsExactly(1, 4);
        assertThat(told).containsExactly("answer 1", "answer 4");
    }

    @Test
    void aProblemIsToldAndTheNextIsAnswered() {
        var jobs = new HeldJobs();
        Newest<Integer, String> newest = newest(jobs);
        newest.ask(-1);
        newest.ask(5);
        jobs.finish();
        jobs.finish();

        assertThat(told).hasSize(2).last().isEqualTo("answer 5");
        assertThat(told.get(0)).startsWith("problem");
    }

    @Test
    void whatIsAskedWhileAnAnswerIsToldComesAfterIt() {
        var jobs = new HeldJobs();
        var all = new ArrayList<Newest<Integer, String>>();
        all.add(new Newest<>(
                jobs,
                this::work,
                answer -> {
                    if (told.isEmpty()) {
                        all.get(0).ask(2);
                    }
                    told.add(answer);
                },
                told::add));
        all.get(0).ask(1);
        jobs.finish();
        jobs.finish();

        assertThat(told).containsExactly("answer 1", "answer 2");
    }

    @Test
    void aRunnerThatDoesNotWaitAnswersEach() {
        Newest<Integer, String> newest = newest(new ImmediateJobRunner());
        List.of(1, 2, 3).forEach(newest::ask);

        assertThat(told).containsExactly("answer 1", "answer 2", "answer 3");
    }

    private Newest<Integer, String> newest(JobRunner jobs) {
        return new Newest<>(jobs, this::work, told::add, problem -> told.add("problem " + problem));
    }

    private String work(int question) {
        worked.add(question);
        if (question < 0) {
            throw new IllegalArgumentException("below");
        }
        return "answer " + question;
    }

    /** Runs each job when the test says so. */
    private static final class HeldJobs implements JobRunner {
        private final Queue<Runnable> waiting = new ArrayDeque<>();

        void finish() {
            waiting.remove().run();
        }

        @Override
        public <T> Runnable run(
                Job<T> job, Consumer<Step> onProgress, Consumer<T> onSuccess, Consumer<String> onProblem) {
            waiting.add(() -> new ImmediateJobRunner().run(job, onProgress, onSuccess, onProblem));
            return () -> {};
        }

        @Override
        public Runnable later(long millis, Runnable task) {
            throw new UnsupportedOperationException();
        }
    }
}
