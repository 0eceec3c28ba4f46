package org.plumbline.model.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Examples;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.LinkageSheet;
import org.plumbline.model.analysis.Participant;
import org.plumbline.model.analysis.ParticipantId;
import org.plumbline.model.analysis.ParticipantRole;
import org.plumbline.model.analysis.RatingSheet;
import org.plumbline.model.analysis.TaskGroup;
import org.plumbline.model.analysis.TaskGroupId;
import org.plumbline.model.analysis.TaskId;
import org.plumbline.model.analysis.TaskRating;
import org.plumbline.model.analysis.TaskStatement;

class TaskAndGroupChangeTest {
    private static final TaskId A = new TaskId("a");
    private static final TaskId B = new TaskId("b");
    private static final TaskId C = new TaskId("c");
    private static final TaskGroupId ONE = new TaskGroupId("one");
    private static final TaskGroupId TWO = new TaskGroupId("two");
    private static final ParticipantId ADA = new ParticipantId("ada");

    /** Three tasks, A and B in the first group, B and C in the second. */
    private static final JobAnalysis BEFORE = JobAnalysis.EMPTY.toBuilder()
            .participants(List.of(new Participant(ADA, "Ada Invented", ParticipantRole.SME)))
            .tasks(List.of(task(A), task(B), task(C)))
            .groups(List.of(group(ONE, A, B), group(TWO, B, C)))
            .build();

    @Test
    void mergedTasksStandWhereverEitherStood() {
        JobAnalysis after = new TaskChange.MergeTasks(A, B).edit(BEFORE);

        assertThat(after.tasks()).extracting(TaskStatement::id).containsExactly(A, C);
        assertThat(tasks(after, ONE)).containsExactly(A);
        assertThat(tasks(after, TWO)).containsExactly(A, C);
    }

    @Test
    void theKeptTaskKeepsItsOwnRatingsAndLinksAndTheOthersGo() {
        JobAnalysis rated = BEFORE.toBuilder()
                .ratings(List.of(new RatingSheet(ADA, List.of(rating(A, 5), rating(B, 1)), List.of())))
                .linkages(List.of(new LinkageSheet(
                        Optional.empty(),
                        List.of(
                                new LinkageSheet.Link(A, Examples.LISTENING),
                                new LinkageSheet.Link(B, Examples.PLANNING)))))
                .build();

        JobAnalysis after = new TaskChange.MergeTasks(A, B).edit(rated);

        assertThat(after.ratings().get(0).tasks()).containsExactly(rating(A, 5));
        assertThat(after.linkages().get(0).links()).containsExactly(new LinkageSheet.Link(A, Examples.LISTENING));
    }

    @Test
    void aTaskIsNotMergedWithItselfNorIntoOneThatIsNotThere() {
        assertThat(new TaskChange.MergeTasks(A, A).edit(BEFORE)).isEqualTo(BEFORE);
        assertThat(new TaskChange.MergeTasks(new TaskId("gone"), A).edit(BEFORE))
                .isEqualTo(BEFORE);
    }

    @Test
    void whatWasKeptApartForgetsATaskThatLeaves() {
        JobAnalysis apart = new TaskChange.KeepApart(A, B).edit(BEFORE);

        assertThat(apart.tasks().get(0).keptApart()).containsExactly(B);
        assertThat(new TaskChange.KeepApart(A, B).edit(apart)).isEqualTo(apart);
        assertThat(new TaskChange.RemoveTasks(List.of(B)).edit(apart).tasks().get(0))
                .isEqualTo(task(A));
    }

    @Test
    void removedTasksLeaveTheirGroups() {
        JobAnalysis after = new TaskChange.RemoveTasks(List.of(A, B)).edit(BEFORE);

        assertThat(after.tasks()).extracting(TaskStatement::id).containsExactly(C);
        assertThat(tasks(after, ONE)).isEmpty();
        assertThat(tasks(after, TWO)).containsExactly(C);
    }

    @Test
    void tasksMoveFromGroupToGroupToAPlace() {
        JobAnalysis after = new GroupChange.PutTasks(List.of(A), Optional.of(ONE), TWO, 1).edit(BEFORE);

        assertThat(tasks(after, ONE)).containsExactly(B);
        assertThat(tasks(after, TWO)).containsExactly(B, A, C);
    }

    @Test
    void aTaskMayStandInSeveralGroupsButOnceInEach() {
        JobAnalysis also = new GroupChange.PutTasks(List.of(A, B), Optional.empty(), TWO, 99).edit(BEFORE);

        assertThat(tasks(also, ONE)).containsExactly(A, B);
        assertThat(tasks(also, TWO)).containsExactly(C, A, B);
    }

    @Test
    void withinAGroupPuttingIsMoving() {
        assertThat(tasks(new GroupChange.PutTasks(List.of(B), Optional.of(ONE), ONE, 0).edit(BEFORE), ONE))
                .containsExactly(B, A);
        assertThat(tasks(new GroupChange.PutTasks(List.of(A), Optional.of(ONE), ONE, 1).edit(BEFORE), ONE))
                .containsExactly(B, A);
    }

    @Test
    void takingOutLeavesTheOtherGroupsAlone() {
        JobAnalysis after = new GroupChange.TakeTasksOut(List.of(B), ONE).edit(BEFORE);

        assertThat(tasks(after, ONE)).containsExactly(A);
        assertThat(tasks(after, TWO)).containsExactly(B, C);
        assertThat(BEFORE.ungrouped()).isEmpty();
        assertThat(new GroupChange.RemoveGroup(ONE).edit(BEFORE).ungrouped()).containsExactly(task(A));
    }

    @Test
    void groupsAreRenamedMovedAndLinked() {
        assertThat(new GroupChange.RenameGroup(TWO, "Cables").edit(BEFORE).groups())
                .extracting(TaskGroup::name)
                .containsExactly("one", "Cables");
        assertThat(new GroupChange.MoveGroup(TWO, 0).edit(BEFORE).groups())
                .extracting(TaskGroup::id)
                .containsExactly(TWO, ONE);
        JobAnalysis linked = new GroupChange.LinkGroup(ONE, Optional.of(Examples.LISTENING)).edit(BEFORE);
        assertThat(linked.group(ONE).orElseThrow().competency()).contains(Examples.LISTENING);
        assertThat(linked.without(Examples.LISTENING)).isEqualTo(BEFORE);
    }

    private static List<TaskId> tasks(JobAnalysis analysis, TaskGroupId group) {
        return analysis.group(group).orElseThrow().tasks();
    }

    private static TaskRating rating(TaskId task, int importance) {
        return new TaskRating(task, Optional.of(importance), Optional.empty());
    }

    private static TaskStatement task(TaskId id) {
        return new TaskStatement(id, "Do " + id, "", Optional.empty());
    }

    private static TaskGroup group(TaskGroupId id, TaskId... tasks) {
        return new TaskGroup(id, id.value(), List.of(tasks), Optional.empty());
    }
}
