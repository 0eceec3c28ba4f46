package org.plumbline.app.document;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.plumbline.app.job.JobRunner;
import org.plumbline.model.kit.KitWork;
import org.plumbline.model.store.FileProblem;

/** A rater's work with one kit, kept by the program: soon after typing settles, and when the window closes. */
public final class KitSession {
    static final long SETTLING_MILLIS = 800;

    private final KitDocument document;
    private final KitDrafts drafts;
    private final KitDrafts.Hold hold;
    private final JobRunner jobs;
    private final Clock clock;
    private Runnable waiting = () -> {};
    private Runnable changed = () -> {};
    private Optional<Instant> kept = Optional.empty();
    private Optional<String> problem = Optional.empty();

    /** The newest state that was asked to be written; an older one does not write over it. */
    private long asked;

    private long written;

    public KitSession(KitWork work, KitDrafts drafts, KitDrafts.Hold hold, JobRunner jobs, Clock clock) {
        document = new KitDocument(work, work);
        this.drafts = drafts;
        this.hold = hold;
        this.jobs = jobs;
        this.clock = clock;
        document.listen(now -> settle());
    }

    public KitDocument document() {
        return document;
    }

    /** Told on the window's thread whenever work was kept, or could not be. */
    public void onKept(Runnable tell) {
        changed = tell;
    }

    /** When the work last reached the disk; empty while nothing was changed. */
    public Optional<Instant> kept() {
        return kept;
    }

    /** Why it did not, the last time; empty when it did. */
    public Optional<String> problem() {
        return problem;
    }

    private void settle() {
        waiting.run();
        waiting = document.dirty() ? jobs.later(SETTLING_MILLIS, this::save) : () -> {};
    }

    /** Writes beside the window what is not on the disk yet. */
    public void save() {
        waiting.run();
        if (document.dirty()) {
            KitWork work = document.current();
            long number = ++asked;
            jobs.files().run(progress -> write(number, work), done -> keep(work), this::fail);
        }
    }

    /** Writes at once; says whether everything is on the disk. */
    public boolean flush() {
        waiting.run();
        if (!document.dirty()) {
            return true;
        }
        KitWork work = document.current();
        try {
            write(++asked, work);
            keep(work);
            return true;
        } catch (FileProblem refused) {
            fail(refused.getMessage());
            return false;
        }
    }

    private synchronized KitWork write(long number, KitWork work) {
        if (number > written) {
            drafts.write(work);
            written = number;
        }
        return work;
    }

    private void keep(KitWork work) {
        kept = Optional.of(clock.instant());
        problem = Optional.empty();
        document.markSaved(work);
        changed.run();
    }

    private void fail(String sentence) {
        problem = Optional.of(sentence);
        changed.run();
    }

    /** Lets somebody else open the kit. */
    public void close() {
        waiting.run();
        hold.close();
    }
}
