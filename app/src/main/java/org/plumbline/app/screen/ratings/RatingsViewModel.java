package org.plumbline.app.screen.ratings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.projector.ProjectorPage;
import org.plumbline.app.projector.RatingPages;
import org.plumbline.app.screen.Services;
import org.plumbline.app.screen.ratings.RatedCells.Column;
import org.plumbline.app.screen.ratings.Subject.Rating;
import org.plumbline.app.screen.ratings.Subject.Thing;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.Aspect;
import org.plumbline.model.analysis.Participant;
import org.plumbline.model.analysis.ParticipantId;
import org.plumbline.model.analysis.RatingProgress;
import org.plumbline.model.analysis.Screening;
import org.plumbline.model.analysis.ScreeningResult;
import org.plumbline.model.analysis.TaskId;
import org.plumbline.model.analysis.Verdict;
import org.plumbline.model.workshop.TaskChange;
import org.plumbline.model.workshop.Workshop;

/** How much each task and competency matters: one expert's sheet, one scale over all experts, or what came out. */
public final class RatingsViewModel {
    /** What the screen shows. */
    enum View {
        SHEET,
        EXPERTS,
        RESULTS
    }

    /**
     * An expert whose sheet can be opened.
     *
     * @param filled how many values are in it
     * @param of how many could be
     */
    record Expert(ParticipantId id, String name, int filled, int of) {}

    private final WorkshopDocument document;
    private final Services services;
    private final CutOffsViewModel cutOffs;
    private final RatedCells cells = new RatedCells(this::enter);
    private final ObjectProperty<Subject> subject = new SimpleObjectProperty<>(Subject.TASKS);
    private final ObjectProperty<View> view = new SimpleObjectProperty<>(View.SHEET);
    private final ObjectProperty<Optional<ParticipantId>> expert = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Aspect> aspect = new SimpleObjectProperty<>(Aspect.TASK_IMPORTANCE);
    private final ReadOnlyObjectWrapper<Optional<PastedRatings>> pasted = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper shown = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper counts = new ReadOnlyStringWrapper("");
    private final ObservableList<Expert> experts = FXCollections.observableArrayList();
    private final ObservableList<ResultLine> results = FXCollections.observableArrayList();
    private Given given;
    private Runnable unsubscribe = () -> {};

    public RatingsViewModel(WorkshopDocument document, Services services) {
        this.document = document;
        this.services = services;
        cutOffs = new CutOffsViewModel(document);
        given = new Given(document.current());
        subject.addListener((property, old, now) -> {
            aspect.set(now.aspects(document.current()).get(0));
            lay();
        });
        view.addListener(observable -> lay());
        expert.addListener(observable -> lay());
        aspect.addListener(observable -> lay());
    }

    void show() {
        unsubscribe = document.listen(this::refresh);
        refresh(document.current());
    }

    /** Nobody finds a sheet open that somebody else filled in. */
    void hide() {
        unsubscribe.run();
        expert.set(Optional.empty());
        pasted.set(Optional.empty());
        document.endTyping();
    }

    private void refresh(Workshop workshop) {
        given = new Given(workshop);
        cutOffs.refresh(workshop);
        if (expert.get()
                .filter(id -> given.raters().stream().noneMatch(one -> one.id().equals(id)))
                .isPresent()) {
            expert.set(Optional.empty());
        }
        if (!aspects().contains(aspect.get())) {
            aspect.set(aspects().get(0));
        }
        lay();
    }

    private void lay() {
        Workshop workshop = document.current();
        pasted.set(Optional.empty());
        List<Thing> things = subject.get().things(workshop);
        cells.show(things, columns(), given);
        experts(workshop);
        if (view.get() == View.RESULTS) {
            results(workshop, things);
        }
        shown.set(shown.get() + 1);
    }

