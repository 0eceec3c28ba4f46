package org.plumbline.app.screen.tasks;

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
import org.plumbline.model.workshop.Workshop;

/** Invented tasks, groups and experts for the tests of this package. */
final class Board {
    static final TaskGroupId CALLS = new TaskGroupId("calls");
    static final TaskGroupId CABLES = new TaskGroupId("cables");
    static final Participant ADA = new Participant(new ParticipantId("ada"), "Ada Invented", ParticipantRole.SME);

    private Board() {}

    static TaskId task(int number) {
        return new TaskId("task-" + number);
    }

    /** Six tasks: two in the calls, two in the cables, two in no group; one expert. */
    static WorkshopDocument document() {
        var tasks = new ArrayList<TaskStatement>();
        List<String> texts = List.of(
                "Answer the calls of users.",
                "Close tickets.",
                "Lay cables.",
                "Test switches.",
                "Buy spare parts.",
                "Train newcomers.");
        for (int i = 0; i < texts.size(); i++) {
            tasks.add(new TaskStatement(task(i + 1), texts.get(i), "", Optional.empty()));
        }
        Workshop start = Invented.selection();
        return Invented.document(start.toBuilder()
                .analysis(start.analysis().toBuilder()
                        .participants(List.of(ADA))
                        .tasks(tasks)
                        .groups(List.of(
                                new TaskGroup(CALLS, "Calls", List.of(task(1), task(2)), Optional.empty()),
                                new TaskGroup(CABLES, "Cables", List.of(task(3), task(4)), Optional.empty())))
                        .build())
                .build());
    }
}
