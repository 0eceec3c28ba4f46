package org.plumbline.model.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.model.Examples.ANA;
import static org.plumbline.model.Examples.BEN;
import static org.plumbline.model.store.SmallPanel.card;
import static org.plumbline.model.store.SmallPanel.key;
import static org.plumbline.model.store.SmallPanel.packet;
import static org.plumbline.model.store.SmallPanel.sealed;
import static org.plumbline.model.store.SmallPanel.verdict;

import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.plumbline.model.workshop.RoundChange;
import org.plumbline.model.workshop.Workshop;

/** A packet from a kit is as its rater handed it in, to the byte. */
class PacketSealTest {
    private static final Workshop KITS = SmallPanel.WITH_KITS;
    private static final ScorePacket ANAS = packet(ANA, card(ANA, 1, 1, 2), card(ANA, 2, 1, 3));
    private static final byte[] BYTES = PacketFile.bytes(ANAS, Optional.of(key(ANA)));

    @Test
    void aSealedPacketComesBackAsItWasAndItsSealHoldsByItsKeyOnly() {
        assertThat(PacketFile.read("p", BYTES).value()).isEqualTo(ANAS);
        assertThat(PacketSeal.holds(BYTES, key(ANA))).isTrue();
        assertThat(PacketSeal.holds(BYTES, key(BEN))).isFalse();
        assertThat(PacketSeal.holds(BYTES, "")).isFalse();
        assertThat(PacketSeal.of(BYTES).isThere()).isTrue();
    }

    @Test
    void theSealIsTheHmacOfTheBytesWithZerosInItsPlace() throws Exception {
        String text = new String(BYTES, UTF_8);
        String seal = text.substring(text.length() - 68, text.length() - 4);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key(ANA).getBytes(UTF_8), "HmacSHA256"));

        assertThat(text).endsWith("  \"seal\" : \"" + seal + "\"\n}\n");
        assertThat(seal)
                .isEqualTo(java.util.HexFormat.of()
                        .formatHex(
                                mac.doFinal(text.replace(seal, "0".repeat(64)).getBytes(UTF_8))));
    }

    @Test
    void everySingleBitOfThePacketIsSealed() {
        for (int bit = 0; bit < BYTES.length * 8; bit++) {
            byte[] flipped = BYTES.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(PacketSeal.holds(flipped, key(ANA))).as("bit %d", bit).isFalse();
        }
    }

    @Test
    void aPacketWithoutAKeyHasNoSealAndSaysSo() {
        byte[] plain = PacketFile.bytes(ANAS);

        assertThat(new String(plain, UTF_8)).doesNotContain("seal");
        assertThat(PacketSeal.of(plain).isThere()).isFalse();
        assertThat(PacketSeal.holds(plain, key(ANA))).isFalse();
    }

    @Test
    void theWordSealInAnAnswerIsNoSeal() {
        var talking = packet(ANA, card(ANA, 1, 1, 2).withAnalysis("He said \"seal\" : \"broken\" and {\"seal\":1}."));

        assertThat(PacketSeal.of(PacketFile.bytes(talking)).isThere()).isFalse();
    }

    @Test
    void whereAKitWentOutAPacketFromItIsTaken() {
        assertThat(verdict(KITS, sealed("ana", ANAS)).words()).isEqualTo("2 scorecards came in.");
    }

    @Test
    void aKitMayBeIssuedAgainAndThePacketsOfBothAreGood() {
        Workshop again = new RoundChange.IssueKits(List.of(SmallPanel.kit(ANA, "another secret"))).applyTo(KITS);

        assertThat(verdict(again, sealed("old", ANAS)).taken()).isTrue();
        assertThat(verdict(again, PacketArrival.read("new", PacketFile.bytes(ANAS, Optional.of("another secret"))))
                        .taken())
                .isTrue();
    }

    @Test
    void whereAKitWentOutAPacketWithoutASealIsSetAside() {
        assertThat(SmallPanel.reason(KITS, ANAS))
                .contains("It bears no seal", "Ana Example got a kit for round 1", "hand in again from the kit");
    }

    @Test
    void aPacketThatWasChangedIsSetAsideInWords() {
        byte[] better = new String(BYTES, UTF_8)
                .replace("\"level\" : 2", "\"level\" : 4")
                .getBytes(UTF_8);
        byte[] reformatted = new String(BYTES, UTF_8).replace("\n", "\r\n").getBytes(UTF_8);

        assertThat(List.of(better, reformatted)).allSatisfy(changed -> assertThat(
                        verdict(KITS, PacketArrival.read("p", changed)).words())
                .contains("Its seal does not hold", "changed after it was handed in", "Ana Example"));
    }

    @Test
    void aSealOfSomebodyElsesKitIsNamed() {
        byte[] forged = PacketFile.bytes(ANAS, Optional.of(key(BEN)));

        assertThat(verdict(KITS, PacketArrival.read("p", forged)).words())
                .contains("It says that it is from Ana Example, but its seal is of the kit of Ben Example");
    }

    @Test
    void aSealOfAKitThatWasNeverIssuedHereIsSaid() {
        assertThat(verdict(SmallPanel.PLAIN, sealed("p", ANAS)).words())
                .contains("a kit that this workshop did not issue to Ana Example for round 1");
    }

    @Test
    void withoutKitsPacketsWithoutSealsAreTakenAsBefore() {
        assertThat(verdict(SmallPanel.PLAIN, PacketArrival.read("p", PacketFile.bytes(ANAS)))
                        .taken())
                .isTrue();
    }
}
