package org.plumbline.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Examples;
import org.plumbline.model.analysis.TaskGroup;
import org.plumbline.model.analysis.TaskGroupId;
import org.plumbline.model.analysis.TaskId;
import org.plumbline.model.analysis.TaskStatement;
import org.plumbline.model.workshop.GroupChange;
import org.plumbline.model.workshop.TaskChange;
import org.plumbline.model.workshop.Workshop;

class TaskChecksTest {
    private static final TaskGroupId CALLS = new TaskGroupId("calls");

    @Test
    void whatWasNotBegunIsNotChecked() {
        assertThat(TaskChecks.of(Examples.workshop())).isEmpty();
    }

    @Test
    void nineTasksAreFewAndTenAreNot() {
        assertThat(sentences(tasks(9))).containsExactly("Tasks so far: 9. Each expert usually writes 10 to 15.");
        assertThat(sentences(tasks(10))).isEmpty();
    }

    @Test
    void tasksOutsideEveryGroupAreCountedOnceThereAreGroups() {
        Workshop grouped = group(tasks(12), "Calls", "1", "2");

        assertThat(sentences(grouped))
                .contains("Tasks that stand in no group: 10.")
                .contains("Groups of tasks that became no competency: “Calls”.");
    }

    @Test
    void aGroupThatBecameACompetencyIsLeftAlone() {
        Workshop linked = new GroupChange.LinkGroup(CALLS, Optional.of(Examples.LISTENING))
                .applyTo(group(tasks(10), "Calls", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"));

        assertThat(TaskChecks.of(linked)).isEmpty();
    }

    @Test
    void namelessGroupsAndWordlessTasksAreWarnings() {
        Workshop nameless = group(new TaskChange.EditTask(new TaskId("1"), " ").applyTo(tasks(10)), "", "1");

        assertThat(TaskChecks.of(nameless))
                .filteredOn(finding -> finding.severity() == Severity.WARNING)
                .extracting(Finding::sentence)
                .containsExactly(
                        "Tasks without words: 1. Write them or take them out.", "Groups of tasks without a name: 1.");
    }

    @Test
    void tasksThatSoundAlikeAreCountedInPairs() {
        Workshop alike = new TaskChange.EditTask(new TaskId("2"), "Subject1 verb1!").applyTo(tasks(10));

        assertThat(sentences(new TaskChange.EditTask(new TaskId("1"), "Verb1 subject1").applyTo(alike)))
                .containsExactly("Pairs of tasks that sound alike: 1. Merge them, or say that they are not the same.");
    }

    private static List<String> sentences(Workshop workshop) {
        return TaskChecks.of(workshop).stream().map(Finding::sentence).toList();
    }

    private static Workshop tasks(int count) {
        var tasks = new ArrayList<TaskStatement>();
        for (int i = 1; i <= count; i++) {
            tasks.add(new TaskStatement(
                    new TaskId(String.valueOf(i)), "Verb" + i + " subject" + i, "", Optional.empty()));
        }
        return new TaskChange.AddTasks(tasks).applyTo(Examples.workshop());
    }

    private static Workshop group(Workshop before, String name, String... tasks) {
        List<TaskId> ids = List.of(tasks).stream().map(TaskId::new).toList();
        return new GroupChange.AddGroup(new TaskGroup(CALLS, name, ids, Optional.empty())).applyTo(before);
    }
}
