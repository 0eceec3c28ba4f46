package org.plumbline.model.decision;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.ParkedItem;
import org.plumbline.model.analysis.TaskGroup;
import org.plumbline.model.analysis.TaskStatement;

/** How many tasks came and went, which groups became competencies, and what was said to parked items. */
final class TaskDecisions {
    private TaskDecisions() {}

    static void add(FrozenDecisions between) {
        JobAnalysis before = between.before().analysis();
        JobAnalysis after = between.after().analysis();
        var tasks = new Sides<>(before.tasks(), after.tasks(), TaskStatement::id);
        count(between, DecisionLog.TASKS_ADDED, tasks.added());
        count(between, DecisionLog.TASKS_REMOVED, tasks.gone());
        groups(between, before, after);
        new Sides<>(before.parked(), after.parked(), ParkedItem::id).changed((was, now) -> {
            if (!now.isOpen() && !was.answer().equals(now.answer())) {
                between.decided(DecisionLog.PARKED_ANSWERED, now.text(), now.answer());
            }
        });
    }

    static void count(FrozenDecisions between, String key, List<?> things) {
        if (!things.isEmpty()) {
            between.decided(key, things.size());
        }
    }

    private static void groups(FrozenDecisions between, JobAnalysis before, JobAnalysis after) {
        for (TaskGroup group : after.groups()) {
            Optional<TaskGroup> was = before.group(group.id());
            group.competency()
                    .filter(now -> was.flatMap(TaskGroup::competency)
                            .filter(now::equals)
                            .isEmpty())
                    .ifPresent(now -> between.decided("group.became", group.name(), between.name(now)));
        }
    }
}
