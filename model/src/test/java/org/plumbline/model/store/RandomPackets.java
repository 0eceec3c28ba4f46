package org.plumbline.model.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.panel.Declaration;
import org.plumbline.model.scoring.Scorecard;

/** Packets of the small panel as they may come. */
final class RandomPackets {
    private RandomPackets() {}

    /** They often agree, sometimes contradict each other or lack a revision, and now and then do not belong. */
    static List<PacketArrival> any(Random random) {
        var packets = new ArrayList<PacketArrival>();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            PanelMemberId member = random.nextInt(20) == 0 ? SmallPanel.ODA : rater(random);
            var cards = new ArrayList<Scorecard>();
            for (int candidate = 1; candidate <= SmallPanel.CANDIDATES; candidate++) {
                int revisions = random.nextInt(4);
                for (int revision = 1; revision <= revisions; revision++) {
                    if (random.nextInt(12) > 0) {
                        cards.add(card(member, candidate, revision, random));
                    }
                }
            }
            var declarations = new ArrayList<Declaration>();
            if (random.nextInt(4) == 0) {
                declarations.add(SmallPanel.declared(
                        member, 1 + random.nextInt(SmallPanel.CANDIDATES), random.nextBoolean(), random.nextInt(5)));
            }
            packets.add(PacketArrival.of("packet-" + i, SmallPanel.packet(member, cards, declarations)));
        }
        return packets;
    }

    private static Scorecard card(PanelMemberId member, int candidate, int revision, Random random) {
        int level =
                switch (random.nextInt(60)) {
                    case 0 -> 4;
                    case 1 -> 7;
                    default -> 1 + candidate % 3;
                };
        Scorecard card = SmallPanel.card(member, candidate, revision, level);
        return random.nextInt(60) == 0 && revision > 1
                ? SmallPanel.card(member, candidate, revision - 1, level)
                        .correction("")
                        .submittedAt(card.submitted().orElseThrow())
                : card;
    }

    /** Of each rater some packets, from different days: the later hold what the earlier did, and more. */
    static List<PacketArrival> honest(Random random) {
        var packets = new ArrayList<PacketArrival>();
        for (PanelMemberId member : SmallPanel.RATERS) {
            var cards = new ArrayList<Scorecard>();
            var declarations = new ArrayList<Declaration>();
            int[] revisions = new int[SmallPanel.CANDIDATES + 1];
            for (int day = random.nextInt(3); day >= 0; day--) {
                for (int done = random.nextInt(4); done > 0; done--) {
                    int candidate = 1 + random.nextInt(SmallPanel.CANDIDATES);
                    cards.add(SmallPanel.card(member, candidate, ++revisions[candidate], 1 + random.nextInt(4)));
                }
                if (random.nextInt(5) == 0) {
                    declarations.add(SmallPanel.declared(member, 1 + random.nextInt(4), false, random.nextInt(5)));
                }
                packets.add(PacketArrival.of(
                        member + " " + day, SmallPanel.packet(member, List.copyOf(cards), List.copyOf(declarations))));
            }
        }
        return packets;
    }

    private static PanelMemberId rater(Random random) {
        return SmallPanel.RATERS.get(random.nextInt(SmallPanel.RATERS.size()));
    }
}
