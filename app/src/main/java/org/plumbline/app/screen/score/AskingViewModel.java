package org.plumbline.app.screen.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.plumbline.app.screen.EditableText;
import org.plumbline.model.interview.Question;
import org.plumbline.model.interview.QuestionId;
import org.plumbline.model.scoring.QuestionNote;
import org.plumbline.model.scoring.QuestionNote.Asked;
import org.plumbline.model.scoring.QuestionNote.How;
import org.plumbline.model.scoring.Scorecard;

/** Asking the questions in the frozen order, one at a time; no competency is named here. */
final class AskingViewModel {
    private static final long SECOND = 1_000;

    private final KitViewModel kit;
    private final QuestionTimer timer = new QuestionTimer();
    private final ObjectProperty<QuestionId> question = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Optional<Asking>> asking = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final EditableText transcript = new EditableText(this::editTranscript);
    private final EditableText reason = new EditableText(this::editReason);
    private final EditableText scratch;
    private Runnable waiting = () -> {};

    AskingViewModel(KitViewModel kit) {
        this.kit = kit;
        scratch = new EditableText(kit::editScratch);
        kit.desk().addListener(observable -> refresh());
        question.addListener(observable -> refresh());
        kit.beforeLeaving(this::pause);
    }

    /**
     * The question that is being asked.
     *
     * @param number from 1
     * @param seconds what it took so far
     */
    record Asking(Sheet sheet, Question question, int number, QuestionNote note, int seconds, boolean running) {
        /** Seconds beyond what was planned; 0 while there is time, or where nothing was planned. */
        int over() {
            return question.minutes() == 0 ? 0 : Math.max(0, seconds - question.minutes() * 60);
        }

        Optional<How> how() {
            return note.asked().map(Asked::how);
        }
    }

    /** A question in the strip. */
    record Step(QuestionId question, int number, Optional<How> how, boolean written, boolean here) {}

    private void refresh() {
        List<Question> all = kit.sheet().map(Sheet::questions).orElse(List.of());
        if (!all.isEmpty() && all.stream().noneMatch(each -> each.id().equals(question.get()))) {
            question.set(all.get(0).id());
            return;
        }
        asking.set(kit.sheet().flatMap(this::ask));
        transcript.show(asking.get().map(now -> now.note().transcript()).orElse(""));
        reason.show(asking.get()
                .flatMap(now -> now.note().asked())
                .map(Asked::reason)
                .orElse(""));
        scratch.show(kit.sheet().map(Sheet::scratch).orElse(""));
    }

    private Optional<Asking> ask(Sheet sheet) {
        return sheet.questions().stream()
                .filter(each -> each.id().equals(question.get()))
                .findFirst()
                .map(each -> {
                    QuestionNote note = sheet.note(each.id());
                    boolean running = timer.runs(each.id());
                    int seconds =
                            running ? timer.seconds(kit.now()) : note.seconds().orElse(0);
                    return new Asking(sheet, each, sheet.number(each.id()), note, seconds, running);
                });
    }

    ReadOnlyObjectProperty<Optional<Asking>> asking() {
        return asking.getReadOnlyProperty();
    }

    ObjectProperty<QuestionId> question() {
        return question;
    }

    EditableText transcript() {
        return transcript;
    }

    /** Why the question was skipped. */
    EditableText reason() {
        return reason;
    }

    EditableText scratch() {
        return scratch;
    }

    List<Step> steps() {
        return asking.get()
                .map(now -> now.sheet().questions().stream()
                        .map(each -> step(now, each))
                        .toList())
                .orElse(List.of());
    }

    private static Step step(Asking now, Question each) {
        QuestionNote note = now.sheet().note(each.id());
        return new Step(
                each.id(),
                now.sheet().number(each.id()),
                note.asked().map(Asked::how),
                !note.transcript().isBlank(),
                each.id().equals(now.question().id()));
    }

