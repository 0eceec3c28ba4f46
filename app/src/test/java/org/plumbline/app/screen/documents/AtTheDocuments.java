package org.plumbline.app.screen.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.job.Job;
import org.plumbline.app.job.JobRunner;
import org.plumbline.app.job.Progress;
import org.plumbline.app.screen.Services;
import org.plumbline.app.settings.Settings;
import org.plumbline.app.testing.ImmediateJobRunner;
import org.plumbline.app.testing.Invented;
import org.plumbline.app.testing.ScriptedDialogs;
import org.plumbline.app.testing.TestServices;
import org.plumbline.export.packet.Outcome;

/** An invented workshop at the documents screen, without a window: what is asked for later comes at once. */
abstract class AtTheDocuments {
    @TempDir
    Path home;

    final ScriptedDialogs dialogs = new ScriptedDialogs();
    final WorkshopDocument document = Invented.document(Invented.scored());
    DocumentsViewModel model;
    Path folder;
    int stopAfter = Integer.MAX_VALUE;

    /** What is asked for later comes at once; jobs are stopped where a test says so. */
    JobRunner atOnce() {
        var jobs = new ImmediateJobRunner();
        return new JobRunner() {
            @Override
            public <T> Runnable run(
                    Job<T> job, Consumer<Step> onProgress, Consumer<T> onSuccess, Consumer<String> onProblem) {
                return jobs.run(progress -> job.work(stopping(progress)), onProgress, onSuccess, onProblem);
            }

            @Override
            public Runnable later(long millis, Runnable task) {
                task.run();
                return () -> {};
            }
        };
    }

    Progress stopping(Progress progress) {
        return new Progress() {
            int told;

            @Override
            public void at(int done, int all, String what) {
                told++;
                progress.at(done, all, what);
            }

            @Override
            public boolean cancelled() {
                return told >= stopAfter;
            }
        };
    }

    DocumentsViewModel fresh() {
        Services quiet = TestServices.at(home, dialogs);
        var shown = new DocumentsViewModel(
                document,
                new Services(dialogs, atOnce(), quiet.ids(), quiet.clock(), new Settings(home), quiet.library()));
        shown.show();
        return shown;
    }

    @BeforeEach
    void open() throws IOException {
        folder = Files.createDirectories(home.resolve("made"));
        model = fresh();
    }

    void tickOnly(Tick... ticks) {
        Tick.all()
                .forEach(tick -> model.choices().ticked(tick).set(List.of(ticks).contains(tick)));
    }

    List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    List<Outcome> outcomes() {
        return model.batch().made().get().orElseThrow().report().outcomes();
    }
}
