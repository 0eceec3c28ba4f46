package org.plumbline.model.analysis;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.bank.CompetencyId;

/**
 * Tasks that belong together; a task may stand in several groups.
 *
 * @param tasks in the order of the room
 * @param competency the selected competency that the group became; empty while it has become none
 */
public record TaskGroup(TaskGroupId id, String name, List<TaskId> tasks, Optional<CompetencyId> competency) {
    public TaskGroup {
        tasks = List.copyOf(tasks);
    }

    public TaskGroup withName(String words) {
        return new TaskGroup(id, words, tasks, competency);
    }

    public TaskGroup withTasks(List<TaskId> others) {
        return new TaskGroup(id, name, others, competency);
    }

    public TaskGroup withCompetency(Optional<CompetencyId> became) {
        return new TaskGroup(id, name, tasks, became);
    }
}
