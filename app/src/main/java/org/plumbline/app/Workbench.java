package org.plumbline.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.plumbline.app.dialog.Dialogs;
import org.plumbline.app.document.Recovery;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.document.WorkshopSession;
import org.plumbline.app.screen.Services;
import org.plumbline.app.words.Words;
import org.plumbline.model.store.FileProblem;
import org.plumbline.model.store.Stored;
import org.plumbline.model.store.WorkshopFile;
import org.plumbline.model.workshop.ShownCandidates;
import org.plumbline.model.workshop.Workshop;
import org.plumbline.model.workshop.WorkshopId;

/** Opens, saves and closes workshops, asking before anything could be lost; knows no node. */
final class Workbench {
    private static final long SETTLED_MILLIS = 1500;

    private final AppContext context;
    private final Services services;
    private final Consumer<Optional<WorkshopSession>> onChange;
    private final Runnable onSaved;
    private Optional<WorkshopSession> session = Optional.empty();
    private Runnable unsubscribe = () -> {};
    private Runnable cancelAutosave = () -> {};

    /**
     * @param onChange told which workshop is open now
     * @param onSaved told after each save
     */
    Workbench(AppContext context, Consumer<Optional<WorkshopSession>> onChange, Runnable onSaved) {
        this.context = context;
        this.services = context.services();
        this.onChange = onChange;
        this.onSaved = onSaved;
    }

    Optional<WorkshopSession> session() {
        return session;
    }

    void create() {
        leave(() -> become(
                Optional.of(WorkshopSession.fresh(new WorkshopId(services.ids().next("workshop"))))));
    }

    void open() {
        leave(() -> services.dialogs().open(Dialogs.FileKind.WORKSHOP).ifPresent(this::read));
    }

    void open(Path file) {
        leave(() -> read(file));
    }

    /** What was typed while the file was read is not let go of. */
    private void read(Path file) {
        Optional<Workshop> let = present();
        services.jobs()
                .run(
                        progress -> Opened.of(file),
                        opened -> {
                            context.settings().remember(file);
                            if (let.equals(present())) {
                                become(Optional.of(opened.session()));
                                opened.altered().forEach(this::tellAltered);
                            } else {
                                leave(() -> read(file));
                            }
                        },
                        problem -> services.dialogs().problem(Words.of("frame.openFailed"), problem));
    }

    /**
     * A file that was read.
     *
     * @param altered what somebody edited by hand in it after it was signed, in words
     */
    private record Opened(WorkshopSession session, List<String> altered) {
        static Opened of(Path file) {
            Stored<Workshop> stored = WorkshopFile.read(file);
            return new Opened(WorkshopSession.opened(file, stored), AlteredParts.of(stored.value()));
        }
    }

    private void tellAltered(String what) {
        services.dialogs().problem(Words.of("frame.altered.title"), what);
    }

    void openSample(String id) {
        leave(() -> become(Optional.of(WorkshopSession.untitled(sample(id)))));
    }

