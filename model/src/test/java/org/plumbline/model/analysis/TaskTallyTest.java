package org.plumbline.model.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TaskTallyTest {
    private static final Participant ADA =
            new Participant(new ParticipantId("ada"), "Ada Invented", ParticipantRole.SME);
    private static final Participant BO = new Participant(new ParticipantId("bo"), "Bo Invented", ParticipantRole.SME);
    private static final Participant FAY =
            new Participant(new ParticipantId("fay"), "Fay Invented", ParticipantRole.FACILITATOR);

    @Test
    void everyExpertIsCountedAndTheNamelessComeLast() {
        var tasks = new ArrayList<TaskStatement>();
        for (int i = 0; i < 10; i++) {
            tasks.add(task(i, Optional.of(ADA.id())));
        }
        tasks.add(task(10, Optional.empty()));
        JobAnalysis analysis = JobAnalysis.EMPTY.toBuilder()
                .participants(List.of(FAY, BO, ADA))
                .tasks(tasks)
                .build();

        assertThat(TaskTally.of(analysis))
                .containsExactly(
                        new TaskTally(Optional.of(BO), 0),
                        new TaskTally(Optional.of(ADA), 10),
                        new TaskTally(Optional.empty(), 1));
    }

    @Test
    void tenToFifteenAreUsual() {
        assertThat(List.of(9, 10, 15, 16))
                .extracting(count -> new TaskTally(Optional.of(ADA), count).isUsual())
                .containsExactly(false, true, true, false);
    }

    private static TaskStatement task(int number, Optional<ParticipantId> author) {
        return new TaskStatement(new TaskId("task-" + number), "Do " + number, "", author);
    }
}