    /** The next (1) or previous (-1) question; stays at the ends. */
    void go(int places) {
        List<Step> steps = steps();
        int index = asking.get().map(now -> now.number() - 1 + places).orElse(-1);
        if (index >= 0 && index < steps.size()) {
            open(steps.get(index).question());
        }
    }

    void open(QuestionId which) {
        if (!which.equals(question.get())) {
            pause();
            question.set(which);
        }
    }

    private void editTranscript(String words) {
        edit(note -> with(note, words, note.asked(), time(note)), "transcript");
    }

    /** Time is written down with whatever is typed, so that little of it can be lost. */
    private Optional<Integer> time(QuestionNote note) {
        return timer.runs(note.question()) ? Optional.of(timer.seconds(kit.now())) : note.seconds();
    }

    private static QuestionNote with(
            QuestionNote note, String words, Optional<Asked> asked, Optional<Integer> seconds) {
        return new QuestionNote(note.question(), words, asked, seconds, note.followUpsCovered());
    }

    /** Says how the question went; the same again takes it back. */
    void mark(How how) {
        edit(
                note -> with(
                        note,
                        note.transcript(),
                        note.asked().filter(asked -> asked.how() == how).isPresent()
                                ? Optional.empty()
                                : Optional.of(new Asked(how, "")),
                        time(note)),
                "");
    }

    private void editReason(String words) {
        edit(
                note -> with(
                        note,
                        note.transcript(),
                        note.asked().map(asked -> new Asked(asked.how(), words)),
                        note.seconds()),
                "reason");
    }

    void cover(int followUp, boolean covered) {
        edit(
                note -> {
                    var places = new ArrayList<>(note.followUpsCovered());
                    places.remove((Integer) followUp);
                    if (covered) {
                        places.add(followUp);
                        places.sort(null);
                    }
                    return new QuestionNote(note.question(), note.transcript(), note.asked(), note.seconds(), places);
                },
                "");
    }

    private void edit(UnaryOperator<QuestionNote> change, String field) {
        asking.get()
                .ifPresent(now -> kit.edit(
                        card -> put(
                                card,
                                change.apply(now.sheet().note(now.question().id()))),
                        field.isEmpty() ? "" : field + "." + now.question().id()));
    }

    /** A note that says nothing is none. */
    private static Scorecard put(Scorecard card, QuestionNote note) {
        var notes = new ArrayList<>(card.notes());
        int place = card.notes().stream().map(QuestionNote::question).toList().indexOf(note.question());
        boolean empty = note.equals(new QuestionNote(note.question(), ""));
        if (place >= 0) {
            notes.remove(place);
        }
        if (!empty) {
            notes.add(place >= 0 ? place : notes.size(), note);
        }
        return card.withNotes(notes);
    }

    /** Starts or pauses the clock of the question; a question whose clock starts is asked. */
    void startOrPause() {
        if (timer.running().isPresent()) {
            pause();
            return;
        }
        asking.get().filter(now -> !now.sheet().submitted()).ifPresent(now -> {
            timer.start(now.question().id(), now.note().seconds().orElse(0), kit.now());
            if (now.note().asked().isEmpty()) {
                mark(How.ASKED);
            }
            tick();
        });
    }

    private void tick() {
        waiting.run();
        refresh();
        waiting = timer.running().isPresent() ? kit.services().jobs().later(SECOND, this::tick) : () -> {};
    }

    /** Stops the clock and keeps what it counted. */
    void pause() {
        waiting.run();
        timer.running().ifPresent(which -> {
            int seconds = timer.seconds(kit.now());
            timer.stop();
            kit.edit(card -> put(card, timed(card, which, seconds)), "seconds." + which);
            refresh();
        });
    }

    private static QuestionNote timed(Scorecard card, QuestionId which, int seconds) {
        QuestionNote note = card.notes().stream()
                .filter(each -> each.question().equals(which))
                .findFirst()
                .orElse(new QuestionNote(which, ""));
        return with(note, note.transcript(), note.asked(), Optional.of(seconds));
    }
}
