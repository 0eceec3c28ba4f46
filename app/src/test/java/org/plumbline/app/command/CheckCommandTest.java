package org.plumbline.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.testing.Invented;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.kit.Kits;
import org.plumbline.model.panel.IssuedKit;
import org.plumbline.model.panel.Round;
import org.plumbline.model.signoff.Signature;
import org.plumbline.model.signoff.SignerRole;
import org.plumbline.model.store.Digests;
import org.plumbline.model.store.KitFile;
import org.plumbline.model.store.PacketFile;
import org.plumbline.model.store.ScorePacket;
import org.plumbline.model.store.UnknownFields;
import org.plumbline.model.store.WorkshopFile;
import org.plumbline.model.workshop.RoundChange;
import org.plumbline.model.workshop.SignOffChange;
import org.plumbline.model.workshop.Workshop;
import org.plumbline.model.workshop.WorkshopId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files are told apart by what they hold, and each finding is one line. */
class CheckCommandTest {
    @TempDir
    Path folder;

    @Test
    void theSamplesHaveNoErrors() throws IOException {
        Shell shell = Shell.succeeds(
                "check",
                Shell.sample(Shell.WORKSHOP, folder),
                Shell.sample("workshops/information-systems-manager.plumbline", folder),
                Shell.sample("banks/leadership.json", folder),
                Shell.sample("banks/technical-and-product-roles.json", folder),
                Shell.sample(Shell.DOCUMENT, folder));

        assertThat(shell.out()).doesNotContain(": error: ");
        assertThat(shell.err())
                .contains("a workshop with 5 competencies, 6 candidates, 18 scorecards; 0 errors")
                .contains("a bank with 28 competencies")
                .contains("a document (SME-QA sample competencies) with 13 competencies");
    }

    @Test
    void findingsAreOneLineEachAndStrictnessIsNotInTheName() throws IOException {
        Path file = folder.resolve("anything");
        WorkshopFile.write(file, Workshop.empty(new WorkshopId("w-1")), UnknownFields.NONE, Optional.empty());

        Shell shell = Shell.succeeds("check", file);

        assertThat(shell.lines()).isNotEmpty().allMatch(line -> line.matches(".*anything: (warning|hint): .+"));
        assertThat(shell.out()).contains("warning: The position has no title yet.");
    }

    @Test
    void jsonIsAListOfFindings() throws IOException {
        Path file = folder.resolve("w.plumbline");
        WorkshopFile.write(file, Workshop.empty(new WorkshopId("w-1")), UnknownFields.NONE, Optional.empty());
        Path torn = Files.writeString(folder.resolve("torn.json"), "{\"format\": \"plumbline-bank\", ");

        Shell shell = Shell.run("check", "--json", file, torn);

        JsonNode findings = new JsonMapper().readTree(shell.out());
        assertThat(shell.status()).isEqualTo(1);
        assertThat(findings.isArray()).isTrue();
        assertThat(findings).allSatisfy(finding -> assertThat(finding.propertyNames())
                .containsExactly("file", "severity", "stage", "id", "line", "sentence"));
        JsonNode last = findings.get(findings.size() - 1);
        assertThat(last.get("severity").stringValue()).isEqualTo("error");
        assertThat(last.get("sentence").stringValue()).contains("torn.json", "not a bank that can be read");
    }

    @Test
    void aSignedVersionThatWasEditedByHandIsAnError() throws IOException {
        Workshop workshop = Invented.workshop();
        var signature = new Signature("Fay Invented", SignerRole.SME, Instant.parse("2026-03-02T12:00:00Z"));
        Workshop signed = new SignOffChange.Sign(Digests.sign(workshop, signature, List.of())).applyTo(workshop);
        Path file = folder.resolve("signed.plumbline");
        WorkshopFile.write(file, signed, UnknownFields.NONE, Optional.empty());
        assertThat(Shell.succeeds("check", file).out()).doesNotContain("altered", "something else");

        Files.writeString(file, Files.readString(file).replace("Listening at work.", "Listening after work."));

        assertThat(Shell.run("check", file).out())
                .contains("Version 1 was altered after it was signed", "Open a copy from before");
    }

    @Test
    void aLevelOutsideItsScaleIsAnError() throws IOException {
        Path file = Shell.sample(Shell.WORKSHOP, folder);
        Files.writeString(file, Files.readString(file).replaceFirst("\"level\" : 3", "\"level\" : 9"));

        assertThat(error(file)).contains("level 9", "levels 1 to 4");
    }

