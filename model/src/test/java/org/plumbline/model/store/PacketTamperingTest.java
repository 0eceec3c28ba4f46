package org.plumbline.model.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.model.Examples.ANA;
import static org.plumbline.model.Examples.BEN;
import static org.plumbline.model.store.SmallPanel.WITH_KITS;
import static org.plumbline.model.store.SmallPanel.card;
import static org.plumbline.model.store.SmallPanel.key;
import static org.plumbline.model.store.SmallPanel.packet;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Examples;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.workshop.Workshop;

/** A thousand packets that somebody laid hands on: none brings in anything that its rater did not hand in. */
class PacketTamperingTest {
    private static final int MUTATIONS = 1_000;

    private static final Scorecard FIRST = card(ANA, 1, 1, 2);
    private static final Scorecard SECOND = card(ANA, 1, 2, 3);
    private static final Scorecard OTHER = card(ANA, 2, 1, 4);
    private static final byte[] EARLIER = sealed(FIRST);
    private static final byte[] GENUINE = sealed(FIRST, SECOND, OTHER);

    @Test
    void everyMutationIsNoticedOrBringsNothingButWhatWasHandedIn() {
        Workshop merged = taken(WITH_KITS, GENUINE);
        int[] noticed = new int[Tampering.values().length];
        for (int seed = 0; seed < MUTATIONS; seed++) {
            var random = new Random(seed);
            Tampering how = Tampering.values()[seed % Tampering.values().length];
            byte[] mutant = how.with(random);
            String what = how + ", seed " + seed;
            assertThat(Arrays.equals(mutant, GENUINE)).as(what).isFalse();

            for (Workshop before : List.of(WITH_KITS, merged)) {
                PacketMerge merge = PacketMerge.of(before, List.of(PacketArrival.read("mutant", mutant)));
                PacketVerdict verdict = merge.verdicts().get(0);
                if (verdict.taken()) {
                    assertThat(how).as(what).isEqualTo(Tampering.REPLAY_AN_EARLIER_PACKET);
                    assertThat(new HashSet<>(merged.scorecards()))
                            .as(what)
                            .containsAll(merge.merged().scorecards());
                } else {
                    assertThat(verdict.reason().orElseThrow()).as(what).isNotBlank();
                    assertThat(merge.merged()).as(what).isEqualTo(before);
                    noticed[how.ordinal()]++;
                }
            }
        }
        for (Tampering how : Tampering.values()) {
            assertThat(noticed[how.ordinal()] > 0)
                    .as("%s noticed", how)
                    .isEqualTo(how != Tampering.REPLAY_AN_EARLIER_PACKET);
        }
    }

    @Test
    void anEarlierPacketAfterALaterOneChangesNothing() {
        Workshop merged = taken(WITH_KITS, GENUINE);

        assertThat(taken(merged, EARLIER)).isEqualTo(merged);
        assertThat(taken(taken(WITH_KITS, EARLIER), GENUINE)).isEqualTo(merged);
    }

    private static Workshop taken(Workshop before, byte[] packet) {
        PacketMerge merge = PacketMerge.of(before, List.of(PacketArrival.read("p", packet)));
        assertThat(merge.verdicts()).allMatch(PacketVerdict::taken);
        return merge.merged();
    }

    private static byte[] sealed(Scorecard... cards) {
        return PacketFile.bytes(packet(ANA, cards), Optional.of(key(ANA)));
    }

    /** The seal of the genuine packet under the words of another. */
    private static byte[] grafted(byte[] words) {
        byte[] both = words.clone();
        System.arraycopy(GENUINE, GENUINE.length - 68, both, both.length - 68, 64);
        return both;
    }

    private static byte[] replaced(String from, String to) {
        String text = new String(GENUINE, UTF_8);
        assertThat(text).contains(from);
        return text.replace(from, to).getBytes(UTF_8);
    }

    /** What somebody could do to a packet on its way. */
    private enum Tampering {
        FLIP_A_BIT {
            @Override
            byte[] with(Random random) {
                byte[] flipped = GENUINE.clone();
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
                return flipped;
            }
        },
        SWAP_SCORES {
            @Override
            byte[] with(Random random) {
                return new String(replaced("\"level\" : 3", "\"level\" : x"), UTF_8)
                        .replace("\"level\" : 4", "\"level\" : 3")
                        .replace("\"level\" : x", "\"level\" : 4")
                        .getBytes(UTF_8);
            }
        },
        RAISE_A_SCORE {
            @Override
            byte[] with(Random random) {
                return grafted(sealed(level(FIRST, 4), SECOND, level(OTHER, 1 + random.nextInt(3))));
            }
        },
        REMOVE_A_REVISION {
            @Override
            byte[] with(Random random) {
                return grafted(random.nextBoolean() ? sealed(FIRST, OTHER) : sealed(SECOND, OTHER));
            }
        },
        REORDER_REVISIONS {
            @Override
            byte[] with(Random random) {
                return grafted(random.nextBoolean() ? sealed(SECOND, FIRST, OTHER) : sealed(OTHER, FIRST, SECOND));
            }
        },
        PASTE_ANOTHER_CANDIDATES_CARD {
            @Override
            byte[] with(Random random) {
                return replaced("\"candidate-2\"", "\"candidate-" + (3 + random.nextInt(2)) + "\"");
            }
        },
        PASTE_ANOTHER_RATERS_PACKET {
            @Override
            byte[] with(Random random) {
                return random.nextBoolean()
                        ? grafted(PacketFile.bytes(packet(BEN, card(BEN, 1, 1, 1)), Optional.of(key(BEN))))
                        : PacketFile.bytes(packet(ANA, FIRST, SECOND), Optional.of(key(BEN)));
            }
        },
        SEAL_WITH_AN_UNKNOWN_KEY {
            @Override
            byte[] with(Random random) {
                return PacketFile.bytes(
                        packet(ANA, level(FIRST, 4), SECOND, OTHER), Optional.of("key " + random.nextLong()));
            }
        },
        TAKE_THE_SEAL_AWAY {
            @Override
            byte[] with(Random random) {
                return PacketFile.bytes(
                        random.nextBoolean() ? packet(ANA, FIRST, SECOND, OTHER) : packet(ANA, level(FIRST, 1)));
            }
        },
        CHANGE_THE_RUBRIC {
            @Override
            byte[] with(Random random) {
                return replaced(SmallPanel.ROUND, Digests.of(new byte[] {(byte) random.nextInt()}));
            }
        },
        CHANGE_A_BLANK {
            @Override
            byte[] with(Random random) {
                return random.nextBoolean()
                        ? replaced("\n", "\r\n")
                        : replaced(random.nextBoolean() ? " : " : ",", random.nextBoolean() ? ":\t" : " ,");
            }
        },
        CUT_IT_OFF {
            @Override
            byte[] with(Random random) {
                return Arrays.copyOf(GENUINE, random.nextInt(GENUINE.length));
            }
        },
        APPEND_TO_IT {
            @Override
            byte[] with(Random random) {
                byte[] longer = Arrays.copyOf(GENUINE, GENUINE.length + 1 + random.nextInt(9));
                Arrays.fill(longer, GENUINE.length, longer.length, (byte) (random.nextBoolean() ? ' ' : 0));
                return longer;
            }
        },
        REPLAY_AN_EARLIER_PACKET {
            @Override
            byte[] with(Random random) {
                return EARLIER;
            }
        };

        abstract byte[] with(Random random);

        private static Scorecard level(Scorecard card, int level) {
            return card.with(
                    new CompetencyRating(Examples.LISTENING, Optional.of(new Rating.Rated(level)), "Said so."));
        }
    }
}
