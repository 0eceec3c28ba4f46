package org.plumbline.app.packets;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
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
import org.plumbline.model.store.PacketArrival;
import org.plumbline.model.store.PacketMerge;
import org.plumbline.model.workshop.Workshop;

/** Raters' packets on their way in: from files that somebody chooses, and from a shared folder that is watched. */
public final class ArrivalsViewModel {
    private static final long EVERY_MILLIS = 4_000;

    private final WorkshopDocument document;
    private final Services services;
    private final ReadOnlyObjectWrapper<List<Turnout>> turnout = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<FolderState>> folder = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper report = new ReadOnlyStringWrapper("");
    private final BooleanProperty automatic = new SimpleBooleanProperty();

    /** What came in by itself once: who takes it back is not overruled. */
    private final Set<Object> camePreviously = new HashSet<>();

    private Optional<SharedFolder> watched = Optional.empty();
    private Optional<SharedFolder.Look> last = Optional.empty();
    private Optional<List<Object>> judged = Optional.empty();
    private Optional<PacketMerge> waiting = Optional.empty();
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
    BooleanProperty automatic() {
        return automatic;
    }

    ZoneId zone() {
        return services.clock().getZone();
    }

    /** Begins to watch, where this workshop has a folder. */
    public void show() {
        shown = true;
        unsubscribe = document.listen(this::refresh);
        automatic.set(services.settings().get(key("auto")).filter("true"::equals).isPresent());
        if (watched.isEmpty()) {
            services.settings().get(key("folder")).flatMap(ArrivalsViewModel::path).ifPresent(this::watch);
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
    void takeIn(List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        services.jobs()
                .run(
                        progress -> files.stream().map(PacketArrival::read).toList(),
                        arrivals -> take(merge(arrivals)),
                        problem -> services.dialogs().problem(Words.of("packets.failed"), problem));
    }

    private PacketMerge merge(List<PacketArrival> arrivals) {
        return PacketMerge.of(
                document.current(), arrivals, Optional.of(services.clock().instant()));
    }

    private void take(PacketMerge merge) {
        document.apply(merge.change());
        report.set(merge.verdicts().stream()
                .map(verdict -> verdict.name() + ": " + verdict.words())
                .collect(Collectors.joining("\n")));
    }

    /** Asks for the folder that raters put their packets into. */
    void chooseFolder() {
        services.dialogs().folder(Words.of("packets.folder.title")).ifPresent(this::watch);
    }

    void watch(Path path) {
        watched = Optional.of(new SharedFolder(path));
        forget();
        remember("folder", path.toString());
        folder.set(Optional.of(FolderState.begun(path)));
        look();
    }

    void stopWatching() {
        stop.run();
        watched = Optional.empty();
        forget();
        remember("folder", "");
        folder.set(Optional.empty());
    }

    private void forget() {
        last = Optional.empty();
        judged = Optional.empty();
        waiting = Optional.empty();
    }

    /** Looks into the folder beside the window, and again some seconds later. */
    void look() {
        stop.run();
        watched.filter(there -> shown).ifPresent(shared -> services.jobs()
                .run(progress -> shared.look(), look -> seen(shared, look), problem -> unreachable(shared, problem)));
    }

    private boolean isStill(SharedFolder shared) {
        return shown && watched.filter(now -> now == shared).isPresent();
    }

    private void seen(SharedFolder shared, SharedFolder.Look look) {
        if (isStill(shared)) {
            last = Optional.of(look);
            judge();
            takeByItself();
            stop = services.jobs().later(EVERY_MILLIS, this::look);
        }
    }

    private void unreachable(SharedFolder shared, String problem) {
        if (isStill(shared)) {
            forget();
            folder.set(Optional.of(FolderState.unreachable(shared.path(), problem)));
            stop = services.jobs().later(EVERY_MILLIS, this::look);
        }
    }

    private void refresh(Workshop workshop) {
        turnout.set(Turnout.of(workshop));
        judge();
    }

    /** Holds what lies in the folder against the workshop, when either is another than before. */
    private void judge() {
        if (!shown || last.isEmpty() || watched.isEmpty()) {
            return;
        }
        List<Object> now = List.of(last.get(), new Identity(document.current()));
        if (judged.filter(now::equals).isEmpty()) {
            judged = Optional.of(now);
            waiting = Optional.of(merge(last.get().arrivals()));
            folder.set(Optional.of(FolderState.of(watched.get().path(), last.get(), waiting.get())));
        }
    }

    /** Not while the document tells of a change: that one has to be done first. */
    private void takeByItself() {
        if (automatic.get()) {
            waiting.filter(this::brings).ifPresent(this::take);
        }
    }

    private boolean brings(PacketMerge merge) {
        boolean cards = camePreviously.addAll(merge.change().cards());
        return camePreviously.addAll(merge.change().declarations()) || cards;
    }

    /** Takes in what waits in the folder. */
    void takeWaiting() {
        waiting.ifPresent(merge -> {
            brings(merge);
            take(merge);
        });
    }

    /** The workshop as the same object: a value would be compared to its last word at each look. */
    private static final class Identity {
        private final Workshop workshop;

        Identity(Workshop workshop) {
            this.workshop = workshop;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Identity same && same.workshop == workshop;
        }

        @Override
        public int hashCode() {
            return Objects.hash(System.identityHashCode(workshop));
        }
    }
}
