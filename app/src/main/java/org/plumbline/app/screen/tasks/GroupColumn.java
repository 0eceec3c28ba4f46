package org.plumbline.app.screen.tasks;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plumbline.app.screen.EditableText;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.TaskGroupId;

/** A column of the board: a group with its tasks, or the tasks that stand in none. */
final class GroupColumn {
    /** What a group's place is called on the keyboard: 1 to 9, then the letters. */
    private static final String KEYS = "123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private final Optional<TaskGroupId> group;
    private final EditableText name;
    private final ObservableList<TaskLine> cards = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper became = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper key = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");

    /**
     * @param group empty for the tasks that stand in none
     * @param rename told the new name that somebody typed
     */
    GroupColumn(Optional<TaskGroupId> group, BiConsumer<TaskGroupId, String> rename) {
        this.group = group;
        name = new EditableText(words -> group.ifPresent(id -> rename.accept(id, words)));
    }

    /**
     * Follows the document.
     *
     * @param place among the groups, from 0
     * @param competency the name of what it became; empty while it is nothing
     */
    void show(String words, List<TaskLine> tasks, int place, String competency) {
        if (!words.equals(name.get())) {
            name.show(words);
        }
        TasksViewModel.keep(cards, tasks);
        key.set(place >= 0 && place < KEYS.length() ? KEYS.substring(place, place + 1) : "");
        became.set(competency);
        count.set(Words.of("tasks.group.count", tasks.size()));
    }

    Optional<TaskGroupId> group() {
        return group;
    }

    boolean isLoose() {
        return group.isEmpty();
    }

    EditableText name() {
        return name;
    }

    /** As it is spoken of, also while it has no name. */
    String title() {
        return isLoose()
                ? Words.of("tasks.loose")
                : name.get().isBlank() ? Words.of("tasks.group.unnamed", key.get()) : name.get();
    }

    ObservableList<TaskLine> cards() {
        return cards;
    }

    /** The competency that the group became; empty while it is nothing. */
    ReadOnlyStringProperty became() {
        return became.getReadOnlyProperty();
    }

    /** The key that puts cards into it; empty for those beyond the keys. */
    ReadOnlyStringProperty key() {
        return key.getReadOnlyProperty();
    }

    ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }
}
