package org.plumbline.app.screen.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.testing.Invented;
import org.plumbline.model.analysis.Participant;
import org.plumbline.model.analysis.ParticipantId;
import org.plumbline.model.analysis.ParticipantRole;
import org.plumbline.model.analysis.TaskGroup;
import org.plumbline.model.analysis.TaskGroupId;
import org.plumbline.model.analysis.TaskId;
import org.plumbline.model.analysis.TaskStatement;
import org.plumbline.model.workshop.GroupChange;
import org.plumbline.model.workshop.PeopleChange;
import org.plumbline.model.workshop.TaskChange;
import org.plumbline.model.workshop.WorkshopChange;

/** Three experts, a facilitator and three groups of tasks. */
final class InventedVote {
    static final ParticipantId ADA = new ParticipantId("ada");
    static final ParticipantId BEA = new ParticipantId("bea");
    static final ParticipantId CEM = new ParticipantId("cem");
    static final TaskGroupId CALLS = new TaskGroupId("calls");
    static final TaskGroupId MAIL = new TaskGroupId("mail");
    static final TaskGroupId PLANS = new TaskGroupId("plans");

    private InventedVote() {}

    static WorkshopDocument document() {
        var changes = new ArrayList<WorkshopChange>();
        changes.add(person(ADA, "Ada Invented", ParticipantRole.SME));
        changes.add(person(BEA, "Bea Invented", ParticipantRole.SME));
        changes.add(person(CEM, "Cem Invented", ParticipantRole.SME));
        changes.add(person(new ParticipantId("fay"), "Fay Invented", ParticipantRole.FACILITATOR));
        for (int i = 1; i <= 3; i++) {
            changes.add(new TaskChange.AddTask(
                    new TaskStatement(new TaskId("task-" + i), "Answer call " + i + ".", "", Optional.empty())));
        }
        changes.add(group(CALLS, "Calls", "task-1", "task-2"));
        changes.add(group(MAIL, "Mail", "task-3"));
        changes.add(group(PLANS, "Plans"));
        return Invented.document(WorkshopChange.together("test", changes).applyTo(Invented.selection()));
    }

    private static WorkshopChange person(ParticipantId id, String name, ParticipantRole role) {
        return new PeopleChange.AddParticipant(new Participant(id, name, role));
    }

    private static WorkshopChange group(TaskGroupId id, String name, String... tasks) {
        return new GroupChange.AddGroup(
                new TaskGroup(id, name, List.of(tasks).stream().map(TaskId::new).toList(), Optional.empty()));
    }
}
