package org.plumbline.model.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.model.Examples.ANA;
import static org.plumbline.model.Examples.BEN;
import static org.plumbline.model.Examples.FIRST_CANDIDATE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.model.Examples;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.workshop.ScoringChange.MergePacket;

/** Taking in packets is a union: it does not matter in which order they come, nor how often. */
class MergePacketTest {
    private static final Workshop OPENED = crowd();
    private static final String ROUND = OPENED.currentRound().orElseThrow().digest();

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void orderAndRepetitionOfPacketsDoNotMatter(int seed) {
        var random = new Random(seed);
        List<MergePacket> packets = packets(random);
        var shuffled = new ArrayList<>(packets);
        for (int i = random.nextInt(4); i > 0; i--) {
            shuffled.add(packets.get(random.nextInt(packets.size())));
        }
        Collections.shuffle(shuffled, random);

        assertThat(merge(shuffled)).isEqualTo(merge(packets));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyCardThatCameIsThereAndNoOther(int seed) {
        List<MergePacket> packets = packets(new Random(seed));
        var sent = new HashSet<Scorecard>();
        packets.forEach(packet -> sent.addAll(packet.cards()));

        assertThat(merge(packets).scorecards()).containsExactlyInAnyOrderElementsOf(sent);
    }

    @Test
    void cardsThatWereHereStay() {
        Scorecard here = card(ANA, FIRST_CANDIDATE, 1, 2);
        Workshop before = new ScoringChange.SaveScorecard(here, "").applyTo(OPENED);

        Workshop after = new MergePacket(List.of(card(BEN, FIRST_CANDIDATE, 1, 3))).applyTo(before);

        assertThat(after.scorecards()).contains(here).hasSize(2);
    }

    @Test
    void aPacketThatBringsNothingNewChangesNothing() {
        Workshop unsorted = OPENED.toBuilder()
                .scorecards(List.of(card(BEN, FIRST_CANDIDATE, 1, 3), card(ANA, FIRST_CANDIDATE, 1, 2)))
                .build();

        assertThat(new MergePacket(List.of(card(ANA, FIRST_CANDIDATE, 1, 2))).applyTo(unsorted))
                .isEqualTo(unsorted);
    }

    @Test
    void anotherCardUnderTheSameRevisionIsRefusedAndNotChosenBetween() {
        Workshop before = new MergePacket(List.of(card(ANA, FIRST_CANDIDATE, 1, 2))).applyTo(OPENED);
        var contradicting = new MergePacket(List.of(card(ANA, FIRST_CANDIDATE, 1, 3)));

        assertThatThrownBy(() -> contradicting.applyTo(before))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("Two scorecards", "candidate-1", "ana");
    }

    @Test
    void aCardOfAnotherRoundIsRefused() {
        var packet = new MergePacket(
                List.of(Scorecard.draft("another round", FIRST_CANDIDATE, ANA).submittedAt(Examples.NOON)));

        assertThatThrownBy(() -> packet.applyTo(OPENED)).hasMessageContaining("another round");
    }

    private static Workshop merge(List<MergePacket> packets) {
        Workshop merged = OPENED;
        for (MergePacket packet : packets) {
            merged = packet.applyTo(merged);
        }
        return merged;
    }

    /** A packet holds some of one member's cards; what is in two packets is the same in both. */
    private static List<MergePacket> packets(Random random) {
        var packets = new ArrayList<MergePacket>();
        for (PanelMember member : OPENED.panel()) {
            var cards = new ArrayList<Scorecard>();
            for (Candidate candidate : OPENED.candidates()) {
                int revisions = random.nextInt(4);
                for (int revision = 1; revision <= revisions; revision++) {
                    cards.add(card(member.id(), candidate.id(), revision, 1 + random.nextInt(4)));
                }
            }
            for (int i = 1 + random.nextInt(2); i > 0; i--) {
                packets.add(new MergePacket(
                        cards.stream().filter(card -> random.nextBoolean()).toList()));
            }
            packets.add(new MergePacket(cards));
        }
        return packets;
    }

    private static Scorecard card(PanelMemberId member, CandidateId candidate, int revision, int level) {
        return new Scorecard(
                ROUND,
                candidate,
                member,
                revision,
                List.of(new CompetencyRating(Examples.LISTENING, Optional.of(new Rating.Rated(level)), "Said so.")),
                List.of(),
                "",
                Optional.of(Examples.NOON));
    }

    private static Workshop crowd() {
        var changes = new ArrayList<WorkshopChange>();
        for (int i = 2; i < 6; i++) {
            changes.add(new PanelChange.AddCandidate(
                    new Candidate(new CandidateId("candidate-" + i), "C-0" + i, "Nobody " + i, Examples.GS13)));
        }
        changes.add(new PanelChange.AddMember(new PanelMember(new PanelMemberId("cleo"), "Cleo Example", "")));
        return WorkshopChange.together("test", changes).applyTo(Examples.opened());
    }
}
