package org.plumbline.model.decision;

import java.util.Optional;
import org.plumbline.model.analysis.Participant;
import org.plumbline.model.bank.Track;
import org.plumbline.model.position.Grade;
import org.plumbline.model.position.Position;

/** Grades, the career track, and who no longer takes part. */
final class PositionDecisions {
    private PositionDecisions() {}

    static void add(FrozenDecisions between) {
        Position before = between.before().position();
        Position after = between.after().position();
        var grades = new Sides<>(before.grades(), after.grades(), Grade::id);
        grades.added().forEach(grade -> between.decided("grade.added", grade.name()));
        grades.gone().forEach(grade -> between.decided("grade.removed", grade.name()));
        if (!before.track().equals(after.track())) {
            between.decided("position.track", name(after.track()));
        }
        people(between);
    }

    private static void people(FrozenDecisions between) {
        var people = new Sides<>(
                between.before().analysis().participants(),
                between.after().analysis().participants(),
                Participant::id);
        people.gone().forEach(one -> between.decided("people.removed", one.name()));
        people.changed((was, now) -> {
            if (was.left() != now.left()) {
                between.decided(now.left() ? "people.left" : "people.back", now.name());
            }
        });
    }

    private static String name(Optional<Track> track) {
        return track.map(one -> one == Track.MANAGERIAL ? "managerial" : "individual contributor")
                .orElse("none");
    }
}
