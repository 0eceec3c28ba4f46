package org.plumbline.app.screen.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.Services;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.analysis.TaskGroup;
import org.plumbline.model.analysis.TaskGroupId;
import org.plumbline.model.analysis.TaskId;
import org.plumbline.model.analysis.TaskStatement;
import org.plumbline.model.workshop.GroupChange;
import org.plumbline.model.workshop.Workshop;

/** The board: tasks as cards, groups as columns; a card may stand in several. */
final class BoardViewModel {
    private final WorkshopDocument document;
    private final Services services;
    private final GroupBecoming becoming;
    private final GroupColumn loose = new GroupColumn(Optional.empty(), (group, words) -> {});
    private final ObservableList<GroupColumn> groups = FXCollections.observableArrayList();

    BoardViewModel(WorkshopDocument document, Services services) {
        this.document = document;
        this.services = services;
        becoming = new GroupBecoming(document, services);
    }

    void refresh(Workshop workshop, Map<TaskId, TaskLine> lines) {
        JobAnalysis analysis = workshop.analysis();
        List<TaskId> outside =
                analysis.ungrouped().stream().map(TaskStatement::id).toList();
        loose.show("", cards(outside, lines), -1, "");
        TasksViewModel.keep(groups, analysis.groups().stream().map(this::column).toList());
        for (int i = 0; i < groups.size(); i++) {
            TaskGroup group = analysis.groups().get(i);
            String became = group.competency()
                    .flatMap(workshop::competency)
                    .map(SelectedCompetency::name)
                    .orElse("");
            groups.get(i).show(group.name(), cards(group.tasks(), lines), i, became);
        }
        becoming.refresh(workshop);
    }

    private static List<TaskLine> cards(List<TaskId> tasks, Map<TaskId, TaskLine> lines) {
        return tasks.stream().map(lines::get).filter(Objects::nonNull).toList();
    }

    private GroupColumn column(TaskGroup group) {
        return groups.stream()
                .filter(column -> column.group().equals(Optional.of(group.id())))
                .findFirst()
                .orElseGet(() -> new GroupColumn(
                        Optional.of(group.id()),
                        (id, words) -> document.apply(new GroupChange.RenameGroup(id, words))));
    }

    GroupBecoming becoming() {
        return becoming;
    }

    /** The tasks that stand in no group. */
    GroupColumn loose() {
        return loose;
    }

    ObservableList<GroupColumn> groups() {
        return groups;
    }

    /** All columns from left to right. */
    List<GroupColumn> columns() {
        var all = new ArrayList<>(List.of(loose));
        all.addAll(groups);
        return all;
    }

    /** The column that a key stands for. */
    Optional<GroupColumn> byKey(String key) {
        return groups.stream()
                .filter(column -> !key.isEmpty() && column.key().get().equals(key.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** A new group at the end, with these tasks in it. */
    TaskGroupId addGroup(List<TaskId> tasks) {
        var id = new TaskGroupId(services.ids().next("group"));
        document.apply(new GroupChange.AddGroup(new TaskGroup(id, "", tasks, Optional.empty())));
        return id;
    }

    void removeGroup(TaskGroupId group) {
        document.apply(new GroupChange.RemoveGroup(group));
    }

    /** Moves a group to the left (negative) or right. */
    void moveGroup(TaskGroupId group, int places) {
        List<TaskGroupId> ids = document.current().analysis().groups().stream()
                .map(TaskGroup::id)
                .toList();
        document.apply(new GroupChange.MoveGroup(group, Math.max(0, ids.indexOf(group) + places)));
    }

    /**
     * Puts cards into a column; into that of no group means taking them out of theirs.
     *
     * @param also whether they stay where they were, too
     * @param index among the cards that stay there
     */
    void put(List<TaskId> tasks, GroupColumn from, GroupColumn to, int index, boolean also) {
        if (tasks.isEmpty() || from == to && to.isLoose()) {
            return;
        }
        if (to.isLoose()) {
            takeOut(tasks, from);
        } else {
            Optional<TaskGroupId> leaves = also && from != to ? Optional.empty() : from.group();
            document.apply(new GroupChange.PutTasks(tasks, leaves, to.group().orElseThrow(), index));
        }
    }

    /** At the end of a column. */
    void put(List<TaskId> tasks, GroupColumn from, GroupColumn to, boolean also) {
        put(tasks, from, to, to.cards().size(), also);
    }

    void takeOut(List<TaskId> tasks, GroupColumn from) {
        from.group()
                .filter(group -> !tasks.isEmpty())
                .ifPresent(group -> document.apply(new GroupChange.TakeTasksOut(tasks, group)));
    }

    /** Moves a card up (negative) or down in its group. */
    void moveBy(TaskLine card, GroupColumn column, int places) {
        int index = column.cards().indexOf(card) + places;
        if (index >= 0 && index < column.cards().size()) {
            put(List.of(card.id()), column, column, index, false);
        }
    }
}