    @Test
    void whatCannotBeReadIsAnErrorWithAWayOut() throws IOException {
        Path workshop = Shell.sample(Shell.WORKSHOP, folder);
        String whole = Files.readString(workshop);

        assertThat(error(Files.writeString(folder.resolve("torn.plumbline"), whole.substring(0, 5000))))
                .contains("torn.plumbline", "ends in the middle", "backup");
        assertThat(error(Files.writeString(
                        folder.resolve("newer.plumbline"), whole.replaceFirst("\"1\\.\\d\"", "\"7.0\""))))
                .contains("newer Plumbline", "7.0");
        assertThat(error(Files.write(folder.resolve("empty.plumbline"), new byte[0])))
                .contains("is empty", "backup");
        assertThat(error(Files.write(folder.resolve("empty.docx"), new byte[0])))
                .contains("is empty");
        assertThat(error(Files.writeString(folder.resolve("other.json"), "{\"a\": 1}")))
                .contains("not a bank");
        assertThat(error(folder.resolve("gone.plumbline"))).contains("does not exist");
        assertThat(error(folder)).contains("is a folder");
    }

    @Test
    void aRoundThatWasAlteredAfterItWasFrozenIsAnError() throws IOException {
        Path file = Shell.sample(Shell.WORKSHOP, folder);
        String text = Files.readString(file);
        int frozen = text.indexOf("\"frozen\"");
        Files.writeString(
                file,
                text.substring(0, frozen)
                        + text.substring(frozen).replaceFirst("\"definition\" : \"", "\"definition\" : \"Not "));

        Shell shell = Shell.run("check", file);

        assertThat(shell.status()).isEqualTo(1);
        assertThat(shell.out()).contains("error: Round 1 was altered after it was frozen");
    }

    @Test
    void aPacketIsHeldAgainstItsWorkshop() throws IOException {
        Workshop workshop = Shell.workshop(folder);
        Path file = folder.resolve("it-specialist.plumbline");
        Path packet = folder.resolve("packet");
        var stranger = new PanelMemberId("stranger");
        String round = workshop.currentRound().orElseThrow().digest();
        var card = org.plumbline.model.scoring.Scorecard.draft(
                        round, workshop.candidates().get(0).id(), stranger)
                .submittedAt(java.time.Instant.EPOCH);
        PacketFile.write(packet, new ScorePacket(workshop.id(), round, stranger, List.of(card)));

        assertThat(Shell.succeeds("check", packet).err()).contains("a score packet of stranger with 1 scorecard;");
        Shell held = Shell.run("check", packet, file);

        assertThat(held.status()).isEqualTo(1);
        assertThat(held.out()).contains("error: It is from the panel member stranger, who is not on this panel.");
    }

    @Test
    void aKitIsHeldAgainstItsWorkshopAndTheSealOfAPacketAgainstTheKit() throws IOException {
        Workshop workshop = Shell.workshop(folder);
        Round round = workshop.currentRound().orElseThrow();
        PanelMemberId rater = workshop.panel().get(0).id();
        Path kit = folder.resolve("kit");
        KitFile.write(kit, Kits.of(workshop, round, rater, "secret", Instant.EPOCH));
        Path packet = folder.resolve("packet");
        PacketFile.write(
                packet, new ScorePacket(workshop.id(), round.digest(), rater, List.of()), Optional.of("forged"));
        Path file = folder.resolve("kits.plumbline");
        WorkshopFile.write(
                file,
                new RoundChange.IssueKits(
                                List.of(new IssuedKit(round.id(), rater, "secret", List.of(), "Hal", Instant.EPOCH)))
                        .applyTo(workshop),
                UnknownFields.NONE,
                Optional.empty());

        assertThat(Shell.succeeds("check", kit, file).err())
                .contains("a rating kit of " + rater + " for round 1 with 6 candidates");
        Path words = Files.writeString(
                folder.resolve("words"),
                Files.readString(kit).replaceFirst("\"definition\" : \"", "\"definition\" : \"Not "));
        assertThat(error(words)).contains("words was changed after it was made", "Ask for the kit again");
        Shell held = Shell.run("check", packet, file);
        assertThat(held.err()).contains("a sealed score packet of " + rater);
        assertThat(held.out()).contains("error: Its seal does not hold");
    }

    private static String error(Path file) {
        return Shell.fails(1, "check", file).err();
    }
}
