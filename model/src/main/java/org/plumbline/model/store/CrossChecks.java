package org.plumbline.model.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.model.panel.Declaration;
import org.plumbline.model.scoring.CardKey;
import org.plumbline.model.scoring.Scorecard;

/** What packets that come together say against each other; which one comes first decides nothing. */
final class CrossChecks {
    private final PacketChecks checks;
    private final PacketWords words;
    private final List<PacketArrival> sound;
    private final Recusals recusals;
    private final Map<CardKey, Map<Scorecard, PacketArrival>> contents = new HashMap<>();

    /**
     * @param sound the packets that are in order by themselves
     */
    CrossChecks(PacketChecks checks, PacketWords words, List<PacketArrival> sound) {
        this.checks = checks;
        this.words = words;
        this.sound = sound;
        List<Declaration> declared = new ArrayList<>(checks.declared());
        for (PacketArrival arrival : sound) {
            ScorePacket packet = arrival.packet().orElseThrow();
            declared.addAll(packet.declarations());
            for (Scorecard card : packet.scorecards()) {
                contents.computeIfAbsent(card.key(), key -> new LinkedHashMap<>())
                        .putIfAbsent(card, arrival);
            }
        }
        recusals = new Recusals(declared);
    }

    Recusals recusals() {
        return recusals;
    }

    /** Why packets are set aside, by packet. */
    Map<PacketArrival, String> reasons() {
        Map<PacketArrival, String> reasons = new IdentityHashMap<>();
        for (PacketArrival arrival : sound) {
            contradiction(arrival).or(() -> steppedBack(arrival)).ifPresent(reason -> reasons.put(arrival, reason));
        }
        boolean more = true;
        while (more) {
            Map<PacketArrival, String> orphans = orphans(reasons.keySet());
            reasons.putAll(orphans);
            more = !orphans.isEmpty();
        }
        return reasons;
    }

    private Optional<String> contradiction(PacketArrival arrival) {
        for (Scorecard card : arrival.packet().orElseThrow().scorecards()) {
            Map<Scorecard, PacketArrival> said = contents.get(card.key());
            if (said.size() > 1) {
                PacketArrival other = said.entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(card))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElseThrow();
                return Optional.of("It holds " + words.card(card.key()) + ", and "
                        + (other == arrival ? "holds it again" : other.name() + " holds it, too,")
                        + " with other content. Neither was taken: ask " + words.name(card.member())
                        + " which one is meant.");
            }
        }
        return Optional.empty();
    }

    private Optional<String> steppedBack(PacketArrival arrival) {
        return arrival.packet().orElseThrow().scorecards().stream()
                .filter(card -> !checks.isHere(card))
                .flatMap(card -> recusals.reason(card, words).stream())
                .findFirst();
    }

    /** Packets with a correction of something that neither is here nor comes along. */
    private Map<PacketArrival, String> orphans(Set<PacketArrival> aside) {
        var coming = new HashSet<CardKey>();
        for (PacketArrival arrival : sound) {
            if (!aside.contains(arrival)) {
                arrival.packet().orElseThrow().scorecards().forEach(card -> coming.add(card.key()));
            }
        }
        Map<PacketArrival, String> orphans = new IdentityHashMap<>();
        for (PacketArrival arrival : sound) {
            if (!aside.contains(arrival)) {
                arrival.packet().orElseThrow().scorecards().stream()
                        .filter(card -> card.revision() > 1 && !checks.isHere(card))
                        .map(card -> card.key().before())
                        .filter(before -> !coming.contains(before) && !checks.isHere(before))
                        .findFirst()
                        .ifPresent(before -> orphans.put(arrival, orphan(before)));
            }
        }
        return orphans;
    }

    private String orphan(CardKey before) {
        return "It corrects " + words.card(before) + ", which is neither in the workshop nor in a packet that could be"
                + " taken with it. Merge it together with the packet that holds that one.";
    }
}
