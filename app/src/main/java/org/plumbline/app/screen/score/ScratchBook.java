package org.plumbline.app.screen.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.app.dialog.Dialogs;
import org.plumbline.app.document.KitDrafts;
import org.plumbline.app.job.JobRunner;
import org.plumbline.app.words.Words;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.kit.KitWork;
import org.plumbline.model.kit.KitWork.Scratch;
import org.plumbline.model.kit.RatingKit;

/** Private notes of members who score in the workshop: they stay on this computer, beside the workshop and not in it. */
final class ScratchBook {
    private static final long SETTLING_MILLIS = 800;

    private record Page(String round, PanelMemberId member) {}

    private final KitDrafts drafts;
    private final JobRunner jobs;
    private final Dialogs dialogs;
    private final Map<Page, List<Scratch>> pages = new HashMap<>();
    private Runnable waiting = () -> {};

    ScratchBook(KitDrafts drafts, JobRunner jobs, Dialogs dialogs) {
        this.drafts = drafts;
        this.jobs = jobs;
        this.dialogs = dialogs;
    }

    /** The work with the notes that its member made here earlier. */
    KitWork with(KitWork work) {
        List<Scratch> notes = pages.computeIfAbsent(
                page(work), page -> drafts.find(work.kit()).work().scratch());
        return new KitWork(work.kit(), work.declarations(), work.cards(), notes);
    }

    private static Page page(KitWork work) {
        return new Page(work.kit().round().digest(), work.kit().member().id());
    }

    /** Keeps the notes of some work, and nothing else of it. */
    void keep(KitWork work) {
        pages.put(page(work), work.scratch());
        waiting.run();
        waiting = jobs.later(SETTLING_MILLIS, () -> write(work));
    }

    private void write(KitWork work) {
        var notes = new KitWork(withoutPeople(work.kit()), List.of(), List.of(), work.scratch());
        jobs.files()
                .run(
                        progress -> {
                            drafts.write(notes);
                            return notes;
                        },
                        done -> {},
                        problem -> dialogs.problem(Words.of("score.scratch.notKept"), problem));
    }

    private static RatingKit withoutPeople(RatingKit kit) {
        return new RatingKit(
                kit.workshop(),
                kit.title(),
                kit.round(),
                kit.member(),
                List.of(),
                List.of(),
                List.of(),
                "",
                kit.made());
    }
}
