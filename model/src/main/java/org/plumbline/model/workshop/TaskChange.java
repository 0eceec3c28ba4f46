package org.plumbline.model.workshop;

import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.TaskGroup;
import org.plumbline.model.analysis.TaskStatement;
import org.plumbline.model.change.Lists;

/** A change of the tasks or their groups. */
public sealed interface TaskChange extends AnalysisChange {
    /** A new task at the end of the list. */
    record AddTask(TaskStatement task) implements TaskChange {
        @Override
        public JobAnalysis edit(JobAnalysis before) {
            return before.toBuilder().tasks(Lists.plus(before.tasks(), task)).build();
        }
    }

    /** A new group at the end of the row. */
    record AddGroup(TaskGroup group) implements TaskChange {
        @Override
        public JobAnalysis edit(JobAnalysis before) {
            return before.toBuilder().groups(Lists.plus(before.groups(), group)).build();
        }
    }
}
