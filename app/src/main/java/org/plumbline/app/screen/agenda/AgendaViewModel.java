package org.plumbline.app.screen.agenda;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.Services;
import org.plumbline.app.screen.Timekeeper;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.Agenda;
import org.plumbline.model.analysis.AgendaClock;
import org.plumbline.model.analysis.AgendaStep;
import org.plumbline.model.analysis.AgendaStepId;
import org.plumbline.model.analysis.AgendaTopic;
import org.plumbline.model.analysis.LeftRunning;
import org.plumbline.model.analysis.UsualAgenda;
import org.plumbline.model.workshop.AgendaChange;
import org.plumbline.model.workshop.Workshop;

/** What is to be done when: the steps, the clock and what was parked. */
public final class AgendaViewModel {
    private static final int MINUTES = 15;

    private final WorkshopDocument document;
    private final Services services;
    private final Timekeeper timekeeper;
    private final ChosenStep editor;
    private final ParkedViewModel parked;
    private final ObservableList<AgendaRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<ClockFace> face = new ReadOnlyObjectWrapper<>(ClockFace.EMPTY);
    private final ReadOnlyObjectWrapper<Optional<AgendaStepId>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper leftRunning = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private boolean refreshing;
    private Runnable unsubscribe = () -> {};

    public AgendaViewModel(WorkshopDocument document, Services services) {
        this.document = document;
        this.services = services;
        timekeeper = new Timekeeper(document, services.clock());
        editor = new ChosenStep(document);
        parked = new ParkedViewModel(document, services);
    }

    void show() {
        unsubscribe = document.listen(this::refresh);
        refresh(document.current());
    }

    void hide() {
        unsubscribe.run();
    }

    private void refresh(Workshop workshop) {
        Agenda agenda = workshop.analysis().agenda();
        Optional<AgendaStepId> next = next(agenda);
        parked.refresh(workshop.analysis().parked());
        tick(services.clock().instant());
        become(next);
    }

    /** The step that came; else the chosen one; else the one in its place; at first the one that the room is at. */
    private Optional<AgendaStepId> next(Agenda agenda) {
        List<AgendaStepId> now = agenda.steps().stream().map(AgendaStep::id).toList();
        List<AgendaStepId> added =
                now.stream().filter(id -> !ids().contains(id)).toList();
        if (added.size() == 1) {
            return Optional.of(added.get(0));
        }
        if (now.isEmpty() || chosen.get().filter(now::contains).isPresent()) {
            return now.isEmpty() ? Optional.empty() : chosen.get();
        }
        if (chosen.get().isEmpty()) {
            return timekeeper
                    .at(services.clock().instant())
                    .present()
                    .map(present -> present.step().id())
                    .or(() -> Optional.of(now.get(0)));
        }
        int place = ids().indexOf(chosen.get().get());
        return Optional.of(now.get(Math.max(0, Math.min(place, now.size() - 1))));
    }

    /** Shows what the agenda says now; nothing in the document changes. */
    void tick(Instant now) {
        AgendaClock clock = timekeeper.at(now);
        refreshing = true;
        try {
            showRows(AgendaRow.of(clock));
        } finally {
            refreshing = false;
        }
        face.set(ClockFace.of(clock, services.clock().getZone()));
        leftRunning.set(clock.leftRunning().map(AgendaViewModel::question).orElse(""));
        summary.set(
                clock.steps().isEmpty()
                        ? ""
                        : Words.of(
                                "agenda.summary", clock.done(), clock.steps().size(), Spans.minutes(clock.planned())));
    }

    void tick() {
        tick(services.clock().instant());
    }

    private void showRows(List<AgendaRow> now) {
        if (!now.stream().map(AgendaRow::id).toList().equals(ids())) {
            rows.setAll(now);
            return;
        }
        for (int i = 0; i < now.size(); i++) {
            if (!now.get(i).equals(rows.get(i))) {
                rows.set(i, now.get(i));
            }
        }
    }

    private static String question(LeftRunning left) {
        return Words.of(
                "agenda.left.question",
                left.step().title(),
                Spans.minutes(left.stretch() / 60),
                Spans.minutes(left.untilPlanned() / 60));
    }

    private List<AgendaStepId> ids() {
        return rows.stream().map(AgendaRow::id).toList();
    }

    private void become(Optional<AgendaStepId> next) {
        Agenda agenda = document.current().analysis().agenda();
        chosen.set(next);
        editor.show(next.flatMap(agenda::step), Math.min(Agenda.LAST_DAY, Math.max(1, agenda.days()) + 1));
    }

    ObservableList<AgendaRow> rows() {
        return rows;
    }

    ReadOnlyObjectProperty<ClockFace> face() {
        return face.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<AgendaStepId>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    int chosenIndex() {
        return chosen.get().map(ids()::indexOf).orElse(-1);
    }

    ChosenStep editor() {
        return editor;
    }

    ParkedViewModel parked() {
        return parked;
    }

    /** What to ask about a clock that was left running; empty while there is nothing to ask. */
    ReadOnlyStringProperty leftRunning() {
        return leftRunning.getReadOnlyProperty();
    }

    /** "3 of 16 steps done, 16 h 35 min planned". */
    ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    void choose(AgendaStepId step) {
        if (!refreshing && !chosen.get().equals(Optional.of(step))) {
            become(Optional.of(step));
        }
    }

    void useUsual() {
        document.apply(new AgendaChange.SetAgenda(UsualAgenda.make(this::id)));
    }

    private AgendaStepId id() {
        return new AgendaStepId(services.ids().next("step"));
    }

    /** A step after the chosen one, on its day. */
    void add() {
        Optional<AgendaStep> before = editor.step().get();
        document.apply(new AgendaChange.AddStep(
                new AgendaStep(
                        id(),
                        before.map(AgendaStep::day).orElse(1),
                        "",
                        before.map(AgendaStep::topic).orElse(AgendaTopic.WELCOME),
                        MINUTES,
                        "",
                        0,
                        false),
                chosenIndex() + 1));
    }

    void remove(AgendaStepId step) {
        document.apply(new AgendaChange.RemoveStep(step));
    }

    /** Moves a step up (negative) or down; at the end of its day it goes over to the next. */
    void moveBy(AgendaStepId step, int places) {
        List<AgendaStep> steps = document.current().analysis().agenda().steps();
        int here = ids().indexOf(step);
        int there = here + places;
        if (there < 0 || there >= steps.size()) {
            return;
        }
        int day = steps.get(there).day();
        document.apply(
                new AgendaChange.MoveStep(step, day, day == steps.get(here).day() ? there : here));
    }

    /** Moves a step to the place and the day of another. */
    void moveTo(AgendaStepId step, int index) {
        List<AgendaStep> steps = document.current().analysis().agenda().steps();
        int there = Math.max(0, Math.min(index, steps.size() - 1));
        document.apply(new AgendaChange.MoveStep(step, steps.get(there).day(), there));
    }

    Timekeeper timekeeper() {
        return timekeeper;
    }

    /** Starts the chosen step, or pauses it while it runs. */
    void startOrPause(AgendaStepId step) {
        if (isRunning(step)) {
            timekeeper.pause();
        } else {
            timekeeper.start(step);
        }
    }

    boolean isRunning(AgendaStepId step) {
        return document.current().analysis().agenda().isRunning(step);
    }

    void startOrPausePresent() {
        timekeeper
                .at(services.clock().instant())
                .present()
                .ifPresent(present -> startOrPause(present.step().id()));
    }

    Workshop workshop() {
        return document.current();
    }
}
