package org.plumbline.model.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.model.Examples.ANA;
import static org.plumbline.model.Examples.BEN;
import static org.plumbline.model.store.SmallPanel.PLAIN;
import static org.plumbline.model.store.SmallPanel.ROUND;
import static org.plumbline.model.store.SmallPanel.card;
import static org.plumbline.model.store.SmallPanel.declared;
import static org.plumbline.model.store.SmallPanel.packet;
import static org.plumbline.model.store.SmallPanel.reason;
import static org.plumbline.model.store.SmallPanel.verdict;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Examples;
import org.plumbline.model.panel.Assignment;
import org.plumbline.model.panel.Finalised;
import org.plumbline.model.panel.Round;
import org.plumbline.model.panel.RoundId;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.ReasonCode;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.workshop.AssignmentChange;
import org.plumbline.model.workshop.ConsensusChange;
import org.plumbline.model.workshop.ScoringChange;
import org.plumbline.model.workshop.SelectionChange;
import org.plumbline.model.workshop.Workshop;

/** Who may bring which card, with which revision and at which time; every refusal in words with a way out. */
class PacketRulesTest {

    @Test
    void somebodyWhoDoesNotRateIsToldSo() {
        assertThat(reason(PLAIN, packet(SmallPanel.ODA, card(SmallPanel.ODA, 1, 1, 2))))
                .contains("Oda Example, who is an observer in round 1 and does not rate");
    }

    @Test
    void aCandidateOfSomebodyElseIsSetAsideUntilAssigned() {
        Workshop assigned =
                new AssignmentChange.Assign(List.of(assigned(1, ANA, BEN), assigned(2, BEN))).applyTo(PLAIN);

        assertThat(verdict(assigned, PacketArrival.of("p", packet(ANA, card(ANA, 1, 1, 2))))
                        .taken())
                .isTrue();
        assertThat(reason(assigned, packet(ANA, card(ANA, 1, 1, 2), card(ANA, 2, 1, 2))))
                .contains("Ana Example does not rate C-02 in round 1", "assign them, then merge again");
        assertThat(reason(assigned, packet(BEN, card(BEN, 3, 1, 2)))).contains("does not rate C-03");
    }

    @Test
    void whatWasHandedInAfterSteppingBackIsNotTakenAndWhatWasHandedInBeforeIsKept() {
        Workshop recused = new AssignmentChange.Declare(declared(ANA, 1, true, 2)).applyTo(PLAIN);
        Scorecard early = card(ANA, 1, 1, 2);

        assertThat(verdict(recused, PacketArrival.of("p", packet(ANA, early))).words())
                .contains(
                        "1 scorecard came in", "Ana Example stepped back from C-01 after handing in", "does not count");
        assertThat(reason(recused, packet(ANA, early.submittedAt(SmallPanel.at(3)))))
                .contains("Ana Example stepped back from C-01 before", "declare that there is no conflict");
    }

    @Test
    void aDeclarationThatComesInAPacketCountsForTheOtherPacketsToo() {
        PacketMerge merge = PacketMerge.of(
                PLAIN,
                List.of(
                        PacketArrival.of("cards", packet(ANA, card(ANA, 1, 2, 2), card(ANA, 1, 1, 2))),
                        PacketArrival.of("said", packet(ANA, List.of(), List.of(declared(ANA, 1, true, 1))))));

        assertThat(merge.verdicts()).extracting(PacketVerdict::taken).containsExactly(false, true);
        assertThat(merge.verdicts().get(1).words()).contains("with 1 declaration on conflicts of interest");
        assertThat(merge.merged().proceedings().declarations()).containsExactly(declared(ANA, 1, true, 1));
    }

    @Test
    void aNewerWordThatThereIsNoConflictStands() {
        Workshop recused = new AssignmentChange.Declare(declared(ANA, 1, true, 0)).applyTo(PLAIN);
        var cleared = packet(ANA, List.of(card(ANA, 1, 2, 2), card(ANA, 1, 1, 2)), List.of(declared(ANA, 1, false, 1)));

        assertThat(verdict(recused, PacketArrival.of("p", cleared)).taken()).isTrue();
    }