    private List<Column> columns() {
        if (view.get() == View.EXPERTS) {
            return given.raters().stream()
                    .map(rater -> new Column(rater.id(), aspect.get(), rater.name()))
                    .toList();
        }
        return expert.get()
                .map(rater -> aspects().stream()
                        .map(each -> new Column(rater, each, capital(each.words())))
                        .toList())
                .orElse(List.of());
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ENGLISH) + words.substring(1);
    }

    private void experts(Workshop workshop) {
        RatingProgress progress = subject.get().progress(workshop);
        List<Thing> things = subject.get().things(workshop);
        List<Expert> now = new ArrayList<>();
        for (Participant rater : given.raters()) {
            int filled = progress.filled().getOrDefault(rater.id(), filled(rater, things));
            now.add(new Expert(rater.id(), rater.name(), filled, progress.each()));
        }
        if (!experts.equals(now)) {
            experts.setAll(now);
        }
        hint.set(
                progress.experts() == 0 || progress.each() == 0
                        ? ""
                        : Words.of("ratings.progress", progress.done(), progress.experts(), progress.missing()));
    }

    private int filled(Participant rater, List<Thing> things) {
        return (int) things.stream()
                .flatMap(thing -> aspects().stream().map(each -> given.value(rater.id(), thing.id(), each)))
                .filter(Optional::isPresent)
                .count();
    }

    private void results(Workshop workshop, List<Thing> things) {
        Map<String, ScreeningResult> screened = subject.get() == Subject.TASKS
                ? byId(Screening.tasks(workshop.analysis()))
                : byId(Screening.competencies(
                        workshop.analysis(),
                        workshop.competencies().stream().map(one -> one.id()).toList()));
        results.setAll(things.stream()
                .map(thing -> new ResultLine(
                        thing,
                        screened.get(thing.id()),
                        aspects().stream()
                                .map(each -> given.spread(thing.id(), each))
                                .toList()))
                .toList());
        counts.set(Words.of(
                "ratings.counts",
                count(Verdict.CRITICAL),
                count(Verdict.NOT_CRITICAL),
                count(Verdict.DROPPED),
                count(Verdict.OPEN)));
    }

    private static <K> Map<String, ScreeningResult> byId(Map<K, ScreeningResult> results) {
        return results.entrySet().stream()
                .collect(Collectors.toMap(entry -> String.valueOf(entry.getKey()), Map.Entry::getValue));
    }

    int count(Verdict verdict) {
        return (int) results.stream()
                .filter(line -> line.result().verdict() == verdict)
                .count();
    }

    private void enter(List<Rating> ratings) {
        document.apply(subject.get().change(ratings));
    }

    /** Reads a table with the experts' names in its first row, to be looked at before it is taken; whether it is one. */
    boolean preview(String text) {
        if (view.get() != View.EXPERTS || !PastedRatings.isTable(text)) {
            return false;
        }
        pasted.set(
                Optional.of(PastedRatings.read(text, subject.get().things(document.current()), aspect.get(), given)));
        return true;
    }

    void takePasted() {
        Optional<PastedRatings> taken = pasted.get();
        pasted.set(Optional.empty());
        taken.filter(paste -> !paste.ratings().isEmpty()).ifPresent(paste -> enter(paste.ratings()));
    }

    void dropPasted() {
        pasted.set(Optional.empty());
    }

    /** Takes the tasks that are not part of the job off the list, with everything said of them, once confirmed. */
    void removeDropped() {
        List<TaskId> dropped = results.stream()
                .filter(line -> line.result().verdict() == Verdict.DROPPED)
                .map(line -> new TaskId(line.thing().id()))
                .toList();
        if (subject.get() == Subject.TASKS
                && !dropped.isEmpty()
                && services.dialogs()
                        .confirm(
                                Words.of("ratings.remove.title", dropped.size()),
                                Words.of("ratings.remove.text"),
                                Words.of("ratings.remove", dropped.size()))) {
            document.apply(new TaskChange.RemoveTasks(dropped));
        }
    }

    List<Aspect> aspects() {
        return subject.get().aspects(document.current());
    }

    /** Why there is nothing to rate or nobody to rate it; empty when there is. */
    String nothing() {
        if (subject.get().things(document.current()).isEmpty()) {
            return Words.of(subject.get() == Subject.TASKS ? "ratings.noTasks" : "ratings.noCompetencies");
        }
        return given.raters().isEmpty() ? Words.of("ratings.noExperts") : "";
    }

    RatedCells cells() {
        return cells;
    }

    CutOffsViewModel cutOffs() {
        return cutOffs;
    }

    ObjectProperty<Subject> subject() {
        return subject;
    }

    ObjectProperty<View> view() {
        return view;
    }

    /** Whose sheet is open; empty while none is. */
    ObjectProperty<Optional<ParticipantId>> expert() {
        return expert;
    }

    /** The scale that all experts are seen on. */
    ObjectProperty<Aspect> aspect() {
        return aspect;
    }

    /** A pasted table that waits to be taken. */
    ReadOnlyObjectProperty<Optional<PastedRatings>> pasted() {
        return pasted.getReadOnlyProperty();
    }

    /** Counts up each time there is something else to show. */
    ReadOnlyIntegerProperty shown() {
        return shown.getReadOnlyProperty();
    }

    ObservableList<Expert> experts() {
        return experts;
    }

    ObservableList<ResultLine> results() {
        return results;
    }

    /** "6 of 8 experts, 12 cells missing". */
    ReadOnlyStringProperty hint() {
        return hint.getReadOnlyProperty();
    }

    /** "31 kept, 2 not critical, 1 dropped". */
    ReadOnlyStringProperty counts() {
        return counts.getReadOnlyProperty();
    }

    /** How the things that are looked at were rated, as means and verdicts. */
    ProjectorPage projection() {
        return subject.get() == Subject.TASKS
                ? RatingPages.tasks(document.current())
                : RatingPages.competencies(document.current());
    }
}
