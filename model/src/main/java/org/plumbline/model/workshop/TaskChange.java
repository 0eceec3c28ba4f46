package org.plumbline.model.workshop;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.ParticipantId;
import org.plumbline.model.analysis.TaskId;
import org.plumbline.model.analysis.TaskStatement;
import org.plumbline.model.change.Lists;

/** A change of the list of tasks. */
public sealed interface TaskChange extends AnalysisChange {
    /** A new task at the end of the list. */
    record AddTask(TaskStatement task) implements TaskChange {
        @Override
        public JobAnalysis edit(JobAnalysis before) {
            return before.toBuilder().tasks(Lists.plus(before.tasks(), task)).build();
        }
    }

    /** Many new tasks at once, as from a list that was pasted or from a framework. */
    record AddTasks(List<TaskStatement> tasks) implements TaskChange {
        public AddTasks {
            tasks = List.copyOf(tasks);
        }

        @Override
        public JobAnalysis edit(JobAnalysis before) {
            List<TaskStatement> all = before.tasks();
            for (TaskStatement task : tasks) {
                all = Lists.plus(all, task);
            }
            return before.toBuilder().tasks(all).build();
        }

        @Override
        public List<Object> labelArguments() {
            return List.of(tasks.size());
        }
    }

    /** Other words for a task. */
    record EditTask(TaskId task, String text) implements TaskChange {
        @Override
        public JobAnalysis edit(JobAnalysis before) {
            return exchange(before, task, old -> old.withText(text));
        }

        @Override
        public Optional<String> mergeKey() {
            return Optional.of("task.text." + task);
        }
    }

    /** Says who wrote tasks; empty takes the name away. */
    record SetAuthor(List<TaskId> tasks, Optional<ParticipantId> author) implements TaskChange {
        public SetAuthor {
            tasks = List.copyOf(tasks);
        }

        @Override
        public JobAnalysis edit(JobAnalysis before) {
            return before.toBuilder()
                    .tasks(Lists.replace(
                            before.tasks(), task -> tasks.contains(task.id()), task -> task.withAuthor(author)))
                    .build();
        }
    }

    /** Takes tasks out, with their ratings, links and places in groups. */
    record RemoveTasks(List<TaskId> tasks) implements TaskChange {
        public RemoveTasks {
            tasks = List.copyOf(tasks);
        }

        @Override
        public JobAnalysis edit(JobAnalysis before) {
            JobAnalysis after = before;
            for (TaskId task : tasks) {
                after = after.without(task);
            }
            return after;
        }

        @Override
        public List<Object> labelArguments() {
            return List.of(tasks.size());
        }
    }

    /** Another place in the list. */
    record MoveTask(TaskId task, int index) implements TaskChange {
        @Override
        public JobAnalysis edit(JobAnalysis before) {
            return before.toBuilder()
                    .tasks(Lists.move(before.tasks(), each -> each.id().equals(task), index))
                    .build();
        }
    }

    /** Two tasks that say the same become the one that is kept. */
    record MergeTasks(TaskId kept, TaskId gone) implements TaskChange {
        @Override
        public JobAnalysis edit(JobAnalysis before) {
            boolean two = !kept.equals(gone) && before.task(kept).isPresent();
            return two ? before.merging(kept, gone) : before;
        }
    }

    /** Two tasks that sound alike are something else each; nobody is asked again. */
    record KeepApart(TaskId one, TaskId other) implements TaskChange {
        @Override
        public JobAnalysis edit(JobAnalysis before) {
            return exchange(before, one, task -> task.apartFrom(other));
        }
    }

    private static JobAnalysis exchange(JobAnalysis before, TaskId which, UnaryOperator<TaskStatement> edit) {
        return before.toBuilder()
                .tasks(Lists.replace(before.tasks(), task -> task.id().equals(which), edit))
                .build();
    }
}
