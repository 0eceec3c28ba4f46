package org.plumbline.app.screen.documents;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;
import org.plumbline.app.job.JobRunner;
import org.plumbline.export.pdf.PagePictures;
import org.plumbline.export.pdf.PagePictures.PagePicture;

/** Draws pages beside the window, one after another, the most wanted first; what nobody wants any more is not drawn. */
final class PageDesk {
    private final JobRunner jobs;
    private final BiConsumer<Want, PagePicture> drawn;
    private final Deque<Want> wanted = new ArrayDeque<>();
    private boolean busy;

    /**
     * A page at a size.
     *
     * @param page from 0
     */
    record Want(PagePictures pages, int page, float dotsPerInch) {}

    /**
     * @param drawn told each picture on the window's thread
     */
    PageDesk(JobRunner jobs, BiConsumer<Want, PagePicture> drawn) {
        this.jobs = jobs;
        this.drawn = drawn;
    }

    /** Replaces everything that was wanted and is not begun. */
    void want(List<Want> now) {
        wanted.clear();
        wanted.addAll(now);
        next();
    }

    /** Wants one more, after what is wanted already. */
    void add(Want one) {
        wanted.remove(one);
        wanted.add(one);
        next();
    }

    private void next() {
        Want want = busy ? null : wanted.poll();
        if (want == null) {
            return;
        }
        busy = true;
        jobs.run(
                progress -> want.pages().draw(want.page(), want.dotsPerInch()),
                picture -> {
                    busy = false;
                    drawn.accept(want, picture);
                    next();
                },
                problem -> {
                    busy = false;
                    next();
                });
    }
}
