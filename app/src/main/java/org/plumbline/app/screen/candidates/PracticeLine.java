package org.plumbline.app.screen.candidates;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.scale.Level;

/** The level that is right for a practice candidate in one competency. */
final class PracticeLine {
    private final CompetencyId competency;
    private final String name;
    private final List<Level> levels;
    private final ObjectProperty<Optional<Level>> level = new SimpleObjectProperty<>(Optional.empty());
    private boolean showing;

    PracticeLine(CompetencyId competency, String name, List<Level> levels, Consumer<Optional<Level>> edit) {
        this.competency = competency;
        this.name = name;
        this.levels = List.copyOf(levels);
        level.addListener((property, old, now) -> {
            if (!showing && now != null) {
                edit.accept(now);
            }
        });
    }

    void show(Optional<Integer> ordinal) {
        showing = true;
        try {
            level.set(ordinal.flatMap(wanted ->
                    levels.stream().filter(one -> one.ordinal() == wanted).findFirst()));
        } finally {
            showing = false;
        }
    }

    CompetencyId competency() {
        return competency;
    }

    String name() {
        return name;
    }

    List<Level> levels() {
        return levels;
    }

    /** Empty: not part of the key. */
    ObjectProperty<Optional<Level>> level() {
        return level;
    }
}
