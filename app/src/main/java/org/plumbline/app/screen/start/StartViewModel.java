package org.plumbline.app.screen.start;

import java.nio.file.Path;
import java.util.List;
import org.plumbline.app.dialog.Dialogs;
import org.plumbline.app.document.Autosave;
import org.plumbline.app.document.Recovery;
import org.plumbline.app.settings.Settings;
import org.plumbline.app.words.Words;

/** What the start page offers and does. */
public final class StartViewModel {
    private final Settings settings;
    private final Autosave autosave;
    private final Dialogs dialogs;
    private final Doors doors;

    public StartViewModel(Settings settings, Autosave autosave, Dialogs dialogs, Doors doors) {
        this.settings = settings;
        this.autosave = autosave;
        this.dialogs = dialogs;
        this.doors = doors;
    }

    /** The ways from here into the program. */
    public interface Doors {
        void create();

        void open();

        void open(Path file);

        void openKit();

        void openSample(Sample sample);

        void importDocument();

        void bank();

        void recover(Recovery recovery);
    }

    /**
     * A workshop that comes with the program.
     *
     * @param id its file name without the ending
     */
    public record Sample(String id) {
        public String title() {
            return Words.of("start.sample." + id + ".title");
        }

        public String about() {
            return Words.of("start.sample." + id + ".about");
        }
    }

    List<Path> recent() {
        return settings.recent();
    }

    List<Recovery> recoveries() {
        return autosave.found();
    }

    List<Sample> samples() {
        return List.of(new Sample("it-specialist"), new Sample("information-systems-manager"));
    }

    void create() {
        doors.create();
    }

    void open() {
        doors.open();
    }

    void open(Path file) {
        doors.open(file);
    }

    void openKit() {
        doors.openKit();
    }

    void openSample(Sample sample) {
        doors.openSample(sample);
    }

    void importDocument() {
        doors.importDocument();
    }

    void bank() {
        doors.bank();
    }

    void recover(Recovery recovery) {
        doors.recover(recovery);
    }

    /** Lets unsaved work go for good, if somebody means it. */
    void forget(Recovery recovery) {
        if (dialogs.confirm(Words.of("start.forget.title"), Words.of("start.forget.text"), Words.of("start.forget"))) {
            autosave.discard(recovery);
        }
    }
}
