package org.plumbline.model.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.model.panel.Declaration;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.workshop.ScoringChange.MergePacket;
import org.plumbline.model.workshop.Workshop;

/**
 * Score packets on their way into a workshop: a union, the same in any order and however often a packet comes.
 *
 * <p>A packet is taken whole or set aside whole. Where two packets contradict each other, neither is taken: which one
 * came first decides nothing.
 */
public final class PacketMerge {
    private final Workshop before;
    private final List<PacketVerdict> verdicts;

    private PacketMerge(Workshop before, List<PacketVerdict> verdicts) {
        this.before = before;
        this.verdicts = List.copyOf(verdicts);
    }

    public static PacketMerge of(Workshop workshop, List<PacketArrival> arrivals) {
        return of(workshop, arrivals, Optional.empty());
    }

    /**
     * @param now when that happens, so that cards from the future are noted; empty where it does not matter
     */
    public static PacketMerge of(Workshop workshop, List<PacketArrival> arrivals, Optional<Instant> now) {
        var checks = new PacketChecks(workshop);
        var words = new PacketWords(workshop);
        Map<PacketArrival, String> reasons = new IdentityHashMap<>();
        List<PacketArrival> sound = new ArrayList<>();
        for (PacketArrival arrival : arrivals) {
            Optional<String> reason =
                    arrival.packet().isPresent() ? checks.reason(arrival) : Optional.of(arrival.damage());
            reason.ifPresentOrElse(why -> reasons.put(arrival, why), () -> sound.add(arrival));
        }
        var cross = new CrossChecks(checks, words, sound);
        reasons.putAll(cross.reasons());
        var taking = new Taking(workshop, checks, new PacketNotes(workshop, words, cross.recusals(), now));
        return new PacketMerge(
                workshop,
                arrivals.stream()
                        .map(arrival -> reasons.containsKey(arrival)
                                ? PacketVerdict.aside(arrival.name(), reasons.get(arrival))
                                : taking.verdict(arrival))
                        .toList());
    }

    /** One for each packet, in the order in which they were given. */
    public List<PacketVerdict> verdicts() {
        return verdicts;
    }

    /** Everything that was taken, as one step; it changes nothing when nothing new came. */
    public MergePacket change() {
        return new MergePacket(
                verdicts.stream().flatMap(verdict -> verdict.fresh().stream()).toList(),
                verdicts.stream()
                        .flatMap(verdict -> verdict.declared().stream())
                        .toList());
    }

    /** The workshop with everything that was taken. */
    public Workshop merged() {
        return change().applyTo(before);
    }

    /** What comes in anew, packet by packet. */
    private static final class Taking {
        private final PacketChecks checks;
        private final PacketNotes notes;
        private final Set<Scorecard> cards;
        private final Set<Declaration> declarations;

        Taking(Workshop workshop, PacketChecks checks, PacketNotes notes) {
            this.checks = checks;
            this.notes = notes;
            cards = new HashSet<>(workshop.scorecards());
            declarations = new HashSet<>(workshop.proceedings().declarations());
        }

        PacketVerdict verdict(PacketArrival arrival) {
            ScorePacket packet = arrival.packet().orElseThrow();
            List<Scorecard> fresh =
                    packet.scorecards().stream().filter(cards::add).toList();
            return new PacketVerdict(
                    arrival.name(),
                    Optional.empty(),
                    fresh,
                    packet.scorecards().size() - fresh.size(),
                    packet.declarations().stream().filter(declarations::add).toList(),
                    notes.of(packet, fresh, checks.round(packet)));
        }
    }
}
