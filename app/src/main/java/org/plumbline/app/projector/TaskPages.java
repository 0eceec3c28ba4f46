package org.plumbline.app.projector;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.TaskGroup;
import org.plumbline.model.analysis.TaskStatement;
import org.plumbline.model.check.Stage;
import org.plumbline.model.workshop.Workshop;

/** Makes the pages of the tasks: the list as it grows, and the groups. Who wrote a task is not said. */
public final class TaskPages {
    private TaskPages() {}

    /** All tasks, the newest last. */
    public static ProjectorPage list(Workshop workshop) {
        List<Body.Line> lines = workshop.analysis().tasks().stream()
                .map(TaskStatement::text)
                .filter(text -> !text.isBlank())
                .map(Body.Line::of)
                .toList();
        return new ProjectorPage(
                Words.of("projector.tasks"),
                Words.of(lines.isEmpty() ? "projector.tasks.none" : "projector.tasks.count", lines.size()),
                lines.isEmpty() ? new Body.Nothing() : new Body.Lines(lines, true),
                Foot.of(workshop, Stage.TASKS));
    }

    /** Each group with its tasks; then those that stand in none. */
    public static ProjectorPage groups(Workshop workshop) {
        JobAnalysis analysis = workshop.analysis();
        var cards = new ArrayList<Body.Card>();
        var grouped = new HashSet<String>();
        for (TaskGroup group : analysis.groups()) {
            List<String> tasks = group.tasks().stream()
                    .flatMap(task -> analysis.task(task).stream())
                    .map(TaskStatement::text)
                    .toList();
            group.tasks().forEach(task -> grouped.add(task.value()));
            cards.add(new Body.Card(name(group.name()), tasks));
        }
        List<String> loose = analysis.tasks().stream()
                .filter(task -> !grouped.contains(task.id().value()))
                .map(TaskStatement::text)
                .toList();
        if (!cards.isEmpty() && !loose.isEmpty()) {
            cards.add(new Body.Card(Words.of("projector.groups.loose"), loose));
        }
        return new ProjectorPage(
                Words.of("projector.groups"),
                cards.isEmpty() ? Words.of("projector.groups.none") : "",
                cards.isEmpty() ? new Body.Nothing() : new Body.Cards(cards),
                Foot.of(workshop, Stage.TASKS));
    }

    static String name(String group) {
        return group.isBlank() ? Words.of("projector.groups.unnamed") : group;
    }
}
