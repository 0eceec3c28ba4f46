package org.plumbline.model.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.Examples;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.panel.Round;
import org.plumbline.model.panel.RoundId;
import org.plumbline.model.scoring.DecisionRule;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.workshop.PanelChange;
import org.plumbline.model.workshop.ScoringChange;
import org.plumbline.model.workshop.SelectionChange;
import org.plumbline.model.workshop.Workshop;

/** What a round freezes and what travels in a packet. */
class RoundsAndPacketsTest {
    private static final Workshop WORKSHOP = Examples.workshop();
    private static final Workshop OPENED = Examples.opened();
    private static final String ROUND = OPENED.currentRound().orElseThrow().digest();

    @TempDir
    Path folder;

    @Test
    void theDigestOfARoundIsThatOfItsWords() {
        assertThat(freeze(WORKSHOP).digest())
                .matches("[0-9a-f]{64}")
                .isEqualTo(freeze(WORKSHOP).digest());
    }

    @Test
    void otherWordsAnotherRuleOrAnotherLevelGiveAnotherDigest() {
        assertThat(List.of(
                                WORKSHOP,
                                new SelectionChange.EditLevelText(Examples.LISTENING, 1, "Other.").applyTo(WORKSHOP),
                                new ScoringChange.SetRule(new DecisionRule.SmeQa(2)).applyTo(WORKSHOP),
                                new org.plumbline.model.workshop.LevelChange.SetRequiredLevel(
                                                Examples.LISTENING, Examples.GS13, 4)
                                        .applyTo(WORKSHOP))
                        .stream()
                        .map(workshop -> freeze(workshop).digest()))
                .doesNotHaveDuplicates();
    }

    @Test
    void thePanelIsPartOfWhatARoundFreezesItsNamesAreNot() {
        Workshop fewer = new PanelChange.RemoveMember(Examples.BEN).applyTo(WORKSHOP);
        var renamed = new PanelChange.EditMember(new PanelMember(Examples.BEN, "Ben Renamed", "Lead"), "name");

        assertThat(freeze(fewer).digest()).isNotEqualTo(freeze(WORKSHOP).digest());
        assertThat(freeze(renamed.applyTo(WORKSHOP)).digest())
                .isEqualTo(freeze(WORKSHOP).digest());
    }

    @Test
    void roundsAreNumberedInTheirOrder() {
        assertThat(freeze(WORKSHOP).number()).isEqualTo(1);
        assertThat(freeze(OPENED).number()).isEqualTo(2);
    }

    @Test
    void aRoundReadFromAFileStillHasTheDigestOfItsWords() {
        Round read = WorkshopFile.read("w.plumbline", WorkshopFile.bytes(OPENED, UnknownFields.NONE))
                .value()
                .currentRound()
                .orElseThrow();

        assertThat(Digests.of(read.frozen())).isEqualTo(read.digest());
    }

    @Test
    void aPacketComesBackAsItWas() {
        ScorePacket packet = packet(Examples.card(OPENED, Examples.ANA, new Rating.Rated(2), new Rating.NoAnswer()));
        Path file = folder.resolve("ana.plumbline-packet");
        PacketFile.write(file, packet);

        assertThat(PacketFile.read(file).value()).isEqualTo(packet);
    }

    @Test
    void aPacketHoldsOneMembersCardsOnly() {
        Scorecard ben = Examples.card(OPENED, Examples.BEN, new Rating.Rated(2));

        assertThatThrownBy(() -> packet(ben)).hasMessageContaining("one panel member and one round only");
    }

    @Test
    void aPacketHoldsCardsOfOneRoundOnly() {
        Scorecard other =
                Scorecard.draft("other", Examples.FIRST_CANDIDATE, Examples.ANA).submittedAt(Examples.NOON);

        assertThatThrownBy(() -> packet(other)).hasMessageContaining("one panel member and one round only");
    }

    @Test
    void aPacketHoldsNoDrafts() {
        assertThatThrownBy(() -> packet(Scorecard.draft(ROUND, Examples.FIRST_CANDIDATE, Examples.ANA)))
                .hasMessageContainingAll("handed in", "candidate-1", "is a draft");
    }

    @Test
    void aWorkshopIsNotTakenForAPacket() {
        assertThatThrownBy(() -> PacketFile.read("p", WorkshopFile.bytes(OPENED, UnknownFields.NONE)))
                .isInstanceOf(FileProblem.class)
                .hasMessageContaining("p is not a score packet");
    }

    private static Round freeze(Workshop workshop) {
        return Digests.freeze(workshop, new RoundId("r"), LocalDate.of(2026, 3, 1));
    }

    private static ScorePacket packet(Scorecard... cards) {
        return new ScorePacket(OPENED.id(), ROUND, Examples.ANA, List.of(cards));
    }
}
