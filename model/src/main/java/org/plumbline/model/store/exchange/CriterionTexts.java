package org.plumbline.model.store.exchange;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.bank.Track;
import org.plumbline.model.bank.TrackTexts;
import org.plumbline.model.scale.ScaleId;

/** The scale of an item and what its criteria say, while the rubrics are read. */
final class CriterionTexts {
    private final ScaleId scale;
    private final String pointer;
    private final List<Turn> turns = new ArrayList<>();

    /** One criterion: its number, its track's name or nothing, its texts. */
    record Turn(int number, String track, List<LevelText> levels) {}

    CriterionTexts(ScaleId scale, String pointer) {
        this.scale = scale;
        this.pointer = pointer;
    }

    ScaleId scale() {
        return scale;
    }

    String pointer() {
        return pointer;
    }

    /** Says whether there was room for it: one criterion for everybody, any number for tracks. */
    boolean add(Turn turn) {
        boolean taken = turns.stream().anyMatch(before -> before.number() == turn.number());
        boolean fits = !taken && (turn.number() == 0 || track(turn.track()) != null);
        return fits && turns.add(turn);
    }

    List<Turn> turns() {
        return turns;
    }

    List<LevelText> levels() {
        return turns.stream()
                .filter(turn -> turn.number() == 0)
                .findFirst()
                .map(Turn::levels)
                .orElse(List.of());
    }

    List<TrackTexts> tracks() {
        return turns.stream()
                .filter(turn -> turn.number() > 0)
                .map(turn -> new TrackTexts(track(turn.track()), turn.levels()))
                .toList();
    }

    static Track track(String name) {
        for (Track track : Track.values()) {
            if (track.name().equals(name)) {
                return track;
            }
        }
        return null;
    }
}
