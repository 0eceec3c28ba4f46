package org.plumbline.model.store;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.scoring.Scorecard;

/**
 * What became of one score packet.
 *
 * @param name what messages call the packet
 * @param reason why it was set aside, one or two sentences; empty when it was taken
 * @param fresh the cards that it brought and nothing before it did
 * @param known how many of its cards were here already
 */
public record PacketVerdict(String name, Optional<String> reason, List<Scorecard> fresh, int known) {
    public PacketVerdict {
        fresh = List.copyOf(fresh);
    }

    static PacketVerdict aside(String name, String reason) {
        return new PacketVerdict(name, Optional.of(reason), List.of(), 0);
    }

    public boolean taken() {
        return reason.isEmpty();
    }
}
