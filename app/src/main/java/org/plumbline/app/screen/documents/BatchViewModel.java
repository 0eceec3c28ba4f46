package org.plumbline.app.screen.documents;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.plumbline.app.screen.Services;
import org.plumbline.app.words.Words;
import org.plumbline.export.compose.DocumentProblem;
import org.plumbline.export.compose.NamePattern;
import org.plumbline.export.doc.Stationery;
import org.plumbline.export.packet.Batch;
import org.plumbline.export.packet.BatchOrder;
import org.plumbline.export.packet.BatchReport;
import org.plumbline.export.packet.Existing;
import org.plumbline.export.packet.Outcome;
import org.plumbline.export.packet.PlannedFile;
import org.plumbline.model.store.FileProblem;
import org.plumbline.model.workshop.Workshop;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes files in a folder beside the window and tells afterwards what became of each. */
final class BatchViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(BatchViewModel.class);

    private final Services services;
    private final Running running;
    private final Choices choices;
    private final Pace pace;
    private final ReadOnlyObjectWrapper<Optional<Made>> made = new ReadOnlyObjectWrapper<>(Optional.empty());

    BatchViewModel(Services services, Running running, Choices choices, Pace pace) {
        this.services = services;
        this.running = running;
        this.choices = choices;
        this.pace = pace;
    }

    /** A batch that ended, and what it takes to begin it again. */
    record Made(Task task, BatchReport report) {}

    /** What is made of what, where. */
    record Task(Workshop workshop, Supplier<Stationery> stationery, BatchOrder order, Path folder) {
        Task with(BatchOrder other) {
            return new Task(workshop, stationery, other, folder);
        }
    }

    void make(
            Workshop workshop,
            Supplier<Stationery> stationery,
            List<PlannedFile> files,
            NamePattern pattern,
            Path folder) {
        Optional<Existing> rule = choices.ifThere().get().rule();
        var order = new BatchOrder(
                files,
                pattern,
                rule.orElse(Existing.REPLACE),
                choices.onlyChanged().get());
        var task = new Task(workshop, stationery, order, folder);
        if (rule.isPresent() || order.onlyChanged()) {
            run(task);
        } else {
            running.run(
                    Words.of("documents.looking"),
                    progress -> new Batch(workshop, stationery.get()).existing(order, folder),
                    there -> ask(task, there),
                    this::failed);
        }
    }

    private void ask(Task task, List<Path> there) {
        if (there.isEmpty()) {
            run(task);
            return;
        }
        List<Existing> rules = List.of(Existing.REPLACE, Existing.RENAME, Existing.SKIP);
        services.dialogs()
                .choose(
                        Words.of("documents.there", there.size()),
                        Words.of(
                                "documents.there.text",
                                task.folder(),
                                there.get(0).getFileName()),
                        List.of(
                                Words.of("documents.ifThere.REPLACE"),
                                Words.of("documents.ifThere.KEEP_BOTH"),
                                Words.of("documents.ifThere.SKIP")))
                .ifPresent(chosen -> run(task.with(task.order().where(rules.get(chosen)))));
    }

    private void run(Task task) {
        made.set(Optional.empty());
        running.run(
                Words.of("documents.making", 0, task.order().files().size()),
                progress -> report(task, new BatchWords(progress)),
                report -> ended(task, report),
                this::failed);
    }

    /** What cannot be made at all is a sentence too. */
    private static BatchReport report(Task task, BatchWords words) {
        try {
            return new Batch(task.workshop(), task.stationery().get()).make(task.order(), task.folder(), words);
        } catch (DocumentProblem problem) {
            throw new FileProblem(problem.getMessage(), problem);
        }
    }

    private void ended(Task task, BatchReport report) {
        report.outcomes().stream()
                .flatMap(outcome -> outcome.fault().stream())
                .forEach(fault -> LOG.error("A document was not made", fault));
        pace.learn(
                report.made().stream()
                        .flatMap(outcome -> outcome.planned().documents().stream())
                        .toList(),
                report.took());
        made.set(Optional.of(new Made(task, report)));
        running.say(ReportWords.headline(report, task.folder()));
    }

    private void failed(String sentence) {
        services.dialogs().problem(Words.of("documents.failed"), sentence);
    }

    /** Makes what failed or was not begun. */
    void again() {
        made.get().ifPresent(last -> {
            Set<PlannedFile> done = last.report().outcomes().stream()
                    .filter(outcome -> outcome.state() != Outcome.State.FAILED)
                    .map(Outcome::planned)
                    .collect(Collectors.toSet());
            BatchOrder order = last.task().order();
            List<PlannedFile> rest =
                    order.files().stream().filter(file -> !done.contains(file)).toList();
            run(last.task().with(new BatchOrder(rest, order.names(), order.existing(), order.onlyChanged())));
        });
    }

    /** Names of files may hold names of people. */
    void forget() {
        made.set(Optional.empty());
        if (!running.busy().get()) {
            running.say("");
        }
    }

    void showFolder() {
        made.get().ifPresent(last -> services.dialogs().showFolder(last.task().folder()));
    }

    void open(Outcome outcome) {
        services.dialogs().openFile(outcome.file());
    }

    /** The last batch; empty until one ended. */
    ReadOnlyObjectProperty<Optional<Made>> made() {
        return made.getReadOnlyProperty();
    }
}
