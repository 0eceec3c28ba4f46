package org.plumbline.app.screen.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.app.job.Job;
import org.plumbline.app.job.JobRunner;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.Stationery;
import org.plumbline.export.pdf.PagePictures;
import org.plumbline.export.pdf.PdfRenderer;

class PageDeskTest {
    private final Deque<Runnable> begun = new ArrayDeque<>();
    private final List<String> problems = new ArrayList<>();
    private final List<Integer> drawn = new ArrayList<>();

    /** Ends a job when the test says so. */
    private final JobRunner jobs = new JobRunner() {
        @Override
        public <T> Runnable run(
                Job<T> job, Consumer<Step> onProgress, Consumer<T> onSuccess, Consumer<String> onProblem) {
            begun.add(() -> {
                T result;
                try {
                    result = job.work(null);
                } catch (Exception e) {
                    problems.add(String.valueOf(e));
                    onProblem.accept(e.getMessage());
                    return;
                }
                onSuccess.accept(result);
            });
            return () -> {};
        }

        @Override
        public Runnable later(long millis, Runnable task) {
            return () -> {};
        }
    };

    private final PageDesk desk = new PageDesk(jobs, (want, picture) -> drawn.add(Math.round(want.dotsPerInch())));
    private final PagePictures pages = PagePictures.of(new PdfRenderer(Stationery.of(java.time.Instant.EPOCH))
            .render(new Document("Lamp", "Lamp", "en-US", "Lamp", List.of(new Heading(1, "Lamp"))))
            .bytes());

    private List<PageDesk.Want> wants(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(dots -> new PageDesk.Want(pages, 0, dots))
                .toList();
    }

    private void finishAll() {
        while (!begun.isEmpty()) {
            begun.poll().run();
        }
    }

    @Test
    void whatNobodyWantsAnyMoreIsNotDrawn() {
        desk.want(wants(10, 20));
        desk.want(wants(30, 31));

        finishAll();

        assertThat(drawn).as("the one that was begun, then the last wish").containsExactly(10, 30, 31);
    }

    @Test
    void oneAtATime() {
        desk.want(wants(10, 20));

        assertThat(begun).hasSize(1);
    }

    @Test
    void aPageThatCannotBeDrawnStopsNoOther() {
        desk.want(List.of(new PageDesk.Want(pages, 7, 12), new PageDesk.Want(pages, 0, 13)));

        finishAll();

        assertThat(problems).hasSize(1);
        assertThat(drawn).containsExactly(13);
    }
}