    @Test
    void declarationsOfSomebodyElseMakeNoPacket() {
        assertThatThrownBy(() -> packet(ANA, List.of(), List.of(declared(BEN, 1, true, 0))))
                .hasMessageContaining("one panel member only");
        assertThat(reason(PLAIN, packet(ANA, List.of(), List.of(declared(ANA, 9, true, 0)))))
                .contains("candidate-9, who is not in this workshop");
    }

    @Test
    void afterThePanelSignedNothingNewComesInForThatCandidate() {
        Workshop signed = new ConsensusChange.Finalise(new Finalised(
                        new RoundId("round-1"), SmallPanel.candidate(1), List.of("Ana"), SmallPanel.at(20), "digest"))
                .applyTo(new ScoringChange.MergePacket(List.of(card(ANA, 1, 1, 2))).applyTo(PLAIN));

        assertThat(reason(signed, packet(BEN, card(BEN, 1, 1, 2))))
                .contains("the panel signed its decision on C-01 on 2026-03-03", "not taken");
        assertThat(verdict(signed, PacketArrival.of("again", packet(ANA, card(ANA, 1, 1, 2), card(ANA, 2, 1, 3))))
                        .words())
                .isEqualTo("1 scorecard came in, 1 were here already.");
    }

    @Test
    void aCorrectionSaysWhy() {
        Scorecard silent = Scorecard.draft(ROUND, SmallPanel.candidate(1), ANA)
                .correction(" ")
                .submittedAt(SmallPanel.at(4));

        assertThat(reason(PLAIN, packet(ANA, card(ANA, 1, 1, 2), silent)))
                .contains("does not say why", "with a reason");
    }

    @Test
    void aCorrectionComesAfterOrWithWhatItCorrects() {
        var second = packet(ANA, card(ANA, 1, 2, 3));
        assertThat(reason(PLAIN, second)).contains("(revision 1), which is neither in the workshop nor in a packet");

        Workshop first = new ScoringChange.MergePacket(List.of(card(ANA, 1, 1, 2))).applyTo(PLAIN);
        PacketMerge merge = PacketMerge.of(first, List.of(PacketArrival.of("second", second)));

        assertThat(merge.merged().scorecards()).containsExactly(card(ANA, 1, 1, 2), card(ANA, 1, 2, 3));
    }

    @Test
    void aCorrectionOfWhatIsSetAsideIsSetAsideAsWell() {
        PacketMerge merge = PacketMerge.of(
                PLAIN,
                List.of(
                        PacketArrival.of("third", packet(ANA, card(ANA, 1, 3, 3))),
                        PacketArrival.of("second", packet(ANA, card(ANA, 1, 2, 3), card(ANA, 2, 2, 3))),
                        PacketArrival.of("first", packet(ANA, card(ANA, 1, 1, 2)))));

        assertThat(merge.verdicts()).extracting(PacketVerdict::taken).containsExactly(false, false, true);
    }

    @Test
    void theOtherFormOfRatingIsSaid() {
        Scorecard judged = card(ANA, 1, 1, 2)
                .with(new CompetencyRating(
                        Examples.LISTENING, Optional.of(new Rating.NotMet(ReasonCode.values()[0])), "Not shown."));

        assertThat(reason(PLAIN, packet(ANA, judged))).contains("“Listening”", "the round rates levels");
    }

    @Test
    void wordsOfANewerVersionOfTheRoundAreSaidToBeNewer() {
        var newer = new ScorePacket(
                PLAIN.id(),
                "f00",
                ANA,
                List.of(),
                List.of(),
                "",
                Optional.empty(),
                Optional.of(new ScorePacket.RoundVersion(1, 3)));

        assertThat(reason(PLAIN, newer)).contains("version 3 of round 1", "version 1 at most", "older copy");
    }

