package org.plumbline.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.store.FileProblem;

/** A start where no window can open says why and does the main job all the same. */
class StartTest {
    private static final Instant NOW = Instant.parse("2026-03-13T14:02:00Z");

    @TempDir
    Path folder;

    @Test
    void aLinuxWithoutADisplayIsToldApartFromOneWithoutGtk() {
        assertThat(new WindowNeeds("Linux", Map.of(), name -> true).missing().orElseThrow())
                .contains("DISPLAY", "WAYLAND_DISPLAY", "GTK 3", "there is no display")
                .doesNotContain("cannot be found");
        assertThat(new WindowNeeds("Linux", Map.of("DISPLAY", ":0"), name -> false)
                        .missing()
                        .orElseThrow())
                .contains("libgtk-3.so.0 and libXtst.so.6 cannot be found")
                .doesNotContain("no display");
        assertThat(new WindowNeeds("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"), name -> true).missing())
                .isEmpty();
    }

    @Test
    void otherSystemsBringTheirOwnWindows() {
        assertThat(new WindowNeeds("Mac OS X", Map.of(), name -> false).missing())
                .isEmpty();
        assertThat(new WindowNeeds("Windows 11", Map.of(), name -> false).canUseGraphicsCard())
                .isTrue();
    }

    @Test
    void theSampleIsReadAndItsDocumentsMadeWithoutBackups() throws IOException {
        Path packet = folder.resolve("deep/packet");

        String first = run(packet);
        String second = run(packet);

        assertThat(second).isEqualTo(first);
        assertThat(first)
                .contains("Found 13 competencies, 52 level texts.")
                .contains("24 documents of the workshop “IT Specialist", packet.toString());
        assertThat(Shell.names(packet))
                .hasSize(25)
                .contains("interview-guide_GS-13_interview-1.docx", "interview-guide_GS-14_interview-1.pdf")
                .contains("scorecard_GS-13_C-01_interview-1_Kim-Example.pdf", "competency-model.docx")
                .contains("workbook_interview-1.xlsx", "panel-report_interview-1.pdf")
                .noneMatch(name -> name.endsWith(".bak"));
    }

    @Test
    void aFolderThatCannotBeMadeIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> run(file.resolve("packet")))
                .isInstanceOf(FileProblem.class)
                .hasMessageContaining("another folder");
    }

    private static String run(Path packet) {
        var out = new StringWriter();
        new SampleRun(new PrintWriter(out), packet).run(NOW);
        return out.toString();
    }
}
