package org.plumbline.model.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.TaskGroup;
import org.plumbline.model.analysis.TaskTally;
import org.plumbline.model.workshop.Workshop;

/** What the tasks and their groups still lack, once somebody began with them. */
final class TaskChecks {
    private final Workshop workshop;
    private final JobAnalysis analysis;
    private final List<Finding> findings = new ArrayList<>();

    private TaskChecks(Workshop workshop) {
        this.workshop = workshop;
        analysis = workshop.analysis();
    }

    static List<Finding> of(Workshop workshop) {
        var checks = new TaskChecks(workshop);
        if (!checks.analysis.tasks().isEmpty()) {
            checks.tasks();
        }
        if (!checks.analysis.groups().isEmpty()) {
            checks.groups();
        }
        return List.copyOf(checks.findings);
    }

    private void tasks() {
        int count = analysis.tasks().size();
        if (count < TaskTally.FEWEST) {
            hint("task.few", count, TaskTally.FEWEST, TaskTally.MOST);
        }
        long empty =
                analysis.tasks().stream().filter(task -> task.text().isBlank()).count();
        if (empty > 0) {
            add(Severity.WARNING, "task.noWords", empty);
        }
        int alike = AlikeTasks.in(analysis.tasks()).size();
        if (alike > 0) {
            hint("task.alike", alike);
        }
    }

    private void groups() {
        int outside = analysis.ungrouped().size();
        if (outside > 0) {
            hint("task.noGroup", outside);
        }
        long nameless = analysis.groups().stream()
                .filter(group -> group.name().isBlank())
                .count();
        if (nameless > 0) {
            add(Severity.WARNING, "task.groupNoName", nameless);
        }
        List<TaskGroup> open = analysis.groups().stream()
                .filter(group -> group.competency().isEmpty() && !group.name().isBlank())
                .toList();
        if (!open.isEmpty() && !workshop.competencies().isEmpty()) {
            hint(
                    "task.groupNoCompetency",
                    open.stream().map(group -> "“" + group.name() + "”").collect(Collectors.joining(", ")));
        }
    }

    private void hint(String key, Object... arguments) {
        add(Severity.HINT, key, arguments);
    }

    private void add(Severity severity, String key, Object... arguments) {
        findings.add(new Finding(
                severity,
                Stage.TASKS,
                "",
                key,
                List.of(arguments).stream().map(String::valueOf).toList()));
    }
}
