package org.plumbline.app.screen.consensus;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.Services;
import org.plumbline.app.screen.consensus.Desk.Case;
import org.plumbline.app.screen.consensus.Desk.Criterion;
import org.plumbline.app.screen.consensus.Desk.Entry;
import org.plumbline.app.screen.consensus.Desk.Row;
import org.plumbline.app.words.Words;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.panel.Round;
import org.plumbline.model.panel.RoundId;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.workshop.ConsensusState.Stage;
import org.plumbline.model.workshop.Speaker;
import org.plumbline.model.workshop.Viewer;
import org.plumbline.model.workshop.Workshop;
import org.plumbline.model.workshop.WorkshopChange;

/** The panel agrees, one differing cell after the other; the desk holds only what the viewer may see. */
public final class ConsensusViewModel {
    private final WorkshopDocument document;
    private final Services services;
    private final ReadOnlyObjectWrapper<Optional<Desk>> desk = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<CompetencyId>> criterion =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Speaker>> speaker = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<Integer>> picked = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty reason = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Optional<RoundId> chosenRound = Optional.empty();
    private Optional<CandidateId> chosen = Optional.empty();
    private Runnable unsubscribe = () -> {};

    public ConsensusViewModel(WorkshopDocument document, Services services) {
        this.document = document;
        this.services = services;
    }

    void show() {
        unsubscribe = document.listen(this::refresh);
        refresh(document.current());
    }

    void hide() {
        unsubscribe.run();
    }

    private void refresh(Workshop workshop) {
        Optional<Round> round = workshop.rounds().stream()
                .filter(each -> chosenRound.filter(each.id()::equals).isPresent())
                .findFirst()
                .or(workshop::currentRound);
        Optional<Desk> now = round.map(each -> new DeskView(workshop, each, document.viewer(each)).desk(chosen));
        chosen = now.flatMap(Desk::open).map(Case::id);
        if (open(now).flatMap(here -> criterion.get().flatMap(here::criterion)).isEmpty()) {
            point(open(now)
                    .flatMap(here -> here.criteria().stream().findFirst())
                    .map(Criterion::id));
        }
        desk.set(now);
    }

    private static Optional<Case> open(Optional<Desk> desk) {
        return desk.flatMap(Desk::open);
    }

    ReadOnlyObjectProperty<Optional<Desk>> desk() {
        return desk.getReadOnlyProperty();
    }

    /** The competency that is talked about. */
    ReadOnlyObjectProperty<Optional<CompetencyId>> criterion() {
        return criterion.getReadOnlyProperty();
    }

    /** Whose rating is looked at. */
    ReadOnlyObjectProperty<Optional<Speaker>> speaker() {
        return speaker.getReadOnlyProperty();
    }

    /** The level that is about to be agreed on; empty until somebody says one. */
    ObjectProperty<Optional<Integer>> picked() {
        return picked;
    }

    StringProperty reason() {
        return reason;
    }

    /** Why the last thing did not happen. */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    Optional<Case> open() {
        return open(desk.get());
    }

    Optional<Criterion> here() {
        return open().flatMap(now -> criterion.get().flatMap(now::criterion));
    }

    Optional<Row> row() {
        return here().flatMap(now -> now.rows().stream()
                .filter(row ->
                        speaker.get().filter(row.history().speaker()::equals).isPresent())
                .findFirst());
    }

    void lookAs(Viewer viewer) {
        problem.set("");
        point(Optional.empty());
        document.lookAs(viewer);
    }

    void openRound(RoundId round) {
        chosenRound = Optional.of(round);
        point(Optional.empty());
        refresh(document.current());
    }

    void choose(CandidateId candidate) {
        if (chosen.filter(candidate::equals).isEmpty()) {
            chosen = Optional.of(candidate);
            point(Optional.empty());
            refresh(document.current());
        }
    }

    /** Goes to the candidate after or before this one, if there is one. */
    void step(int by) {
        List<Entry> all = desk.get().map(Desk::candidates).orElse(List.of());
        int now = all.stream().map(Entry::id).toList().indexOf(chosen.orElse(null)) + by;
        if (now >= 0 && now < all.size()) {
            choose(all.get(now).id());
        }
    }

    /** Turns to a competency, and to one rater's words on it. */
    void look(CompetencyId competency, Optional<Speaker> who) {
        if (criterion.get().filter(competency::equals).isEmpty()) {
            point(Optional.of(competency));
        }
        speaker.set(who);
        problem.set("");
    }

    private void point(Optional<CompetencyId> competency) {
        picked.set(Optional.empty());
        reason.set("");
        problem.set("");
        speaker.set(Optional.empty());
        criterion.set(competency);
    }

    /** Goes to the next competency that is not settled, of this candidate or of one after. */
    boolean nextOpen() {
        List<Entry> all = desk.get().map(Desk::candidates).orElse(List.of());
        int from = Math.max(0, all.stream().map(Entry::id).toList().indexOf(chosen.orElse(null)));
        for (int i = 0; i < all.size(); i++) {
            Entry each = all.get((from + i) % all.size());
            if (each.stage() == Stage.OPEN) {
                choose(each.id());
                Optional<Criterion> next = open().flatMap(now -> now.criteria().stream()
                        .filter(criterion -> criterion.settled().isEmpty())
                        .findFirst());
                next.ifPresent(criterion -> look(criterion.id(), Optional.empty()));
                if (next.isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    ConsensusSteps steps() {
        return new ConsensusSteps(desk.get().orElseThrow(), document.current(), services);
    }

    /** Keeps what the panel agreed on; says whether it did. */
    boolean agree() {
        return here().filter(now -> open().orElseThrow().mayWork())
                .map(now -> make(steps().agree(now, picked.get(), text(reason))))
                .orElse(false);
    }

    void withdraw() {
        here().ifPresent(now -> make(steps().withdraw(now)));
    }

    boolean openEarly(String why) {
        return make(steps().openEarly(why));
    }

    boolean change(Rating rating, String evidence, String why) {
        return here().flatMap(now -> row().map(row -> make(steps().change(now, row, rating, evidence, why))))
                .orElse(false);
    }

    boolean dissent(String why) {
        return here().flatMap(now -> row().map(row -> make(steps().dissent(now, row, why))))
                .orElse(false);
    }

    void endDissent() {
        here().ifPresent(now -> row().ifPresent(row -> make(steps().endDissent(now, row))));
    }

    /** Signs and freezes; there is no way back. */
    boolean finalise(String names) {
        boolean done = make(steps().finalise(names));
        if (done) {
            document.barrier();
        }
        return done;
    }

    private boolean make(Step step) {
        problem.set(step.problem());
        step.change().ifPresent(change -> {
            picked.set(Optional.empty());
            reason.set("");
            document.apply(change);
        });
        return step.change().isPresent();
    }

    private static String text(StringProperty field) {
        return field.get() == null ? "" : field.get();
    }

    /** A step, or the sentence that says what it lacks. */
    record Step(Optional<WorkshopChange> change, String problem) {
        static Step of(WorkshopChange change) {
            return new Step(Optional.of(change), "");
        }

        static Step refused(String key, Object... arguments) {
            return new Step(Optional.empty(), Words.of(key, arguments));
        }
    }
}
