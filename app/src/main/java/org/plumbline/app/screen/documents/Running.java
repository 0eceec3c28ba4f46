package org.plumbline.app.screen.documents;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.plumbline.app.job.Job;
import org.plumbline.app.job.JobRunner;

/** The one long job of the screen: making, printing or a case file; how far it is and how to stop it. */
final class Running {
    private final JobRunner jobs;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper done = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private Runnable cancel = () -> {};

    Running(JobRunner jobs) {
        this.jobs = jobs.batches();
    }

    /**
     * Begins, unless something is running.
     *
     * @param job tells its progress with the words to show
     */
    <T> void run(String first, Job<T> job, Consumer<T> onSuccess, Consumer<String> onProblem) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        done.set(0);
        words.set(first);
        cancel = jobs.run(job, this::told, result -> end(onSuccess, result), problem -> end(onProblem, problem));
    }

    private void told(JobRunner.Step step) {
        if (busy.get()) {
            done.set(step.all() == 0 ? 0 : (double) step.done() / step.all());
            words.set(step.what());
        }
    }

    private <T> void end(Consumer<T> tell, T result) {
        busy.set(false);
        words.set("");
        tell.accept(result);
    }

    void cancel() {
        cancel.run();
    }

    /** Says what became of it, until the next thing is begun. */
    void say(String sentence) {
        words.set(sentence);
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** 0 to 1. */
    ReadOnlyDoubleProperty done() {
        return done.getReadOnlyProperty();
    }

    ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }
}
