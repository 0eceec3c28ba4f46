package org.plumbline.app.packets;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.store.PacketArrival;
import org.plumbline.model.store.PacketMerge;
import org.plumbline.model.workshop.Workshop;

/** Packets held against a workshop, beside the window; they say nothing of the workshop as it is later. */
record Judged(Workshop against, List<PacketArrival> arrivals, PacketMerge merge) {

    static Judged of(Workshop workshop, List<PacketArrival> arrivals, Instant now) {
        return new Judged(workshop, arrivals, PacketMerge.of(workshop, arrivals, Optional.of(now)));
    }

    /** Whether this still says how the same packets stand to this very workshop. */
    boolean stands(Workshop workshop, List<PacketArrival> same) {
        return workshop == against && same.equals(arrivals);
    }
}
