package org.plumbline.app.screen.candidates;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.plumbline.app.screen.EditableText;
import org.plumbline.app.words.Words;
import org.plumbline.model.panel.Attendance;
import org.plumbline.model.panel.Round;
import org.plumbline.model.panel.RoundId;

/** Whether the chosen candidate came to one round. */
final class AttendanceLine {
    private final RoundId round;
    private final ZoneId zone;
    private final String title;
    private final BiConsumer<Came, String> edit;
    private final ObjectProperty<Came> came = new SimpleObjectProperty<>(Came.CAME);
    private final EditableText note = new EditableText(text -> edited());
    private final ReadOnlyStringWrapper recorded = new ReadOnlyStringWrapper("");
    private boolean showing;

    /** What can be said of a candidate in a round. */
    enum Came {
        /** Nothing else was said. */
        CAME(null),
        WITHDRAWN(Attendance.Kind.WITHDRAWN),
        NO_SHOW(Attendance.Kind.NO_SHOW),
        TECHNICAL_FAULT(Attendance.Kind.TECHNICAL_FAULT);

        private final Attendance.Kind kind;

        Came(Attendance.Kind kind) {
            this.kind = kind;
        }

        Optional<Attendance.Kind> kind() {
            return Optional.ofNullable(kind);
        }

        String words() {
            return Words.of("candidates.came." + name());
        }

        static Came of(Attendance attendance) {
            return valueOf(attendance.kind().name());
        }
    }

    /**
     * @param edit told what is to be said now, and the note
     */
    AttendanceLine(Round round, ZoneId zone, BiConsumer<Came, String> edit) {
        this.zone = zone;
        this.round = round.id();
        title = Words.of("candidates.round", round.number(), round.version());
        this.edit = edit;
        came.addListener(observable -> edited());
    }

    private void edited() {
        if (!showing && came.get() != null) {
            edit.accept(came.get(), note.get());
        }
    }

    void show(Optional<Attendance> said) {
        showing = true;
        try {
            came.set(said.map(Came::of).orElse(Came.CAME));
            note.show(said.map(Attendance::note).orElse(""));
            recorded.set(said.map(this::recorded).orElse(""));
        } finally {
            showing = false;
        }
    }

    private String recorded(Attendance said) {
        LocalDate day = LocalDate.ofInstant(said.when(), zone);
        return said.by().isEmpty()
                ? Words.of("candidates.recorded.on", day)
                : Words.of("candidates.recorded", said.by(), day);
    }

    RoundId round() {
        return round;
    }

    String title() {
        return title;
    }

    ObjectProperty<Came> came() {
        return came;
    }

    EditableText note() {
        return note;
    }

    /** Who said so and when; empty when nobody did. */
    ReadOnlyStringProperty recorded() {
        return recorded.getReadOnlyProperty();
    }
}
