package org.plumbline.model.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.model.Examples.ANA;
import static org.plumbline.model.Examples.BEN;
import static org.plumbline.model.Examples.FIRST_CANDIDATE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.model.Examples;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.interview.QuestionId;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.QuestionNote;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.workshop.ScoringChange.SaveScorecard;
import org.plumbline.model.workshop.Workshop;
import org.plumbline.model.workshop.WorkshopId;

/** Merging is a union whatever comes: in any order, again, contradicting, foreign or damaged. */
class PacketMergeTest {
    private static final Workshop OPENED = Examples.opened();
    private static final String ROUND = OPENED.currentRound().orElseThrow().digest();

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void orderAndRepetitionChangeNeitherTheWorkshopNorWhichPacketsAreSetAside(int seed) {
        var random = new Random(seed);
        List<PacketArrival> packets = packets(random);
        var shuffled = new ArrayList<>(packets);
        for (int i = random.nextInt(4); i > 0; i--) {
            shuffled.add(packets.get(random.nextInt(packets.size())));
        }
        Collections.shuffle(shuffled, random);

        PacketMerge one = PacketMerge.of(OPENED, packets);
        PacketMerge other = PacketMerge.of(OPENED, shuffled);

        assertThat(other.merged()).isEqualTo(one.merged());
        assertThat(setAside(other)).isEqualTo(setAside(one));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void mergingWhatWasMergedAlreadyChangesNothing(int seed) {
        List<PacketArrival> packets = packets(new Random(seed));
        PacketMerge first = PacketMerge.of(OPENED, packets);
        List<PacketArrival> taken = new ArrayList<>();
        for (int i = 0; i < packets.size(); i++) {
            if (first.verdicts().get(i).taken()) {
                taken.add(packets.get(i));
            }
        }

        PacketMerge again = PacketMerge.of(first.merged(), taken);

        assertThat(again.merged()).isEqualTo(first.merged());
        assertThat(again.verdicts())
                .allMatch(verdict -> verdict.taken() && verdict.fresh().isEmpty());
    }

    @Test
    void contradictingPacketsAreBothSetAsideAndTheOthersTaken() {
        PacketMerge merge = PacketMerge.of(
                OPENED,
                List.of(
                        packet("one", card(ANA, 1, 2)),
                        packet("two", card(ANA, 1, 3)),
                        packet("three", card(BEN, 1, 2))));

        assertThat(merge.verdicts()).extracting(PacketVerdict::taken).containsExactly(false, false, true);
        assertThat(merge.verdicts().get(0).reason().orElseThrow())
                .contains("Ana Example for C-01 (revision 1), and", "two holds it, too", "Neither was taken");
        assertThat(merge.merged().scorecards()).containsExactly(card(BEN, 1, 2));
    }

    @Test
    void aCardThatIsHereWithOtherContentStays() {
        Workshop scored = Examples.scored(OPENED, card(ANA, 1, 2));

        PacketMerge merge = PacketMerge.of(scored, List.of(packet("late", card(ANA, 1, 4))));

        assertThat(merge.verdicts().get(0).reason().orElseThrow()).contains("already holds", "revision 2");
        assertThat(merge.merged()).isEqualTo(scored);
    }

    @Test
    void aDraftGivesWayToTheSameCardHandedIn() {
        Scorecard draft = Scorecard.draft(ROUND, FIRST_CANDIDATE, ANA).with(line(2));
        Workshop drafted = new SaveScorecard(draft, "").applyTo(OPENED);
        Scorecard handedIn = draft.withAnalysis("Knows the work.").submittedAt(Examples.NOON);

        PacketMerge merge = PacketMerge.of(drafted, List.of(packet("ana", handedIn)));

        assertThat(merge.merged().scorecards()).containsExactly(handedIn);
    }

    @Test
    void aDraftThatSaysSomethingElseIsNotLost() {
        Workshop drafted =
                new SaveScorecard(Scorecard.draft(ROUND, FIRST_CANDIDATE, ANA).with(line(3)), "").applyTo(OPENED);

        PacketMerge merge = PacketMerge.of(drafted, List.of(packet("ana", card(ANA, 1, 2))));

        assertThat(merge.verdicts().get(0).reason().orElseThrow()).contains("draft", "says something else");
        assertThat(merge.merged()).isEqualTo(drafted);
    }

    @Test
    void whatDoesNotBelongIsSaidInWords() {
        Scorecard card = card(ANA, 1, 2);
        assertThat(reason(new ScorePacket(new WorkshopId("w-2"), ROUND, ANA, List.of(card))))
                .contains("another workshop (w-2, this one is workshop-1)");
        assertThat(reason(packet(card(new PanelMemberId("zoe"), 1, 2)))).contains("zoe", "It has ana, ben");
        assertThat(reason(packet(card(ANA, 1, 7)))).contains("“Listening”", "level 7", "levels 1 to 4");
        assertThat(reason(packet(
                        Scorecard.draft(ROUND, new CandidateId("x-9"), ANA).submittedAt(Examples.NOON))))
                .contains("x-9", "It has candidate-1");
        assertThat(reason(packet(Scorecard.draft("f00", FIRST_CANDIDATE, ANA).submittedAt(Examples.NOON))))
                .contains("hash f00", ROUND.substring(0, 12), "Ana Example");
        assertThat(reason(packet(card.with(CompetencyRating.empty(new CompetencyId("juggling"))))))
                .contains("juggling", "which the round does not have");
        assertThat(reason(packet(card.withNotes(List.of(new QuestionNote(new QuestionId("q-9"), "words"))))))
                .contains("q-9", "which the round does not ask");
    }

    @Test
    void aDamagedPacketIsSetAsideWithItsSentence() {
        var damaged = PacketArrival.damaged("torn", "torn ends in the middle.");

        PacketMerge merge = PacketMerge.of(OPENED, List.of(damaged, packet("ben", card(BEN, 1, 2))));

        assertThat(merge.verdicts().get(0).reason()).contains("torn ends in the middle.");
        assertThat(merge.merged().scorecards()).hasSize(1);
    }

    private static String reason(ScorePacket packet) {
        return PacketMerge.of(OPENED, List.of(PacketArrival.of("packet", packet)))
                .verdicts()
                .get(0)
                .reason()
                .orElseThrow();
    }

    private static Set<String> setAside(PacketMerge merge) {
        var names = new TreeSet<String>();
        merge.verdicts().stream()
                .filter(verdict -> !verdict.taken())
                .map(PacketVerdict::name)
                .forEach(names::add);
        return names;
    }

    /** Packets of a small panel that often agree, sometimes contradict each other, and now and then do not belong. */
    private static List<PacketArrival> packets(Random random) {
        var packets = new ArrayList<PacketArrival>();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            PanelMemberId member =
                    List.of(ANA, BEN, ANA, BEN, new PanelMemberId("zoe")).get(random.nextInt(5));
            var cards = new ArrayList<Scorecard>();
            for (int revision = 1; revision <= 3; revision++) {
                if (random.nextBoolean()) {
                    cards.add(card(member, revision, random.nextInt(8) == 0 ? 5 : 1 + random.nextInt(20) / 16));
                }
            }
            packets.add(
                    PacketArrival.of("packet-" + i, new ScorePacket(OPENED.id(), ROUND, member, List.copyOf(cards))));
        }
        return packets;
    }

    private static PacketArrival packet(String name, Scorecard card) {
        return PacketArrival.of(name, packet(card));
    }

    private static ScorePacket packet(Scorecard card) {
        return new ScorePacket(OPENED.id(), card.roundDigest(), card.member(), List.of(card));
    }

    private static Scorecard card(PanelMemberId member, int revision, int level) {
        return new Scorecard(
                ROUND,
                FIRST_CANDIDATE,
                member,
                revision,
                List.of(line(level)),
                List.of(),
                "",
                Optional.of(Examples.NOON),
                revision > 1 ? "Listened again." : "");
    }

    private static CompetencyRating line(int level) {
        return new CompetencyRating(Examples.LISTENING, Optional.of(new Rating.Rated(level)), "Said so.");
    }
}
