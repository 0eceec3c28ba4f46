package org.plumbline.model.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.model.Examples.ANA;
import static org.plumbline.model.Examples.BEN;
import static org.plumbline.model.store.SmallPanel.card;
import static org.plumbline.model.store.SmallPanel.declared;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.kit.KitChange;
import org.plumbline.model.kit.KitWork;
import org.plumbline.model.kit.RatingKit;
import org.plumbline.model.scoring.Scorecard;

/** What goes out to a rater, and what comes back from one. */
class KitFileTest {
    private static final RatingKit KIT = Kits.of(ANA);

    @TempDir
    Path folder;

    @Test
    void aKitComesBackAsItWas() {
        Path file = folder.resolve("ana.plumbline-kit");
        KitFile.write(file, KIT);

        assertThat(KitFile.read(file).value()).isEqualTo(KIT);
    }

    @Test
    void otherWordsThanTheRoundFrozeAreNotRatedBy() {
        String changed = new String(KitFile.bytes(KIT), UTF_8).replace("Listening as seen", "Listening as heard");

        assertThatThrownBy(() -> KitFile.read("kit", changed.getBytes(UTF_8)))
                .isInstanceOf(FileProblem.class)
                .hasMessageContainingAll("kit was changed after it was made", "round 1 froze", "Ask for the kit again");
    }

    @Test
    void aKitWithSomebodyElsesCardIsRefused() {
        var foreign = new RatingKit(
                KIT.workshop(),
                KIT.title(),
                KIT.round(),
                KIT.member(),
                KIT.candidates(),
                List.of(),
                List.of(card(BEN, 1, 1, 2)),
                KIT.key(),
                KIT.made());

        assertThatThrownBy(() -> KitFile.read("kit", KitFile.bytes(foreign)))
                .hasMessageContaining("somebody else than Ana Example");
    }

    @Test
    void whatARaterHandedInGoesIntoAPacketAndDraftsAndPrivateNotesStay() {
        Scorecard draft = Scorecard.draft(SmallPanel.ROUND, SmallPanel.candidate(2), ANA);
        KitWork work = KitWork.begin(KIT);
        for (KitChange change : List.of(
                new KitChange.DeclareInKit(declared(ANA, 3, true, 0)),
                new KitChange.SaveCard(card(ANA, 1, 1, 2), ""),
                new KitChange.SaveCard(draft, ""),
                new KitChange.EditScratch(new KitWork.Scratch(SmallPanel.candidate(1), "Nervous? Ask Ben.")))) {
            work = change.applyTo(work);
        }

        ScorePacket packet = ScorePacket.of(work, "0.4", SmallPanel.at(5));
        PacketArrival arrival = SmallPanel.sealed("p", packet);

        assertThat(packet.scorecards()).containsExactly(card(ANA, 1, 1, 2));
        assertThat(packet.declarations()).containsExactly(declared(ANA, 3, true, 0));
        assertThat(arrival.packet()).contains(packet);
        assertThat(SmallPanel.verdict(SmallPanel.WITH_KITS, arrival).words())
                .isEqualTo("1 scorecard came in, with 1 declaration on conflicts of interest.");
    }
}
