package org.plumbline.model.intake;

import java.util.List;
import org.plumbline.model.scale.Level;

/**
 * The order in which a document sets its levels: from the lowest up, or from the highest down.
 *
 * @param ascending whether the lowest level comes first
 */
record LevelOrder(boolean ascending) {

    static LevelOrder of(List<SourceLine> lines, LevelWords words) {
        int up = 0;
        int before = 0;
        for (SourceLine line : lines) {
            int now = words.entry(line).map(entry -> entry.level().ordinal()).orElse(before);
            up += before > 0 ? Integer.compare(now - before, 0) * (Math.abs(now - before) == 1 ? 1 : 0) : 0;
            before = now;
        }
        return new LevelOrder(up >= 0);
    }

    boolean isBefore(Level one, Level other) {
        return ascending ? one.ordinal() < other.ordinal() : one.ordinal() > other.ordinal();
    }
}
