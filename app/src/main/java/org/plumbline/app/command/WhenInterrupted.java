package org.plumbline.app.command;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.plumbline.export.packet.BatchProgress;
import org.plumbline.export.packet.BatchReport;
import org.plumbline.export.packet.Outcome;

/** Lets a batch end between two files when somebody ends the program, so that no half file is left. */
final class WhenInterrupted implements BatchProgress {
    private static final long LONGEST_WAIT_MILLIS = 10_000;

    private final AtomicBoolean ended = new AtomicBoolean();

    private WhenInterrupted() {}

    static BatchReport cancelled(Function<BatchProgress, BatchReport> batch) {
        var progress = new WhenInterrupted();
        Thread making = Thread.currentThread();
        var end = new Thread(() -> progress.end(making), "documents-end");
        Runtime.getRuntime().addShutdownHook(end);
        try {
            return batch.apply(progress);
        } finally {
            forget(end);
        }
    }

    private void end(Thread making) {
        ended.set(true);
        try {
            making.join(LONGEST_WAIT_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(Thread end) {
        try {
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IllegalStateException endingAlready) {
            return;
        }
    }

    @Override
    public void at(Standing standing, Outcome last) {
        // the files are printed when all of them are there
    }

    @Override
    public boolean isCancelled() {
        return ended.get();
    }
}
