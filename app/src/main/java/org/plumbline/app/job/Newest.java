package org.plumbline.app.job;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Answers beside the window to something that changes faster than it is answered: while one answer is made, only the
 * last question waits for the next.
 *
 * @param <Q> the question, a value
 * @param <A> the answer
 */
public final class Newest<Q, A> {
    private final JobRunner jobs;
    private final Function<Q, A> work;
    private final Consumer<A> onAnswer;
    private final Consumer<String> onProblem;
    private Optional<Q> waiting = Optional.empty();
    private boolean busy;

    /**
     * @param work makes the answer; it never touches a node
     * @param onAnswer told each answer on the window's thread, the one to the last question last
     * @param onProblem told one sentence on the window's thread
     */
    public Newest(JobRunner jobs, Function<Q, A> work, Consumer<A> onAnswer, Consumer<String> onProblem) {
        this.jobs = jobs;
        this.work = work;
        this.onAnswer = onAnswer;
        this.onProblem = onProblem;
    }

    /** Asks on the window's thread; what was asked before and is not begun is forgotten. */
    public void ask(Q question) {
        if (busy) {
            waiting = Optional.of(question);
            return;
        }
        busy = true;
        jobs.run(progress -> work.apply(question), answer -> done(onAnswer, answer), words -> done(onProblem, words));
    }

    private <T> void done(Consumer<T> tell, T result) {
        try {
            tell.accept(result);
        } finally {
            busy = false;
            Optional<Q> next = waiting;
            waiting = Optional.empty();
            next.ifPresent(this::ask);
        }
    }
}
