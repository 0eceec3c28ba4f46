package org.plumbline.app.screen.tasks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.Services;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.Participant;
import org.plumbline.model.analysis.TaskId;
import org.plumbline.model.analysis.TaskLines;
import org.plumbline.model.analysis.TaskStatement;
import org.plumbline.model.analysis.TaskTally;
import org.plumbline.model.check.AlikeTasks;
import org.plumbline.model.workshop.TaskChange;
import org.plumbline.model.workshop.Workshop;

/** The list of tasks as it is written: fast lines, pasted lists, what sounds alike, how many each expert wrote. */
public final class TasksViewModel {
    private final WorkshopDocument document;
    private final Services services;
    private final BoardViewModel board;
    private final TaskOffers offers;
    private final Map<TaskId, TaskLine> known = new HashMap<>();
    private final ObservableList<TaskLine> lines = FXCollections.observableArrayList();
    private final ObservableList<Optional<Participant>> writers = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Participant>> writer = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<TaskFilter> filters = FXCollections.observableArrayList();
    private final ObjectProperty<TaskFilter> filter = new SimpleObjectProperty<>(TaskFilter.ALL);
    private final StringProperty search = new SimpleStringProperty("");
    private final ObservableList<AlikeTasks> alike = FXCollections.observableArrayList();
    private final ObservableList<TaskTally> tallies = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private Runnable unsubscribe = () -> {};

    public TasksViewModel(WorkshopDocument document, Services services) {
        this.document = document;
        this.services = services;
        board = new BoardViewModel(document, services);
        offers = new TaskOffers(document, services);
        filter.addListener(observable -> look());
        search.addListener(observable -> look());
    }

    void show() {
        unsubscribe = document.listen(this::refresh);
        refresh(document.current());
    }

    void hide() {
        unsubscribe.run();
        said.set("");
    }

    private void refresh(Workshop workshop) {
        JobAnalysis analysis = workshop.analysis();
        known.keySet()
                .retainAll(analysis.tasks().stream().map(TaskStatement::id).toList());
        for (int i = 0; i < analysis.tasks().size(); i++) {
            TaskStatement task = analysis.tasks().get(i);
            known.computeIfAbsent(
                            task.id(),
                            id -> new TaskLine(
                                    task, (which, words) -> document.apply(new TaskChange.EditTask(which, words))))
                    .show(task, i + 1, TaskOrigin.of(task, analysis));
        }
        keep(alike, AlikeTasks.in(analysis.tasks()));
        keep(tallies, TaskTally.of(analysis));
        people(analysis);
        look();
        board.refresh(workshop, known);
        count.set(Words.of(
                "tasks.count", analysis.tasks().size(), analysis.groups().size()));
    }

    private void people(JobAnalysis analysis) {
        var choices = new ArrayList<Optional<Participant>>(List.of(Optional.empty()));
        analysis.experts().forEach(expert -> choices.add(Optional.of(expert)));
        Optional<Participant> before = Optional.ofNullable(writer.get()).flatMap(each -> each);
        keep(writers, choices);
        writer.set(before.flatMap(person -> analysis.participant(person.id())).filter(Participant::isExpert));
        List<TaskFilter> now = TaskFilter.of(analysis);
        TaskFilter asked = filter.get();
        keep(filters, now);
        filter.set(now.stream()
                .filter(each -> asked != null && each.isLike(asked))
                .findFirst()
                .orElse(TaskFilter.ALL));
    }

    static <T> void keep(ObservableList<T> shown, List<T> now) {
        if (!shown.equals(now)) {
            shown.setAll(now);
        }
    }

    /** While the choices of the filter are exchanged there is none for a moment. */
    private void look() {
        if (filter.get() == null) {
            return;
        }
        JobAnalysis analysis = document.current().analysis();
        Predicate<TaskStatement> wanted = filter.get().test(analysis, alike);
        String typed = search.get().strip().toLowerCase(Locale.ROOT);
        List<TaskLine> now = analysis.tasks().stream()
                .filter(wanted)
                .filter(task -> (task.text() + "\n" + TaskOrigin.of(task, analysis))
                        .toLowerCase(Locale.ROOT)
                        .contains(typed))
                .map(task -> known.get(task.id()))
                .filter(line -> line != null)
                .toList();
        keep(lines, now);
    }

