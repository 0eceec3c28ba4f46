package org.plumbline.app.screen.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.testing.Invented;
import org.plumbline.app.testing.ScriptedDialogs;
import org.plumbline.app.testing.TestServices;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.workshop.Workshop;

class PacketsViewModelTest {
    private final Workshop scored = Invented.scored();
    private final ScriptedDialogs dialogs = new ScriptedDialogs();

    private PanelMember member(int place) {
        return scored.panel().get(place);
    }

    @Test
    void scoresTravelAsAPacketAndComeInOnce(@TempDir Path folder) {
        Path file = folder.resolve("mine.plumbline-packet");
        new PacketsViewModel(Invented.document(scored), TestServices.with(dialogs.choosing(file))).save(member(0));

        Workshop without = scored.toBuilder().scorecards(java.util.List.of()).build();
        WorkshopDocument other = Invented.document(without);
        var dialogsThere = new ScriptedDialogs().choosing(file).choosing(file);
        var there = new PacketsViewModel(other, TestServices.with(dialogsThere));
        there.takeIn();
        assertThat(other.current().scorecards()).isEqualTo(scored.scorecards());
        there.takeIn();
        assertThat(other.current().scorecards()).isEqualTo(scored.scorecards());
        assertThat(there.report().get()).startsWith("No new scorecard came in; 1 were here already");
    }

    @Test
    void aPacketOfNothingIsNotWritten() {
        var packets = new PacketsViewModel(Invented.document(scored), TestServices.with(dialogs));
        packets.save(member(1));

        assertThat(packets.report().get()).contains("has not handed in any card");
    }
}
