package org.plumbline.app.screen.tasks;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.plumbline.app.screen.EditableText;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.TaskId;
import org.plumbline.model.analysis.TaskStatement;
import org.plumbline.model.check.TaskHint;

/** A task as the lists show it; it stays the same object while its words change. */
final class TaskLine {
    private final TaskId id;
    private final EditableText text;
    private final ReadOnlyStringWrapper number = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper origin = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");
    private TaskStatement task;

    /** The words that the hint is about. */
    private String judged = "";

    /**
     * @param edit told the new words that somebody typed
     */
    TaskLine(TaskStatement task, BiConsumer<TaskId, String> edit) {
        this.task = task;
        id = task.id();
        text = new EditableText(words -> edit.accept(id, words));
    }

    /**
     * Follows the document.
     *
     * @param place in the list, from 1
     * @param from where it comes from and who wrote it, in words; may be empty
     */
    void show(TaskStatement now, int place, String from) {
        boolean sameWords = now.text().equals(text.get());
        task = now;
        number.set(String.valueOf(place));
        origin.set(from);
        if (!sameWords) {
            text.show(now.text());
        }
        if (!now.text().equals(judged)) {
            judged = now.text();
            hint.set(sentence(TaskHint.of(now)));
        }
    }

    private static String sentence(List<TaskHint> hints) {
        return hints.stream()
                .map(each -> "! " + Words.of("tasks.hint." + each.name()))
                .collect(Collectors.joining(" "));
    }

    TaskId id() {
        return id;
    }

    TaskStatement task() {
        return task;
    }

    EditableText text() {
        return text;
    }

    /** Its place in the list, from 1. */
    ReadOnlyStringProperty number() {
        return number.getReadOnlyProperty();
    }

    /** "Ada Invented · O*NET 15-1231.00"; empty where nothing is known. */
    ReadOnlyStringProperty origin() {
        return origin.getReadOnlyProperty();
    }

    /** What may be wrong with its words; empty when nothing. */
    ReadOnlyStringProperty hint() {
        return hint.getReadOnlyProperty();
    }
}
