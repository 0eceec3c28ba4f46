package org.plumbline.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaskHintTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Answer calls from users and customers.",
                "Install and configure servers.",
                "Install, test and repair the servers of a branch.",
                "Keep records of calls and visits.",
                "Meet users and vendors to understand the needs.",
                "Quickly restore lost connections.",
                "Reboot servers.",
                "Manage the contracts of five vendors.",
                "Write e.g. reports. Details as the office asks.",
                ""
            })
    void whatTasksLookLikeIsLeftAlone(String text) {
        assertThat(TaskHint.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Knowledge of networks, NO_VERB",
        "The monthly report, NO_VERB",
        "Manage stakeholders, VAGUE",
        "Answer calls from users and write the weekly report, TWO_TASKS",
        "Read the log of the night then check the lines, TWO_TASKS",
        "Trace faults; repair cables, TWO_TASKS",
        "Trace faults. Repair the cables., TWO_TASKS"
    })
    void whatIsProbablyWrongIsSaid(String text, TaskHint hint) {
        assertThat(TaskHint.of(text)).containsExactly(hint);
    }

    @Test
    void moreThanThirtyWordsAreLong() {
        assertThat(TaskHint.of("Trace" + " faults".repeat(29))).isEmpty();
        assertThat(TaskHint.of("Trace" + " faults".repeat(30))).containsExactly(TaskHint.LONG);
    }
}