    /** A workshop that comes with the program. */
    static Workshop sample(String id) {
        String name = id + WorkshopFile.EXTENSION;
        try (InputStream in = Workbench.class.getResourceAsStream("/samples/workshops/" + name)) {
            return WorkshopFile.read(name, in.readAllBytes()).value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void recover(Recovery recovery) {
        leave(() -> {
            try {
                become(Optional.of(context.autosave().open(recovery)));
            } catch (FileProblem problem) {
                services.dialogs().problem(Words.of("frame.openFailed"), problem.getMessage());
            }
        });
    }

    void close() {
        leave(() -> become(Optional.empty()));
    }

    void save() {
        save(() -> {});
    }

    private void save(Runnable then) {
        session.ifPresent(open -> open.file().ifPresentOrElse(file -> write(file, then), () -> saveAs(then)));
    }

    void saveAs() {
        saveAs(() -> {});
    }

    private void saveAs(Runnable then) {
        services.dialogs()
                .save(Dialogs.FileKind.WORKSHOP, suggestedName())
                .filter(this::mayWrite)
                .ifPresent(file -> write(withEnding(file), then));
    }

    private String suggestedName() {
        String title = session.map(open -> open.document().current().position().title())
                .filter(words -> !words.isBlank())
                .orElse(Words.of("common.untitled"));
        return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-") + WorkshopFile.EXTENSION;
    }

    /** The system asked about the name that was chosen, not about the one with the ending. */
    private boolean mayWrite(Path chosen) {
        Path file = withEnding(chosen);
        String name = file.getFileName().toString();
        return file.equals(chosen)
                || !Files.exists(file)
                || services.dialogs()
                        .confirm(
                                Words.of("frame.replace.title", name),
                                Words.of("frame.replace.text"),
                                Words.of("frame.replace"));
    }

    /** By its ending, whatever its capitals. */
    static boolean isWorkshop(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(WorkshopFile.EXTENSION);
    }

    private static Path withEnding(Path file) {
        return isWorkshop(file) ? file : file.resolveSibling(file.getFileName() + WorkshopFile.EXTENSION);
    }

    private void write(Path file, Runnable then) {
        WorkshopSession open = session.orElseThrow();
        Workshop workshop = open.document().current();
        services.jobs()
                .files()
                .run(
                        progress -> open.write(file, workshop),
                        written -> {
                            open.written(written);
                            context.settings().remember(file);
                            keepRecovery();
                            onSaved.run();
                            then.run();
                        },
                        problem -> services.dialogs().problem(Words.of("frame.saveFailed"), problem));
    }

    /** Goes on when unsaved work is saved or let go, or when there is none; stays when somebody says so. */
    void leave(Runnable then) {
        if (session.isEmpty() || !session.get().document().dirty()) {
            then.run();
            return;
        }
        switch (services.dialogs().unsaved(title())) {
            case SAVE -> save(() -> leave(then));
            case DISCARD -> then.run();
            case CANCEL -> {}
        }
    }

    /** As {@link #leave}, for good: the recovery copy of what was let go is not offered again. */
    void quit(Runnable then) {
        leave(() -> {
            letGo();
            then.run();
        });
    }

    private void letGo() {
        cancelAutosave.run();
        present().filter(workshop -> session.get().document().dirty()).ifPresent(workshop -> context.autosave()
                .keep(workshop, false, Optional.empty(), Optional.empty()));
    }

    private Optional<Workshop> present() {
        return session.map(open -> open.document().current());
    }

    String title() {
        return session.flatMap(
                        open -> open.file().map(file -> file.getFileName().toString()))
                .or(() -> present().map(workshop -> workshop.position().title()).filter(words -> !words.isBlank()))
                .orElse(Words.of("common.untitled"));
    }

    private void become(Optional<WorkshopSession> next) {
        unsubscribe.run();
        letGo();
        session = next;
        next.map(WorkshopSession::document).ifPresent(this::watch);
        unsubscribe = next.map(open -> open.document().listen(workshop -> autosaveSoon()))
                .orElse(() -> {});
        onChange.accept(next);
    }

    /** Decisions write themselves down, and what is signed says so to whoever would change it. */
    private void watch(WorkshopDocument document) {
        document.keepLog(services.clock(), context.settings()::userName);
        document.onRefusal(() -> services.dialogs().problem(Words.of("frame.resting.title"), whatRests(document)));
    }

    private static String whatRests(WorkshopDocument document) {
        Workshop workshop = document.current();
        return document.refusedFor()
                .map(candidate -> Words.of("frame.finalised", ShownCandidates.label(workshop, candidate)))
                .orElseGet(() ->
                        Words.of("frame.resting", workshop.signOff().versions().size()));
    }

    private void autosaveSoon() {
        cancelAutosave.run();
        cancelAutosave = services.jobs().later(SETTLED_MILLIS, this::keepRecovery);
    }

    private void keepRecovery() {
        session.ifPresent(open -> {
            Workshop workshop = open.document().current();
            boolean dirty = open.document().dirty();
            services.jobs()
                    .files()
                    .run(
                            progress -> {
                                context.autosave().keep(workshop, dirty, open.file(), open.digest());
                                return dirty;
                            },
                            kept -> {},
                            problem -> services.dialogs().problem(Words.of("frame.recoveryFailed"), problem));
        });
    }
}
