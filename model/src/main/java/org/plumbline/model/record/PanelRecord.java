package org.plumbline.model.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.panel.RecordEntry;
import org.plumbline.model.workshop.Workshop;

/**
 * The record that writes itself: what the panel did between two states of a workshop, in sentences for a lay person. It
 * only grows; a step that is taken back is one more entry.
 */
public final class PanelRecord {
    private PanelRecord() {}

    static List<Happening> between(Workshop before, Workshop after) {
        var happenings = new ArrayList<Happening>();
        new PeopleHappenings(before, after, happenings).add();
        new RoundHappenings(before, after, happenings).add();
        new CardHappenings(before, after, happenings).add();
        new ConsensusHappenings(before, after, happenings).add();
        return happenings;
    }

    /**
     * The workshop after a step, with what happened written down after what stood in the record before.
     *
     * @param by who was at the keyboard
     */
    public static Workshop written(Workshop before, Workshop after, Instant at, String by) {
        List<RecordEntry> record = before.proceedings().record();
        for (Happening happening : between(before, after)) {
            record = Chain.with(record, happening, at, by);
        }
        return record.equals(after.proceedings().record())
                ? after
                : after.toBuilder()
                        .proceedings(
                                after.proceedings().toBuilder().record(record).build())
                        .build();
    }
}
