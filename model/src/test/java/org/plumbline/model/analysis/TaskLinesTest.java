package org.plumbline.model.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaskLinesTest {
    private static final List<TaskStatement> CALLS =
            List.of(new TaskStatement(new TaskId("calls"), "Answer calls.", "", Optional.empty()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trace faults",
                "- Trace faults",
                "–  Trace faults",
                "• Trace faults",
                "•Trace faults",
                "* Trace faults",
                "o Trace faults",
                "1. Trace faults",
                "12) Trace faults",
                "(3) Trace faults",
                "1.2. Trace faults",
                "a) Trace faults",
                "B) Trace faults",
                "[ ] Trace faults",
                "4\tTrace faults",
                "4.\tTrace faults",
                "\"Trace faults\"",
                "\u00a0 Trace\u00a0 faults\u200b ",
            })
    void whatStandsBeforeTheFirstWordIsNoneOfTheTask(String line) {
        assertThat(TaskLines.read(line, List.of()).texts()).containsExactly("Trace faults");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "24/7 watch the network",
                "3 times a day read the log",
                "-Xmx settings: choose them",
                "C. Miller’s desk: clear it",
                "\"Always on\" lines: watch them",
                "Überwache die Leitung",
                "日志を読む",
            })
    void wordsThatOnlyLookLikeABulletStay(String line) {
        assertThat(TaskLines.read(line, List.of()).texts()).containsExactly(line);
    }

    @Test
    void blankLinesAreSkippedAndWhatIsThereAlreadyIsSaid() {
        var read = TaskLines.read("Trace faults\r\n\r\n  \r\nANSWER  CALLS\r\ntrace faults.\r\nBuy parts", CALLS);

        assertThat(read.texts()).containsExactly("Trace faults", "Buy parts");
        assertThat(read.repeated()).containsExactly("ANSWER CALLS", "trace faults.");
        assertThat(read.wordless()).isEmpty();
    }

    @Test
    void linesWithoutALetterAreNoTasks() {
        var read = TaskLines.read("Trace faults\n-----\n17\n* \n2026-03-02", List.of());

        assertThat(read.texts()).containsExactly("Trace faults");
        assertThat(read.wordless()).containsExactly("-----", "17", "*", "2026-03-02");
    }

    @Test
    void aCellWithLinesOfItsOwnIsOneTask() {
        assertThat(TaskLines.read("\"Trace\nthe \"\"odd\"\" faults\"\nBuy parts", List.of())
                        .texts())
                .containsExactly("Trace the \"odd\" faults", "Buy parts");
        assertThat(TaskLines.read("\"Never closed\nBuy parts", List.of()).texts())
                .containsExactly("\"Never closed", "Buy parts");
    }

    @Test
    void nothingIsNothing() {
        assertThat(TaskLines.read("", CALLS).texts()).isEmpty();
        assertThat(TaskLines.read(" \n\t\n", CALLS)).isEqualTo(new TaskLines(List.of(), List.of(), List.of()));
    }
}
