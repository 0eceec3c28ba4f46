package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.plumbline.app.screen.Goal;
import org.plumbline.app.testing.ScriptedDialogs;

/** Packets come back in whatever order, once or twice, and one of them was tampered with. */
final class PanelArrivals {
    /** Where nothing may be read of what somebody rated before everybody is in. */
    private static final List<Goal> IN_SIGHT = List.of(
            Goal.ROUND,
            Goal.PANEL,
            Goal.SCORE,
            Goal.CONSENSUS,
            Goal.RESULTS,
            Goal.AGREEMENT,
            Goal.RECORD,
            Goal.CANDIDATES);

    private final Facilitator desk;
    private final ScriptedDialogs dialogs;

    PanelArrivals(Facilitator desk, ScriptedDialogs dialogs) {
        this.desk = desk;
        this.dialogs = dialogs;
    }

    void takeInAllButOne(Path third, Path first) throws Exception {
        desk.go(Goal.ROUND);
        take(third, "6 scorecards came in, with 5 declarations");
        take(first, "6 scorecards came in, with 6 declarations");
        assertThat(desk.workshop().scorecards()).hasSize(12);
        var before = desk.workshop();
        take(third, "0 scorecards came in, 6 were here already");
        assertThat(desk.workshop()).isEqualTo(before);
        assertThat(desk.text("arrivals-summary")).contains(PanelScores.BEN).doesNotContain(PanelScores.CLEO);
    }

    private void take(Path packet, String says) throws Exception {
        dialogs.choosing(packet);
        desk.press("arrivals-take");
        desk.await(() -> desk.text("arrivals-report").contains(packet.getFileName() + ": " + says));
    }

    /** Who is in is shown; what they gave is nowhere, whoever looks. */
    void nobodySeesAnything(String canary) {
        assertThat(desk.workshop().scorecards())
                .anyMatch(card -> card.analysis().contains(canary));
        for (Goal goal : IN_SIGHT) {
            desk.go(goal);
            assertThat(desk.said()).as(goal.name()).isNotEmpty().noneMatch(words -> words.contains(canary));
        }
        desk.go(Goal.CONSENSUS);
        assertThat(desk.said()).anyMatch(words -> words.contains(PanelScores.BEN + ": still to come"));
        assertThat(desk.node("consensus-agreeing").isVisible()).isFalse();
    }

    /** One letter of the packet is another on its way; the sound one comes afterwards. */
    void takeInTheLast(Path packet) throws Exception {
        desk.go(Goal.ROUND);
        var before = desk.workshop();
        String sound = Files.readString(packet);
        Path tampered = packet.resolveSibling("tampered.plumbline-packet");
        Files.write(
                tampered,
                sound.replaceFirst(PanelScores.CANARIES.get(1), "quillonadf").getBytes(StandardCharsets.UTF_8));
        take(tampered, "set aside.");
        assertThat(desk.text("arrivals-report")).contains("seal");
        assertThat(desk.workshop()).isEqualTo(before);
        take(packet, "6 scorecards came in, with 6 declarations");
        assertThat(desk.text("arrivals-summary")).isEqualTo("Everybody has handed in everything.");
    }
}
