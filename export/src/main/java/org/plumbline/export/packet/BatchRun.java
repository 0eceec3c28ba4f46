package org.plumbline.export.packet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.plumbline.export.compose.DocumentProblem;
import org.plumbline.model.store.FileProblem;

/** One going through of a batch, from its first file to its report. */
final class BatchRun {
    private final BatchOrder order;
    private final List<String> names;
    private final Path folder;
    private final FileMaking files;
    private final BatchProgress progress;
    private final AtomicInteger next = new AtomicInteger();
    private final Outcome[] outcomes;
    private final Map<Outcome.State, Integer> counts = new EnumMap<>(Outcome.State.class);
    private final long began = System.nanoTime();
    private TimeLeft time;
    private volatile Refusal refusal;
    private volatile boolean cancelled;
    private volatile RuntimeException unheard;

    BatchRun(BatchOrder order, List<String> names, Path folder, FileMaking files, BatchProgress progress) {
        this.order = order;
        this.names = names;
        this.folder = folder;
        this.files = files;
        this.progress = progress;
        this.outcomes = new Outcome[names.size()];
    }

    BatchReport run(int threads) {
        int several = Math.max(1, Math.min(threads, names.size()));
        time = new TimeLeft(order.files(), several);
        var workers = new ArrayList<Thread>();
        for (int i = 1; i <= several; i++) {
            var worker = new Thread(this::work, "documents-" + i);
            worker.setDaemon(true);
            worker.start();
            workers.add(worker);
        }
        await(workers);
        if (unheard != null) {
            throw unheard;
        }
        keepLedger();
        return report();
    }

    /** Whoever interrupts the waiting thread cancels; the files that are begun are still awaited. */
    private void await(List<Thread> workers) {
        boolean interrupted = false;
        for (Thread worker : workers) {
            while (worker.isAlive()) {
                try {
                    worker.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                    cancelled = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        try {
            for (int i = next.getAndIncrement(); i < names.size() && !isOver(); i = next.getAndIncrement()) {
                long start = System.nanoTime();
                Optional<Outcome> outcome = make(i);
                if (outcome.isPresent()) {
                    ended(i, outcome.get(), System.nanoTime() - start);
                }
            }
        } catch (RuntimeException listenerFailed) {
            unheard = listenerFailed;
        }
    }

    private boolean isOver() {
        cancelled |= progress.isCancelled();
        return cancelled || refusal != null || unheard != null;
    }

    private Optional<Outcome> make(int i) {
        PlannedFile planned = order.files().get(i);
        Path file = folder.resolve(names.get(i));
        try {
            return files.make(planned, file, this::isOver);
        } catch (IOException why) {
            return refused(planned, file, Refusal.of(why, file.toAbsolutePath(), 0));
        } catch (DocumentProblem | FileProblem problem) {
            return Optional.of(failed(planned, file, problem.getMessage(), Optional.empty()));
        } catch (OutOfMemoryError tooLarge) {
            String sentence = file.getFileName() + " is too large for the memory that there is."
                    + " Put fewer documents into one file.";
            return Optional.of(failed(planned, file, sentence, Optional.of(tooLarge)));
        } catch (RuntimeException | StackOverflowError | LinkageError fault) {
            String sentence = file.getFileName() + " could not be made: the program made a mistake in it.";
            return Optional.of(failed(planned, file, sentence, Optional.of(fault)));
        }
    }

    private Optional<Outcome> refused(PlannedFile planned, Path file, Refusal why) {
        if (why.forAll()) {
            refusal = why;
            return Optional.empty();
        }
        return Optional.of(failed(planned, file, why.sentence() + " " + why.advice(), Optional.empty()));
    }

    private static Outcome failed(PlannedFile planned, Path file, String sentence, Optional<Throwable> fault) {
        return new Outcome(planned, file, Outcome.State.FAILED, List.of(sentence), fault);
    }

    private synchronized void ended(int i, Outcome outcome, long nanos) {
        outcomes[i] = outcome;
        counts.merge(outcome.state(), 1, Integer::sum);
        if (outcome.state() == Outcome.State.MADE) {
            time.took(outcome.planned(), nanos);
        } else {
            time.stayed(outcome.planned());
        }
        int made = count(Outcome.State.MADE);
        int failed = count(Outcome.State.FAILED);
        int skipped = counts.values().stream().mapToInt(Integer::intValue).sum() - made - failed;
        progress.at(new BatchProgress.Standing(made, skipped, failed, names.size(), time.left()), outcome);
    }

    private synchronized int count(Outcome.State state) {
        return counts.getOrDefault(state, 0);
    }

    /** Without it the files are whole all the same; the next batch will then not know them. */
    private void keepLedger() {
        if (count(Outcome.State.MADE) == 0) {
            return;
        }
        try {
            files.ledger().write(folder);
        } catch (IOException why) {
            if (refusal == null) {
                refusal = Refusal.of(why, folder.resolve(Ledger.FILE).toAbsolutePath(), 0);
            }
        }
    }

    private synchronized BatchReport report() {
        List<Outcome> ended = Arrays.stream(outcomes).filter(Objects::nonNull).toList();
        boolean broken = cancelled && ended.size() < names.size();
        Optional<String> stopped = Optional.ofNullable(refusal)
                .map(why -> why.sentence() + " " + count(Outcome.State.MADE) + " of " + names.size()
                        + " files were made and are whole; " + (names.size() - ended.size()) + " were not made. "
                        + why.advice());
        return new BatchReport(
                ended,
                names.size(),
                stopped,
                broken,
                order.onlyChanged() ? noLongerPlanned() : List.of(),
                Duration.ofNanos(System.nanoTime() - began));
    }

    private List<Path> noLongerPlanned() {
        var planned = new HashSet<>(names);
        return files.ledger().names().stream()
                .filter(name -> !planned.contains(name))
                .sorted()
                .map(folder::resolve)
                .filter(Files::exists)
                .toList();
    }
}
