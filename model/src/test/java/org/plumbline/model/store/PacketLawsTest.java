package org.plumbline.model.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.plumbline.model.panel.Declaration;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.workshop.Workshop;

/** Ten thousand random sets of packets: merging is a union, the same in any order, and nothing is lost. */
class PacketLawsTest {
    private static final int SETS = 10_000;
    private static final int BYTES = 100;
    private static final Workshop OPENED = SmallPanel.PLAIN;

    @Test
    void orderAndRepetitionDecideNothing() {
        for (int seed = 0; seed < SETS; seed++) {
            var random = new Random(seed);
            List<PacketArrival> packets = RandomPackets.any(random);

            PacketMerge one = PacketMerge.of(OPENED, packets);
            PacketMerge other = PacketMerge.of(OPENED, mixed(packets, random));

            requireSame(seed, one.merged(), other.merged());
            assertThat(setAside(other)).as("seed %d", seed).isEqualTo(setAside(one));
        }
    }

    @Test
    void mergingEverythingAgainChangesNothing() {
        for (int seed = 0; seed < SETS; seed++) {
            List<PacketArrival> packets = RandomPackets.any(new Random(seed));

            PacketMerge first = PacketMerge.of(OPENED, packets);
            PacketMerge again = PacketMerge.of(first.merged(), packets);

            requireSame(seed, first.merged(), again.merged());
            assertThat(setAside(again)).as("seed %d", seed).isEqualTo(setAside(first));
        }
    }

    @Test
    void whatIsThereAfterwardsIsWhatWasThereAndWhatWasTakenAndNothingElse() {
        for (int seed = 0; seed < SETS; seed++) {
            var random = new Random(seed);
            Workshop before = PacketMerge.of(OPENED, RandomPackets.any(random)).merged();
            List<PacketArrival> packets = RandomPackets.any(random);

            PacketMerge merge = PacketMerge.of(before, packets);

            Set<Scorecard> cards = new HashSet<>(before.scorecards());
            Set<Declaration> said = new HashSet<>(before.proceedings().declarations());
            for (int i = 0; i < packets.size(); i++) {
                ScorePacket packet = packets.get(i).packet().orElseThrow();
                if (merge.verdicts().get(i).taken()) {
                    cards.addAll(packet.scorecards());
                    said.addAll(packet.declarations());
                } else {
                    assertThat(merge.verdicts().get(i).reason().orElseThrow())
                            .as("seed %d", seed)
                            .isNotBlank();
                }
            }
            Workshop after = merge.merged();
            assertThat(cards.equals(new HashSet<>(after.scorecards()))
                            && cards.size() == after.scorecards().size()
                            && said.equals(new HashSet<>(after.proceedings().declarations())))
                    .as("seed %d", seed)
                    .isTrue();
        }
    }

    /** Honest packets, each of which holds everything that its rater had handed in by then. */
    @Test
    void howTheyAreBundledDecidesNothingEither() {
        for (int seed = 0; seed < SETS; seed++) {
            var random = new Random(seed);
            List<PacketArrival> packets = RandomPackets.honest(random);
            Workshop atOnce = PacketMerge.of(OPENED, packets).merged();

            Workshop step = OPENED;
            List<PacketArrival> left = mixed(packets, random);
            while (!left.isEmpty()) {
                int some = 1 + random.nextInt(left.size());
                PacketMerge merge = PacketMerge.of(step, left.subList(0, some));
                assertThat(setAside(merge)).as("seed %d", seed).isEmpty();
                step = merge.merged();
                left = left.subList(some, left.size());
            }

            requireSame(seed, atOnce, step);
        }
    }

    /** The same in value; and now and then to the byte, which takes longer. */
    private static void requireSame(int seed, Workshop one, Workshop other) {
        assertThat(one.equals(other)).as("seed %d", seed).isTrue();
        if (seed % BYTES == 0) {
            assertThat(WorkshopFile.bytes(other, UnknownFields.NONE))
                    .as("seed %d", seed)
                    .isEqualTo(WorkshopFile.bytes(one, UnknownFields.NONE));
        }
    }

    private static List<PacketArrival> mixed(List<PacketArrival> packets, Random random) {
        var mixed = new ArrayList<>(packets);
        for (int i = random.nextInt(4); i > 0; i--) {
            mixed.add(packets.get(random.nextInt(packets.size())));
        }
        Collections.shuffle(mixed, random);
        return mixed;
    }

    private static Set<String> setAside(PacketMerge merge) {
        var names = new TreeSet<String>();
        merge.verdicts().stream()
                .filter(verdict -> !verdict.taken())
                .map(PacketVerdict::name)
                .forEach(names::add);
        return names;
    }
}
