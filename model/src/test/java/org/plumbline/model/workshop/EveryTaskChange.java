package org.plumbline.model.workshop;

import static org.plumbline.model.Examples.LISTENING;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.analysis.Participant;
import org.plumbline.model.analysis.ParticipantId;
import org.plumbline.model.analysis.ParticipantRole;
import org.plumbline.model.analysis.TaskGroup;
import org.plumbline.model.analysis.TaskGroupId;
import org.plumbline.model.analysis.TaskId;
import org.plumbline.model.analysis.TaskStatement;

/** One change of each kind of the tasks and their groups, and what has to be there for it. */
final class EveryTaskChange {
    private static final TaskId TRACE = new TaskId("trace");
    private static final TaskId REPAIR = new TaskId("repair");
    private static final TaskGroupId FAULTS = new TaskGroupId("faults");

    private EveryTaskChange() {}

    /** Two tasks of which one stands in the first of two groups, and an expert who may have written them. */
    static List<WorkshopChange> before() {
        return List.of(
                new PeopleChange.AddParticipant(
                        new Participant(new ParticipantId("writer"), "Wren Invented", ParticipantRole.SME)),
                new TaskChange.AddTasks(List.of(
                        new TaskStatement(TRACE, "Trace faults.", "", Optional.empty()),
                        new TaskStatement(REPAIR, "Repair cables.", "", Optional.empty()))),
                new GroupChange.AddGroup(new TaskGroup(FAULTS, "Faults", List.of(TRACE), Optional.empty())),
                new GroupChange.AddGroup(
                        new TaskGroup(new TaskGroupId("cables"), "Cables", List.of(), Optional.empty())));
    }

    static List<WorkshopChange> all() {
        return List.of(
                new TaskChange.AddTask(new TaskStatement(new TaskId("answer"), "Answer calls.", "", Optional.empty())),
                new TaskChange.AddTasks(
                        List.of(new TaskStatement(new TaskId("buy"), "Buy parts.", "O*NET", Optional.empty()))),
                new TaskChange.EditTask(TRACE, "Trace all faults."),
                new TaskChange.SetAuthor(List.of(TRACE), Optional.of(new ParticipantId("writer"))),
                new TaskChange.RemoveTasks(List.of(TRACE)),
                new TaskChange.MoveTask(REPAIR, 0),
                new TaskChange.MergeTasks(REPAIR, TRACE),
                new TaskChange.KeepApart(TRACE, REPAIR),
                new GroupChange.AddGroup(
                        new TaskGroup(new TaskGroupId("calls"), "Calls", List.of(TRACE), Optional.empty())),
                new GroupChange.RenameGroup(FAULTS, "Find faults"),
                new GroupChange.RemoveGroup(FAULTS),
                new GroupChange.MoveGroup(FAULTS, 1),
                new GroupChange.PutTasks(List.of(REPAIR), Optional.empty(), FAULTS, 0),
                new GroupChange.TakeTasksOut(List.of(TRACE), FAULTS),
                new GroupChange.LinkGroup(FAULTS, Optional.of(LISTENING)));
    }
}
