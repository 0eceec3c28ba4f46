package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.app.testing.Canary;
import org.plumbline.app.testing.Invented;
import org.plumbline.export.compose.DocumentKind;
import org.plumbline.export.compose.Parameters;
import org.plumbline.export.packet.DocumentMaker;
import org.plumbline.export.packet.DocumentPlan;
import org.plumbline.export.packet.Format;
import org.plumbline.export.packet.PlannedDocument;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.kit.Kits;
import org.plumbline.model.panel.Round;
import org.plumbline.model.store.KitFile;
import org.plumbline.model.workshop.PanelChange;
import org.plumbline.model.workshop.Workshop;

/** While names are hidden, no file that leaves has one: not in its words, its name or its properties. */
class BlindFilesTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private static List<PlannedDocument> everyDocument(Workshop workshop) {
        var plan = new ArrayList<PlannedDocument>();
        for (DocumentKind kind : DocumentKind.values()) {
            for (Format format : Format.values()) {
                plan.addAll(DocumentPlan.all(workshop, kind, Parameters.NONE, format));
            }
        }
        return plan;
    }

    private static int documentsWithNames(Workshop workshop) throws IOException {
        var maker = new DocumentMaker(workshop, NOON);
        List<PlannedDocument> plan = everyDocument(workshop);
        assertThat(plan).hasSizeGreaterThan(9);
        assertThat(maker.fileNames(plan))
                .allSatisfy(name -> assertThat(Canary.in(name)).isEmpty());
        int found = 0;
        for (PlannedDocument planned : plan) {
            found += Canary.in(maker.render(planned).bytes()).isEmpty() ? 0 : 1;
        }
        return found;
    }

    @Test
    void noDocumentHasANameThoughNobodyAskedForCodes() throws IOException {
        assertThat(documentsWithNames(Canary.blind(Invented.scored()))).isZero();
    }

    @Test
    void theSearchForNamesFindsThemWhereTheyAreShown() throws IOException {
        assertThat(documentsWithNames(Canary.named(Invented.scored()))).isPositive();
    }

    @Test
    void noKitHasANameAndItSaysWhatThePanelProvides() throws IOException {
        Workshop blind = Canary.blind(Invented.scored());
        Candidate pat = blind.candidate(Invented.PAT).orElseThrow().withArrangements("A quarter of an hour more.");
        Workshop provided = new PanelChange.EditCandidate(pat, "arrangements").applyTo(blind);
        Round round = provided.currentRound().orElseThrow();
        for (PanelMember member : Kits.members(provided, round)) {
            var kit = Kits.of(provided, round, member.id(), "key", NOON);
            assertThat(Canary.in(KitFile.bytes(kit))).isEmpty();
            assertThat(kit.candidates()).extracting(Candidate::arrangements).contains("A quarter of an hour more.");
        }
    }

    @Test
    void arrangementsAreInNoDocumentOfRatings() throws IOException {
        Workshop workshop = Invented.scored();
        Candidate pat = workshop.candidate(Invented.PAT).orElseThrow().withArrangements("Zanzibarine");
        Workshop provided = new PanelChange.EditCandidate(pat, "arrangements").applyTo(workshop);
        var maker = new DocumentMaker(provided, NOON);
        for (PlannedDocument planned : everyDocument(provided)) {
            assertThat(Canary.in(maker.render(planned).bytes()))
                    .as(planned.toString())
                    .isEmpty();
        }
        assertThat(provided.scorecards().toString()).doesNotContain("Zanzibarine");
    }
}
