package org.plumbline.app.projector;

import org.plumbline.app.words.Words;
import org.plumbline.model.check.Stage;
import org.plumbline.model.workshop.Workshop;

/** The small words at the foot of a page: which job this is, and where the work stands. */
final class Foot {
    private Foot() {}

    static String of(Workshop workshop, Stage stage) {
        return of(workshop, Words.of("frame.stage." + stage.name()));
    }

    static String of(Workshop workshop, String place) {
        return title(workshop) + " · " + place;
    }

    static String title(Workshop workshop) {
        return workshop.position().title().isBlank()
                ? Words.of("common.app")
                : workshop.position().title().strip();
    }
}
