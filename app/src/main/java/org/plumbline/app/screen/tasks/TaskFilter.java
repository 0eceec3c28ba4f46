package org.plumbline.app.screen.tasks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.Participant;
import org.plumbline.model.analysis.ParticipantId;
import org.plumbline.model.analysis.TaskId;
import org.plumbline.model.analysis.TaskStatement;
import org.plumbline.model.analysis.TaskTally;
import org.plumbline.model.check.AlikeTasks;
import org.plumbline.model.check.TaskHint;

/**
 * Which tasks are shown.
 *
 * @param kind what is asked
 * @param writer whose tasks, where that is what is asked
 */
record TaskFilter(Kind kind, Optional<Participant> writer) {
    static final TaskFilter ALL = new TaskFilter(Kind.ALL, Optional.empty());

    /** What can be asked of a task. */
    enum Kind {
        ALL,
        HINT,
        ALIKE,
        NO_GROUP,
        WRITER,
        NO_WRITER
    }

    /** What makes sense to ask of these tasks. */
    static List<TaskFilter> of(JobAnalysis analysis) {
        var filters = new ArrayList<TaskFilter>();
        for (Kind kind : List.of(Kind.ALL, Kind.HINT, Kind.ALIKE, Kind.NO_GROUP)) {
            filters.add(new TaskFilter(kind, Optional.empty()));
        }
        for (TaskTally tally : TaskTally.of(analysis)) {
            if (tally.tasks() > 0) {
                filters.add(new TaskFilter(tally.writer().isPresent() ? Kind.WRITER : Kind.NO_WRITER, tally.writer()));
            }
        }
        return filters;
    }

    String words() {
        return Words.of("tasks.filter." + kind, writer.map(Participant::name).orElse(""));
    }

    /** Whether this asks the same of another state of the workshop. */
    boolean isLike(TaskFilter other) {
        return kind == other.kind && writer.map(Participant::id).equals(other.writer.map(Participant::id));
    }

    Predicate<TaskStatement> test(JobAnalysis analysis, List<AlikeTasks> alike) {
        return switch (kind) {
            case ALL -> task -> true;
            case HINT -> task -> !TaskHint.of(task).isEmpty();
            case ALIKE -> {
                Set<TaskId> ids = new HashSet<>();
                alike.forEach(pair ->
                        ids.addAll(List.of(pair.earlier().id(), pair.later().id())));
                yield task -> ids.contains(task.id());
            }
            case NO_GROUP -> {
                Set<TaskId> ids =
                        analysis.ungrouped().stream().map(TaskStatement::id).collect(Collectors.toSet());
                yield task -> ids.contains(task.id());
            }
            case WRITER, NO_WRITER -> {
                Optional<ParticipantId> wanted = writer.map(Participant::id);
                yield task -> task.author().equals(wanted);
            }
        };
    }
}
