package org.plumbline.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.store.PacketFile;
import org.plumbline.model.store.ScorePacket;
import org.plumbline.model.store.UnknownFields;
import org.plumbline.model.store.WorkshopFile;
import org.plumbline.model.workshop.Workshop;
import org.plumbline.model.workshop.WorkshopId;

/** Packets of the panel become one workshop, whatever comes with them. */
class MergeCommandTest {
    @TempDir
    Path folder;

    private Workshop scored;
    private Path unscored;
    private final List<Path> packets = new ArrayList<>();

    @BeforeEach
    void panelAtWork() throws IOException {
        scored = Shell.workshop(folder);
        unscored = folder.resolve("unscored.plumbline");
        write(unscored, scored.toBuilder().scorecards(List.of()).build());
        for (PanelMember member : scored.panel()) {
            Path packet = folder.resolve(member.id() + ".plumbline-packet");
            PacketFile.write(packet, packet(member, scored.id()));
            packets.add(packet);
        }
    }

    @Test
    void theWorkshopHasEveryCardAfterwardsAndTheReportSaysSo() {
        Path out = folder.resolve("merged.plumbline");

        Shell shell = Shell.succeeds("merge", unscored, packets.get(0), packets.get(1), packets.get(2), "-o", out);

        assertThat(read(out).scorecards()).containsExactlyInAnyOrderElementsOf(scored.scorecards());
        assertThat(shell.lines())
                .hasSize(4)
                .startsWith(packets.get(0) + ": 6 scorecards came in.")
                .endsWith("Wrote " + out + " with 18 scorecards.");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void anyOrderAndRepetitionGivesTheSameFile(int seed) throws IOException {
        Path straight = folder.resolve("straight.plumbline");
        Path mixed = folder.resolve("mixed.plumbline");
        Shell.succeeds("merge", unscored, packets.get(0), packets.get(1), packets.get(2), "-o", straight);
        var random = new Random(seed);
        List<Path> some = new ArrayList<>(packets);
        some.add(packets.get(random.nextInt(3)));
        Collections.shuffle(some, random);

        Files.copy(unscored, mixed);
        for (Path packet : some) {
            Shell.succeeds("merge", mixed, packet, "-o", mixed);
        }

        assertThat(mixed).hasSameBinaryContentAs(straight);
    }

    @Test
    void whatDoesNotBelongIsSetAsideAndTheRestMerged() throws IOException {
        Path out = folder.resolve("merged.plumbline");
        Path foreign = folder.resolve("foreign");
        PacketFile.write(foreign, packet(scored.panel().get(1), new WorkshopId("another")));
        Path torn = folder.resolve("torn");
        Files.writeString(torn, Files.readString(packets.get(2)).substring(0, 700));

        Shell shell = Shell.run("merge", unscored, foreign, torn, packets.get(0), "-o", out);

        assertThat(shell.status()).isEqualTo(1);
        assertThat(shell.err())
                .contains(foreign + ": set aside. It is for another workshop (another,")
                .contains(torn + ": set aside. torn", "ends in the middle");
        assertThat(shell.out()).contains(packets.get(0) + ": 6 scorecards came in.");
        assertThat(read(out).scorecards()).hasSize(6);
    }

    @Test
    void aChangedCardNeverReplacesTheOneThatIsHere() throws IOException {
        Path workshop = folder.resolve("it-specialist.plumbline");
        byte[] before = Files.readAllBytes(workshop);
        Path forged = folder.resolve("forged");
        Files.writeString(
                forged, Files.readString(packets.get(0)).replaceFirst("\"analysis\" : \"", "\"analysis\" : \"No. "));

        Shell shell = Shell.fails(1, "merge", workshop, forged, "-o", workshop);

        assertThat(shell.err()).contains("already holds", "other content", "Nothing was written");
        assertThat(workshop).hasBinaryContent(before);
    }

    @Test
    void nothingNewLeavesTheFileAlone() throws IOException {
        Path workshop = folder.resolve("it-specialist.plumbline");
        var names = Shell.names(folder);

        Shell shell = Shell.succeeds("merge", workshop, packets.get(1), "-o", workshop);

        assertThat(shell.out()).contains("0 scorecards came in, 6 were here already", "not written again");
        assertThat(Shell.names(folder)).isEqualTo(names);
    }

    @Test
    void outputsStayAsTheyAreWhenNothingCanBeMerged() throws IOException {
        Path out = Files.writeString(folder.resolve("out.plumbline"), "what was here");
        var names = Shell.names(folder);

        Shell.fails(1, "merge", unscored, folder.resolve("gone"), "-o", out);
        Shell.fails(1, "merge", folder.resolve("gone"), packets.get(0), "-o", out);
        Shell.fails(1, "merge", packets.get(0), packets.get(1), "-o", out);
        Shell.fails(2, "merge", unscored, "-o", out);
        Shell.fails(2, "merge", unscored, packets.get(0));
        assertThat(Shell.fails(1, "merge", unscored, packets.get(0), "-o", packets.get(0))
                        .err())
                .contains("written over the packet");

        assertThat(Files.readString(out)).isEqualTo("what was here");
        assertThat(Shell.names(folder)).isEqualTo(names);
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaid() {
        assertThat(Shell.fails(1, "merge", unscored, packets.get(0), "-o", unscored + "/out.plumbline")
                        .err())
                .contains("does not exist");
    }

    private ScorePacket packet(PanelMember member, WorkshopId workshop) {
        List<Scorecard> cards = scored.scorecards().stream()
                .filter(card -> card.member().equals(member.id()))
                .toList();
        return new ScorePacket(workshop, scored.currentRound().orElseThrow().digest(), member.id(), cards);
    }

    private static Workshop read(Path file) {
        return WorkshopFile.read(file).value();
    }

    private static void write(Path file, Workshop workshop) {
        WorkshopFile.write(file, workshop, UnknownFields.NONE, Optional.empty());
    }
}
