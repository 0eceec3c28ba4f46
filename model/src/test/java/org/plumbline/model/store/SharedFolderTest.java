package org.plumbline.model.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.model.store.SmallPanel.RATERS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.workshop.Workshop;

/**
 * Six laptops and a shared folder, two hundred times: three of raters, three that merge. Files arrive late, in pieces,
 * out of order and as conflict copies; in the end everybody has every score.
 */
class SharedFolderTest {
    private static final int RUNS = 200;
    private static final int STEPS = 12;
    private static final int MERGING = 3;

    @Test
    void nothingIsLostAndEverybodyComesToTheSame() {
        for (int seed = 0; seed < RUNS; seed++) {
            var folder = new Folder(new Random(seed));
            folder.run();
            for (Workshop merged : folder.merged) {
                assertThat(new HashSet<>(merged.scorecards()))
                        .as("run %d", seed)
                        .isEqualTo(folder.handedIn);
                assertThat(WorkshopFile.bytes(merged, UnknownFields.NONE))
                        .as("run %d", seed)
                        .isEqualTo(WorkshopFile.bytes(folder.merged[0], UnknownFields.NONE));
            }
        }
    }

    /** The folder as each laptop sees it: what one wrote is seen by another some time later, or in part. */
    private static final class Folder {
        private final Random random;
        private final Map<String, byte[]> everything = new TreeMap<>();
        private final Map<PanelMemberId, List<Scorecard>> cards =
                new TreeMap<>(java.util.Comparator.comparing(PanelMemberId::value));
        private final Set<Scorecard> handedIn = new HashSet<>();
        private final Workshop[] merged = new Workshop[MERGING];
        private final List<Map<String, byte[]>> seen = new ArrayList<>();

        Folder(Random random) {
            this.random = random;
            Arrays.fill(merged, SmallPanel.WITH_KITS);
            for (int i = 0; i < MERGING; i++) {
                seen.add(new TreeMap<>());
            }
        }

        void run() {
            for (int step = 0; step < STEPS; step++) {
                if (random.nextBoolean()) {
                    handIn(RATERS.get(random.nextInt(RATERS.size())));
                }
                int laptop = random.nextInt(MERGING);
                arrive(seen.get(laptop));
                if (random.nextInt(3) == 0) {
                    merge(laptop, random.nextInt(4) == 0);
                }
            }
            for (int laptop = 0; laptop < MERGING; laptop++) {
                seen.get(laptop).putAll(everything);
                merge(laptop, false);
            }
        }

        /** One more card or a correction; the file is written over, or the sync tool puts another beside it. */
        private void handIn(PanelMemberId rater) {
            List<Scorecard> theirs = cards.computeIfAbsent(rater, id -> new ArrayList<>());
            int candidate = 1 + random.nextInt(SmallPanel.CANDIDATES);
            int revisions = (int) theirs.stream()
                    .filter(card -> card.candidate().equals(SmallPanel.candidate(candidate)))
                    .count();
            theirs.add(SmallPanel.card(rater, candidate, revisions + 1, 1 + random.nextInt(4)));
            handedIn.addAll(theirs);
            byte[] bytes = PacketFile.bytes(
                    SmallPanel.packet(rater, List.copyOf(theirs), List.of()), Optional.of(SmallPanel.key(rater)));
            String name = "scores-" + rater;
            String copy = name + " (conflicted copy 2026-11-0" + (1 + random.nextInt(9)) + ")";
            if (random.nextInt(4) == 0) {
                Optional.ofNullable(everything.get(name + PacketFile.EXTENSION))
                        .ifPresent(before -> everything.put(copy + PacketFile.EXTENSION, before));
            }
            everything.put((random.nextInt(4) == 0 ? copy : name) + PacketFile.EXTENSION, bytes);
        }

        private void arrive(Map<String, byte[]> view) {
            everything.forEach((name, bytes) -> {
                switch (random.nextInt(4)) {
                    case 0 -> view.put(name, bytes);
                    case 1 -> view.put(name, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
                    default -> {}
                }
            });
        }

        /** Sometimes only some of the files, as when somebody chooses them. */
        private void merge(int laptop, boolean some) {
            var names = new ArrayList<>(seen.get(laptop).keySet());
            assertThat(names).allMatch(SyncCopy::mayBePacket);
            Collections.shuffle(names, random);
            List<PacketArrival> arrivals = names.subList(0, some ? names.size() / 2 : names.size()).stream()
                    .map(name -> PacketArrival.read(name, seen.get(laptop).get(name)))
                    .toList();
            merged[laptop] = PacketMerge.of(merged[laptop], arrivals).merged();
        }
    }
}