    BoardViewModel board() {
        return board;
    }

    TaskOffers offers() {
        return offers;
    }

    /** Those that are searched for. */
    ObservableList<TaskLine> lines() {
        return lines;
    }

    /** Who may be writing: nobody in particular, or an expert. */
    ObservableList<Optional<Participant>> writers() {
        return writers;
    }

    ObjectProperty<Optional<Participant>> writer() {
        return writer;
    }

    ObservableList<TaskFilter> filters() {
        return filters;
    }

    ObjectProperty<TaskFilter> filter() {
        return filter;
    }

    StringProperty search() {
        return search;
    }

    ObservableList<AlikeTasks> alike() {
        return alike;
    }

    ObservableList<TaskTally> tallies() {
        return tallies;
    }

    /** What became of the last thing written or pasted; empty when nothing has to be said. */
    ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    /** "34 tasks in 5 groups". */
    ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }

    /** Writes what was typed or pasted, a task a line, in one step; whether all of it came onto the list. */
    boolean write(String words) {
        TaskLines read = TaskLines.read(words, document.current().analysis().tasks());
        var author = Optional.ofNullable(writer.get()).flatMap(each -> each).map(Participant::id);
        List<TaskStatement> tasks = read.texts().stream()
                .map(text -> new TaskStatement(new TaskId(services.ids().next("task")), text, "", author))
                .toList();
        if (tasks.size() == 1) {
            document.apply(new TaskChange.AddTask(tasks.get(0)));
        } else if (!tasks.isEmpty()) {
            document.apply(new TaskChange.AddTasks(tasks));
        }
        said.set(new Written(read).sentence());
        return !tasks.isEmpty() && read.repeated().isEmpty() && read.wordless().isEmpty();
    }

    void remove(List<TaskId> tasks) {
        if (!tasks.isEmpty()) {
            document.apply(new TaskChange.RemoveTasks(tasks));
            said.set("");
        }
    }

    /** Moves a task up (negative) or down by places in the whole list. */
    void moveBy(TaskId task, int places) {
        List<TaskId> ids = document.current().analysis().tasks().stream()
                .map(TaskStatement::id)
                .toList();
        moveTo(task, ids.indexOf(task) + places);
    }

    void moveTo(TaskId task, int index) {
        document.apply(new TaskChange.MoveTask(task, Math.max(0, index)));
    }

    void setAuthor(List<TaskId> tasks, Optional<Participant> author) {
        document.apply(new TaskChange.SetAuthor(tasks, author.map(Participant::id)));
    }

    /** One task stays and stands for both; what was said of the other goes, and that is told. */
    void merge(TaskId kept, TaskId gone) {
        JobAnalysis before = document.current().analysis();
        long rated = before.ratings().stream()
                .flatMap(sheet -> sheet.tasks().stream())
                .filter(rating -> rating.task().equals(gone))
                .count();
        long linked = before.linkages().stream()
                .flatMap(sheet -> sheet.links().stream())
                .filter(link -> link.task().equals(gone))
                .count();
        document.apply(new TaskChange.MergeTasks(kept, gone));
        said.set(rated + linked == 0 ? "" : Words.of("tasks.said.merged", number(kept), rated, linked));
    }

    /** The offered tasks that are ticked come onto the list. */
    void takeOffered() {
        said.set(Words.of("tasks.said.added", offers.take()));
    }

    void keepBoth(AlikeTasks pair) {
        document.apply(
                new TaskChange.KeepApart(pair.earlier().id(), pair.later().id()));
    }

    /** The place of a task in the whole list, from 1. */
    String number(TaskId task) {
        return Optional.ofNullable(known.get(task))
                .map(line -> line.number().get())
                .orElse("");
    }

    Workshop workshop() {
        return document.current();
    }
}
