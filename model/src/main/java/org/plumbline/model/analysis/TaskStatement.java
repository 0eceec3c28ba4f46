package org.plumbline.model.analysis;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.change.Lists;

/**
 * An observable unit of work, verb first.
 *
 * @param source where it comes from, such as "O*NET 15-1212.00"; empty when it was written in the workshop
 * @param author the expert who wrote it; empty when it was gathered without names or imported
 * @param keptApart tasks that sound like this one, of which somebody said that they are something else
 */
public record TaskStatement(
        TaskId id, String text, String source, Optional<ParticipantId> author, List<TaskId> keptApart) {
    public TaskStatement {
        keptApart = List.copyOf(keptApart);
    }

    public TaskStatement(TaskId id, String text, String source, Optional<ParticipantId> author) {
        this(id, text, source, author, List.of());
    }

    public TaskStatement withText(String words) {
        return new TaskStatement(id, words, source, author, keptApart);
    }

    public TaskStatement withAuthor(Optional<ParticipantId> writer) {
        return new TaskStatement(id, text, source, writer, keptApart);
    }

    /** The same after somebody said that it is something else than another task. */
    public TaskStatement apartFrom(TaskId other) {
        return keptApart.contains(other)
                ? this
                : new TaskStatement(id, text, source, author, Lists.plus(keptApart, other));
    }

    /** The same after another task left the list. */
    TaskStatement forgetting(TaskId gone) {
        return new TaskStatement(id, text, source, author, Lists.without(keptApart, gone::equals));
    }
}
