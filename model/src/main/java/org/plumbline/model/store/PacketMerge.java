package org.plumbline.model.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        var belonging = new PacketChecks(workshop);
        List<Optional<String>> reasons = new ArrayList<>();
        List<PacketArrival> sound = new ArrayList<>();
        for (PacketArrival arrival : arrivals) {
            Optional<String> reason = arrival.packet().map(belonging::reason).orElse(Optional.of(arrival.damage()));
            reasons.add(reason);
            if (reason.isEmpty()) {
                sound.add(arrival);
            }
        }
        var verdicts = new ArrayList<PacketVerdict>();
        Set<Scorecard> here = new HashSet<>(workshop.scorecards());
        for (int i = 0; i < arrivals.size(); i++) {
            PacketArrival arrival = arrivals.get(i);
            Optional<String> reason = reasons.get(i).or(() -> belonging.contradiction(arrival, sound));
            verdicts.add(reason.map(words -> PacketVerdict.aside(arrival.name(), words))
                    .orElseGet(() -> taken(arrival, here)));
        }
        return new PacketMerge(workshop, verdicts);
    }

    private static PacketVerdict taken(PacketArrival arrival, Set<Scorecard> here) {
        List<Scorecard> cards = arrival.packet().orElseThrow().scorecards();
        List<Scorecard> fresh = cards.stream().filter(here::add).toList();
        return new PacketVerdict(arrival.name(), Optional.empty(), fresh, cards.size() - fresh.size());
    }

    /** One for each packet, in the order in which they were given. */
    public List<PacketVerdict> verdicts() {
        return verdicts;
    }

    /** Everything that was taken, as one step; it changes nothing when nothing new came. */
    public MergePacket change() {
        return new MergePacket(
                verdicts.stream().flatMap(verdict -> verdict.fresh().stream()).toList());
    }

    /** The workshop with everything that was taken. */
    public Workshop merged() {
        return change().applyTo(before);
    }
}
