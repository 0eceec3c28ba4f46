package org.plumbline.app.packets;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.plumbline.app.dialog.Dialogs;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.Services;
import org.plumbline.app.words.Words;
import org.plumbline.model.store.PacketMerge;
import org.plumbline.model.workshop.Workshop;

/** Raters' packets on their way in: from files that somebody chooses, and from a shared folder that is watched. */
public final class ArrivalsViewModel {
    private static final long EVERY_MILLIS = 4_000;
    private static final long SOON_MILLIS = 500;

    private final WorkshopDocument document;
    private final Services services;
    private final ReadOnlyObjectWrapper<List<Turnout>> turnout = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<FolderState>> folder = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper report = new ReadOnlyStringWrapper("");
    private final BooleanProperty automatic = new SimpleBooleanProperty();

    /** What came in by itself once: who takes it back is not overruled. */
    private final Set<Object> cameBefore = new HashSet<>();

    private Optional<SharedFolder> watched = Optional.empty();
    private Optional<Judged> waiting = Optional.empty();
    private Runnable unsubscribe = () -> {};
    private Runnable stop = () -> {};
    private boolean shown;

    public ArrivalsViewModel(WorkshopDocument document, Services services) {
        this.document = document;
        this.services = services;
        automatic.addListener((property, old, now) -> {
            remember("auto", String.valueOf(now));
            takeByItself();
        });
    }

    ReadOnlyObjectProperty<List<Turnout>> turnout() {
        return turnout.getReadOnlyProperty();
    }

    /** The folder that is watched, with what is in it. */
    ReadOnlyObjectProperty<Optional<FolderState>> folder() {
        return folder.getReadOnlyProperty();
    }

    /** What became of the packets that were taken in last, one line each. */
    ReadOnlyStringProperty report() {
        return report.getReadOnlyProperty();
    }

    /** Whether what arrives in the folder comes in by itself. */
    public BooleanProperty automatic() {
        return automatic;
    }

    ZoneId zone() {
        return services.clock().getZone();
    }

    /** Begins to watch, where this workshop has a folder. */
    public void show() {
        if (shown) {
            return;
        }
        shown = true;
        unsubscribe = document.listen(this::refresh);
        automatic.set(
                services.settings().get(key("auto")).filter("true"::equals).isPresent());
        if (watched.isEmpty()) {
            services.settings()
                    .get(key("folder"))
                    .flatMap(ArrivalsViewModel::path)
                    .ifPresent(this::watch);
        } else {
            look();
        }
        refresh(document.current());
    }

    public void hide() {
        shown = false;
        unsubscribe.run();
        stop.run();
    }

    private static Optional<Path> path(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException damaged) {
            return Optional.empty();
        }
    }

    private String key(String what) {
        return "packets." + what + "." + document.current().id();
    }

    private void remember(String what, String value) {
        services.settings().put(key(what), value);
        services.settings().save();
    }

    /** Asks for packets and takes them in. */
    void choose() {
        takeIn(services.dialogs().openSeveral(Dialogs.FileKind.PACKET));
    }

    /** Takes in what was chosen or dropped; what is set aside is said with its reason. */
    public void takeIn(List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        Workshop workshop = document.current();
        Instant now = services.clock().instant();
        services.jobs()
                .run(
                        progress -> Judged.of(
                                workshop,
                                files.stream().map(SharedFolder::arrival).toList(),
                                now),
                        this::take,
                        problem -> services.dialogs().problem(Words.of("packets.failed"), problem));
    }

    private void take(Judged judged) {
        PacketMerge merge = judged.against() == document.current()
                ? judged.merge()
                : Judged.of(
                                document.current(),
                                judged.arrivals(),
                                services.clock().instant())
                        .merge();
        document.apply(merge.change());
        report.set(merge.verdicts().stream()
                .map(verdict -> verdict.name() + ": " + verdict.words())
                .collect(Collectors.joining("\n")));
        look();
    }

    /** Asks for the folder that raters put their packets into. */
    void chooseFolder() {
        services.dialogs().folder(Words.of("packets.folder.title")).ifPresent(this::watch);
    }

    /** Watches this folder, now and whenever this workshop is open again. */
    public void watch(Path path) {
        watched = Optional.of(new SharedFolder(path));
        waiting = Optional.empty();
        remember("folder", path.toString());
        folder.set(Optional.of(FolderState.begun(path)));
        look();
    }

    void stopWatching() {
        stop.run();
        watched = Optional.empty();
        waiting = Optional.empty();
        remember("folder", "");
        folder.set(Optional.empty());
    }

    /** Looks into the folder beside the window, and again some seconds later. */
    void look() {
        stop.run();
        if (!shown || watched.isEmpty()) {
            return;
        }
        SharedFolder shared = watched.get();
        Workshop workshop = document.current();
        Instant now = services.clock().instant();
        Optional<Judged> before = waiting;
        services.jobs()
                .run(
                        progress -> {
                            SharedFolder.Look look = shared.look();
                            Judged judged = before.filter(last -> last.stands(workshop, look.arrivals()))
                                    .orElseGet(() -> Judged.of(workshop, look.arrivals(), now));
                            return new Seen(shared, look, judged);
                        },
                        this::seen,
                        problem -> unreachable(shared, problem));
    }

    private record Seen(SharedFolder shared, SharedFolder.Look look, Judged judged) {}

    private boolean isStill(SharedFolder shared) {
        return shown && watched.filter(now -> now == shared).isPresent();
    }

    private void seen(Seen seen) {
        if (isStill(seen.shared())) {
            waiting = Optional.of(seen.judged());
            folder.set(Optional.of(FolderState.of(
                    seen.shared().path(), seen.look(), seen.judged().merge())));
            lookAgain(EVERY_MILLIS);
            takeByItself();
        }
    }

    private void unreachable(SharedFolder shared, String problem) {
        if (isStill(shared)) {
            waiting = Optional.empty();
            folder.set(Optional.of(FolderState.unreachable(shared.path(), problem)));
            lookAgain(EVERY_MILLIS);
        }
    }

    private void lookAgain(long millis) {
        stop.run();
        stop = services.jobs().later(millis, this::look);
    }

    private void refresh(Workshop workshop) {
        turnout.set(Turnout.of(workshop));
        lookAgain(SOON_MILLIS);
    }

    private void takeByItself() {
        if (automatic.get()) {
            waiting.filter(this::brings).ifPresent(this::take);
        }
    }

    /** Whether there is something that has not come in from here before. */
    private boolean brings(Judged judged) {
        boolean cards = cameBefore.addAll(judged.merge().change().cards());
        return cameBefore.addAll(judged.merge().change().declarations()) || cards;
    }

    /** Takes in what waits in the folder. */
    void takeWaiting() {
        waiting.ifPresent(judged -> {
            brings(judged);
            take(judged);
        });
    }
}
