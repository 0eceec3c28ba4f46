package org.plumbline.app.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.plumbline.app.job.JobRunner;
import org.plumbline.app.library.BankWriter;
import org.plumbline.app.library.LibraryBank;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.edit.BankChange;
import org.plumbline.model.store.FileProblem;

/**
 * A bank that is edited, together with its place in the library: what is changed reaches the disk soon after typing
 * settles, and leaves a revision there.
 */
public final class BankSession {
    static final long SETTLING_MILLIS = 1_000;

    /** What is noted where steps were taken back after they were saved. */
    private static final String TAKEN_BACK = "bankchange.undo";

    private final BankDocument document;
    private final BankWriter writer;
    private final JobRunner jobs;
    private final Listener listener;
    private final Set<String> steps = new LinkedHashSet<>();

    /** Steps of saves that were asked for and have not answered yet. */
    private final Map<Integer, List<String>> underWay = new TreeMap<>();

    private Runnable waiting = () -> {};
    private int asked;

    /** The newest save that reached the disk; one that was asked for before it comes too late. */
    private int newest;

    /** What is on the disk, also before the window has heard of it. */
    private LibraryBank entry;

    /** What the last revision led to. */
    private CompetencyBank revised;

    /** Told on the window's thread how saving goes. */
    public interface Listener {
        void saved(LibraryBank entry);

        /** The changes are still in the window, and the file is as it was; the next change tries again. */
        void notSaved(String sentence);
    }

    public BankSession(LibraryBank entry, BankWriter writer, JobRunner jobs, Listener listener) {
        this.entry = entry;
        this.writer = writer;
        this.jobs = jobs;
        this.listener = listener;
        revised = entry.bank();
        document = new BankDocument(entry.bank(), entry.bank());
        document.listen(bank -> settle());
    }

    public BankDocument document() {
        return document;
    }

    /** Makes a step, and keeps its name for the revision. */
    public void apply(BankChange change) {
        CompetencyBank before = document.current();
        steps.add(change.labelKey());
        document.apply(change);
        if (document.current() == before) {
            forgetIfNothingIsOpen();
        }
    }

    private void forgetIfNothingIsOpen() {
        if (!document.dirty()) {
            steps.clear();
        }
    }

    private void settle() {
        waiting.run();
        waiting = document.dirty() ? jobs.later(SETTLING_MILLIS, this::save) : () -> {};
    }

    /** Writes in a job what is not on the disk yet. */
    public void save() {
        waiting.run();
        if (!document.dirty()) {
            return;
        }
        CompetencyBank bank = document.current();
        List<String> what = takeSteps();
        int number = ++asked;
        underWay.put(number, what);
        jobs.run(progress -> write(number, bank, what), written -> saved(number, written), problem -> {
            steps.addAll(underWay.remove(number));
            listener.notSaved(problem);
        });
    }

    /** Writes at once, for a window that is about to close; says whether everything is on the disk. */
    public boolean flush() {
        waiting.run();
        if (!document.dirty() && underWay.isEmpty()) {
            return true;
        }
        CompetencyBank bank = document.current();
        underWay.values().forEach(steps::addAll);
        List<String> what = takeSteps();
        int number = ++asked;
        try {
            saved(number, write(number, bank, what));
            return true;
        } catch (FileProblem problem) {
            steps.addAll(what);
            listener.notSaved(problem.getMessage());
            return false;
        }
    }

    private List<String> takeSteps() {
        List<String> what = steps.isEmpty() ? List.of(TAKEN_BACK) : List.copyOf(steps);
        steps.clear();
        return what;
    }

    /** Saves follow each other, each over what the one before has written, and none over what is newer. */
    private synchronized BankWriter.Written write(int number, CompetencyBank bank, List<String> what) {
        if (number < newest || bank.equals(entry.bank())) {
            newest = Math.max(newest, number);
            return new BankWriter.Written(entry, Optional.empty());
        }
        BankWriter.Written written = writer.write(entry, bank, revised, what);
        entry = written.entry();
        newest = number;
        if (written.problem().isEmpty()) {
            revised = bank;
        }
        return written;
    }

    private void saved(int number, BankWriter.Written written) {
        underWay.remove(number);
        document.markSaved(written.entry().bank());
        listener.saved(written.entry());
        written.problem().ifPresent(listener::notSaved);
    }

    /** The bank as it was last written. */
    public synchronized LibraryBank entry() {
        return entry;
    }
}
