package org.plumbline.model.store;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.panel.IssuedKit;
import org.plumbline.model.panel.Round;
import org.plumbline.model.workshop.Workshop;

/**
 * Whether a packet is from the kit that its rater got: where a kit went out, its seal must hold.
 *
 * <p>Kits may be issued again; each key that its rater ever got for the round is good.
 */
final class SealChecks {
    private final List<IssuedKit> kits;
    private final PacketWords words;

    SealChecks(Workshop workshop, PacketWords words) {
        kits = workshop.proceedings().kits();
        this.words = words;
    }

    Optional<String> reason(ScorePacket packet, PacketSeal seal, Round round) {
        List<IssuedKit> theirs = kits.stream()
                .filter(kit ->
                        kit.member().equals(packet.member()) && kit.round().equals(round.id()))
                .toList();
        if (theirs.stream().anyMatch(kit -> seal.holds(kit.key()))) {
            return Optional.empty();
        }
        String name = words.name(packet.member());
        if (!seal.isThere()) {
            return theirs.isEmpty()
                    ? Optional.empty()
                    : Optional.of("It bears no seal, though " + name + " got a kit for " + PacketWords.round(round)
                            + ": it was made by an older program, or not from the kit. Ask " + name
                            + " to hand in again from the kit.");
        }
        return Optional.of(strange(seal)
                .map(other -> "It says that it is from " + name + ", but its seal is of the kit of "
                        + words.name(other.member()) + ". Ask " + name + " for the packet as it was handed in.")
                .orElseGet(() -> theirs.isEmpty()
                        ? "It is sealed with a kit that this workshop did not issue to " + name + " for "
                                + PacketWords.round(round)
                                + ". Merge it into the copy of the workshop that issued the kit."
                        : "Its seal does not hold: it was changed after it was handed in, or not made from the kit of "
                                + name + ". Ask " + name + " for the packet as it was handed in."));
    }

    /** The kit of somebody else, or for another round, that the seal is of. */
    private Optional<IssuedKit> strange(PacketSeal seal) {
        return kits.stream().filter(kit -> seal.holds(kit.key())).findFirst();
    }
}
