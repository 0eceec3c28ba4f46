package org.plumbline.app;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.Stage;
import org.plumbline.app.dialog.Dialogs;
import org.plumbline.app.document.KitDrafts;
import org.plumbline.app.document.KitSession;
import org.plumbline.app.screen.Services;
import org.plumbline.app.words.Words;
import org.plumbline.model.kit.RatingKit;
import org.plumbline.model.store.KitFile;

/** Opens rating kits, each in a window of its own, and notices one that is open already. */
final class KitRooms {
    private final AppContext context;
    private final Services services;
    private final KitDrafts drafts;
    private final Map<Path, KitWindow> open = new HashMap<>();

    KitRooms(AppContext context) {
        this.context = context;
        services = context.services();
        drafts = new KitDrafts(context.settings().home().resolve("kits"));
    }

    /** By its ending, whatever its capitals. */
    static boolean isKit(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(KitFile.EXTENSION);
    }

    void choose() {
        services.dialogs().open(Dialogs.FileKind.KIT).ifPresent(this::open);
    }

    void open(Path file) {
        open(file, Stage::new, () -> {});
    }

    /**
     * Opens a kit.
     *
     * @param stage where it is shown
     * @param failed told when it cannot be opened, after the reason was said
     */
    void open(Path file, Supplier<Stage> stage, Runnable failed) {
        services.jobs()
                .run(
                        progress -> KitFile.read(file).value(),
                        kit -> enter(file, kit, stage, failed),
                        problem -> refuse(problem, failed));
    }

    private void refuse(String sentence, Runnable failed) {
        services.dialogs().problem(Words.of("frame.kit.openFailed"), sentence);
        failed.run();
    }

    private void enter(Path file, RatingKit kit, Supplier<Stage> stage, Runnable failed) {
        KitWindow here = open.get(drafts.file(kit));
        if (here != null) {
            here.toFront();
            return;
        }
        Optional<KitDrafts.Hold> hold = drafts.hold(kit);
        if (hold.isEmpty()) {
            refuse(Words.of("frame.kit.openElsewhere"), failed);
            return;
        }
        services.jobs()
                .run(
                        progress -> drafts.find(kit),
                        found -> {
                            context.settings().remember(file);
                            show(file, found, hold.get(), stage.get());
                        },
                        problem -> {
                            hold.get().close();
                            refuse(problem, failed);
                        });
    }

    private void show(Path file, KitDrafts.Found found, KitDrafts.Hold hold, Stage stage) {
        var session = new KitSession(found.work(), drafts, hold, services.jobs(), services.clock());
        Path key = drafts.file(found.work().kit());
        var window = new KitWindow(context, stage, session, file, this, () -> open.remove(key));
        open.put(key, window);
        window.show();
        found.damaged().ifPresent(aside -> services.dialogs()
                .problem(Words.of("frame.kit.damaged.title"), Words.of("frame.kit.damaged", aside)));
    }

    /** Those that are open, for tests. */
    java.util.Collection<KitWindow> windows() {
        return java.util.List.copyOf(open.values());
    }
}
