package org.plumbline.model.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.TaskGroup;
import org.plumbline.model.analysis.TaskGroupId;
import org.plumbline.model.analysis.TaskId;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.change.Lists;

/** A change of the groups of tasks. */
public sealed interface GroupChange extends AnalysisChange {
    /** A new group at the end of the row. */
    record AddGroup(TaskGroup group) implements GroupChange {
        @Override
        public JobAnalysis edit(JobAnalysis before) {
            return before.toBuilder().groups(Lists.plus(before.groups(), group)).build();
        }
    }

    /** Another name for a group. */
    record RenameGroup(TaskGroupId group, String name) implements GroupChange {
        @Override
        public JobAnalysis edit(JobAnalysis before) {
            return exchange(before, group, old -> old.withName(name));
        }

        @Override
        public Optional<String> mergeKey() {
            return Optional.of("group.name." + group);
        }
    }

    /** Takes a group away; its tasks stay on the list. */
    record RemoveGroup(TaskGroupId group) implements GroupChange {
        @Override
        public JobAnalysis edit(JobAnalysis before) {
            return before.toBuilder()
                    .groups(Lists.without(before.groups(), each -> each.id().equals(group)))
                    .build();
        }
    }

    /** Another place in the row. */
    record MoveGroup(TaskGroupId group, int index) implements GroupChange {
        @Override
        public JobAnalysis edit(JobAnalysis before) {
            return before.toBuilder()
                    .groups(Lists.move(before.groups(), each -> each.id().equals(group), index))
                    .build();
        }
    }

    /**
     * Puts tasks into a group.
     *
     * @param from the group that they leave; empty where they stay in every other group
     * @param index where the first of them stands afterwards, counted without them; those beyond the end go to the end
     */
    record PutTasks(List<TaskId> tasks, Optional<TaskGroupId> from, TaskGroupId to, int index) implements GroupChange {
        public PutTasks {
            tasks = List.copyOf(tasks);
        }

        @Override
        public JobAnalysis edit(JobAnalysis before) {
            JobAnalysis left = from.map(
                            group -> exchange(before, group, old -> old.withTasks(without(old.tasks(), tasks))))
                    .orElse(before);
            return exchange(left, to, this::with);
        }

        private TaskGroup with(TaskGroup group) {
            List<TaskId> all = new ArrayList<>(without(group.tasks(), tasks));
            all.addAll(Math.max(0, Math.min(index, all.size())), tasks);
            return group.withTasks(all);
        }

        @Override
        public List<Object> labelArguments() {
            return List.of(tasks.size());
        }
    }

    /** Takes tasks out of one group; they stay in the others and on the list. */
    record TakeTasksOut(List<TaskId> tasks, TaskGroupId group) implements GroupChange {
        public TakeTasksOut {
            tasks = List.copyOf(tasks);
        }

        @Override
        public JobAnalysis edit(JobAnalysis before) {
            return exchange(before, group, old -> old.withTasks(without(old.tasks(), tasks)));
        }

        @Override
        public List<Object> labelArguments() {
            return List.of(tasks.size());
        }
    }

    /** Says which selected competency a group became; empty where it became none. */
    record LinkGroup(TaskGroupId group, Optional<CompetencyId> competency) implements GroupChange {
        @Override
        public JobAnalysis edit(JobAnalysis before) {
            return exchange(before, group, old -> old.withCompetency(competency));
        }
    }

    private static List<TaskId> without(List<TaskId> tasks, List<TaskId> gone) {
        return Lists.without(tasks, gone::contains);
    }

    private static JobAnalysis exchange(JobAnalysis before, TaskGroupId which, UnaryOperator<TaskGroup> edit) {
        return before.toBuilder()
                .groups(Lists.replace(before.groups(), group -> group.id().equals(which), edit))
                .build();
    }
}