    @Test
    void whatWasRatedByTheWordsBeforeIsKeptWithThem() {
        Workshop edited = new SelectionChange.EditLevelText(Examples.LISTENING, 1, "Other words.").applyTo(PLAIN);
        Round next = Digests.freeze(edited, new RoundId("round-1b"), LocalDate.of(2026, 3, 2));
        Workshop renewed = new ScoringChange.OpenRound(new Round(
                        next.id(),
                        1,
                        next.opened(),
                        next.frozen(),
                        next.digest(),
                        Optional.of(new Round.Renewal(2, "Clearer words.")),
                        List.of()))
                .applyTo(edited);

        PacketVerdict late = verdict(renewed, PacketArrival.of("late", packet(ANA, card(ANA, 1, 1, 2))));

        assertThat(late.words())
                .contains("1 scorecard came in", "version 1 of round 1", "has version 2 by now", "old words");
    }

    @Test
    void clocksThatDisagreeAreNotedAndNothingIsRefused() {
        Scorecard before = card(ANA, 1, 1, 2).submittedAt(Instant.parse("2026-02-01T12:00:00Z"));
        Scorecard after = card(BEN, 1, 1, 2).submittedAt(SmallPanel.at(48));

        PacketMerge merge = PacketMerge.of(
                PLAIN,
                List.of(
                        PacketArrival.of("early", packet(ANA, before)),
                        PacketArrival.of("late", packet(BEN, after)),
                        PacketArrival.of("fine", packet(SmallPanel.CLEO, card(SmallPanel.CLEO, 1, 1, 2)))),
                Optional.of(SmallPanel.at(1)));

        assertThat(merge.verdicts()).allMatch(PacketVerdict::taken);
        assertThat(merge.verdicts().get(0).notes().get(0)).contains("2026-02-01", "before round 1 was opened", "clock");
        assertThat(merge.verdicts().get(1).notes().get(0)).contains("later than it is here now", "Ben Example");
        assertThat(merge.verdicts().get(2).notes()).isEmpty();
        assertThat(merge.merged().scorecards()).contains(before, after);
    }

    @Test
    void aKitIsNoPacketAndAPacketNoKit() {
        byte[] packet = PacketFile.bytes(packet(ANA, card(ANA, 1, 1, 2)));

        assertThat(PacketArrival.read("kit", KitFile.bytes(Kits.of(ANA))).damage())
                .contains("is not a score packet", "It is a rating kit", "hand in");
        assertThatThrownBy(() -> KitFile.read("packet", packet))
                .hasMessageContainingAll("is not a rating kit", "merge it into its workshop");
    }

    @Test
    void aPacketOfANewerProgramIsReadWhenItHoldsNothingUnknownAndRefusedInWordsWhenItDoes() {
        String text = new String(PacketFile.bytes(packet(ANA, card(ANA, 1, 1, 2))), UTF_8);
        String newer = text.replace("\"version\" : \"1.2\"", "\"version\" : \"1.9\"");

        assertThat(PacketArrival.read("p", newer.getBytes(UTF_8)).packet()).isPresent();
        assertThat(PacketArrival.read(
                                "p",
                                newer.replace("\"analysis\" :", "\"mood\" : \"calm\", \"analysis\" :")
                                        .getBytes(UTF_8))
                        .damage())
                .contains("made by a newer Plumbline (format 1.9)", "“mood”", "newer program");
        assertThat(PacketArrival.read("p", newer.replace("1.9", "2.0").getBytes(UTF_8))
                        .damage())
                .contains("saved by a newer Plumbline (format 2.0");
    }

    @Test
    void aPacketOfAnOlderProgramIsTakenWhereNoKitWentOut() {
        String text = new String(
                PacketFile.bytes(new ScorePacket(PLAIN.id(), ROUND, ANA, List.of(card(ANA, 1, 1, 2)))), UTF_8);
        PacketArrival old = PacketArrival.read(
                "old",
                text.replace("\"version\" : \"1.2\"", "\"version\" : \"1.0\"").getBytes(UTF_8));

        assertThat(verdict(PLAIN, old).taken()).isTrue();
        assertThat(verdict(SmallPanel.WITH_KITS, old).words()).contains("older program");
    }

    private static Assignment assigned(int candidate, org.plumbline.model.interview.PanelMemberId... raters) {
        return new Assignment(
                new RoundId("round-1"), SmallPanel.candidate(candidate), List.of(raters), Optional.empty());
    }
}
