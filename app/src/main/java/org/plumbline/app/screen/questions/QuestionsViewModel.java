package org.plumbline.app.screen.questions;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.EditableText;
import org.plumbline.app.screen.Services;
import org.plumbline.app.words.Words;
import org.plumbline.model.check.Finding;
import org.plumbline.model.check.Stage;
import org.plumbline.model.check.WorkshopChecks;
import org.plumbline.model.interview.Question;
import org.plumbline.model.interview.QuestionId;
import org.plumbline.model.workshop.QuestionChange;
import org.plumbline.model.workshop.Workshop;

/** The questions in the order of the interview, the one being written, and what nobody asks about yet. */
public final class QuestionsViewModel {
    private final WorkshopDocument document;
    private final Services services;
    private final ChosenQuestion editor;
    private final OffersViewModel offers;
    private final EditableText slot = new EditableText(this::typedSlot);
    private final ObservableList<QuestionRow> rows = FXCollections.observableArrayList();
    private final ObservableList<Coverage> coverage = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<QuestionId>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<QuestionId>> kept = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper findings = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private boolean refreshing;
    private Runnable unsubscribe = () -> {};

    public QuestionsViewModel(WorkshopDocument document, Services services) {
        this.document = document;
        this.services = services;
        editor = new ChosenQuestion(document);
        offers = new OffersViewModel(document, services);
    }

    void show() {
        unsubscribe = document.listen(this::refresh);
        refresh(document.current());
    }

    void hide() {
        unsubscribe.run();
    }

    private void refresh(Workshop workshop) {
        List<QuestionRow> now = QuestionRow.of(workshop);
        Optional<QuestionId> next = next(now);
        refreshing = true;
        try {
            show(now);
        } finally {
            refreshing = false;
        }
        if (!coverage.equals(Coverage.of(workshop))) {
            coverage.setAll(Coverage.of(workshop));
        }
        summary.set(summary(workshop));
        int minutes = workshop.analysis().slotMinutes();
        slot.show(minutes == 0 ? "" : String.valueOf(minutes));
        become(next);
    }

    /** Exchanges only the rows that differ, so that the list stays where it is while somebody types. */
    private void show(List<QuestionRow> now) {
        if (!ids(now).equals(ids(rows))) {
            rows.setAll(now);
            return;
        }
        for (int i = 0; i < now.size(); i++) {
            if (!now.get(i).equals(rows.get(i))) {
                rows.set(i, now.get(i));
            }
        }
    }

    /** The question that came or came back; else the chosen one; else the one in its place. */
    private Optional<QuestionId> next(List<QuestionRow> now) {
        List<QuestionId> before = ids(rows);
        List<QuestionId> added =
                ids(now).stream().filter(id -> !before.contains(id)).toList();
        if (added.size() == 1) {
            return Optional.of(added.get(0));
        }
        if (now.isEmpty() || chosen.get().filter(ids(now)::contains).isPresent()) {
            return now.isEmpty() ? Optional.empty() : chosen.get();
        }
        int place = chosen.get().map(before::indexOf).orElse(0);
        return Optional.of(now.get(Math.max(0, Math.min(place, now.size() - 1))).id());
    }

    private static List<QuestionId> ids(List<QuestionRow> rows) {
        return rows.stream().map(QuestionRow::id).toList();
    }

    private static String summary(Workshop workshop) {
        List<Question> questions = workshop.questions();
        if (questions.isEmpty()) {
            return "";
        }
        int minutes = questions.stream().mapToInt(Question::minutes).sum();
        int slot = workshop.analysis().slotMinutes();
        long open =
                questions.stream().filter(question -> question.minutes() == 0).count();
        return Words.of("questions.summary", questions.size(), minutes)
                + (slot == 0 ? "" : Words.of("questions.summary.slot", slot))
                + (open == 0 ? "" : Words.of("questions.summary.open", open))
                + (minutes > slot && slot > 0 ? Words.of("questions.summary.over", minutes - slot) : "");
    }

    private void typedSlot(String minutes) {
        document.apply(new QuestionChange.SetSlot(minutes.isBlank() ? 0 : Integer.parseInt(minutes.strip())));
    }

    private void become(Optional<QuestionId> next) {
        chosen.set(next);
        editor.show(next.flatMap(document.current()::question));
        findings.set(WorkshopChecks.of(document.current()).stream()
                .filter(finding -> finding.stage() == Stage.QUESTIONS
                        && next.filter(id -> id.value().equals(finding.id())).isPresent())
                .map(Finding::sentence)
                .reduce((first, second) -> first + " " + second)
                .orElse(""));
    }

    ObservableList<QuestionRow> rows() {
        return rows;
    }

    ObservableList<Coverage> coverage() {
        return coverage;
    }

    ReadOnlyObjectProperty<Optional<QuestionId>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** The place of the chosen question in the list; -1 while there is none. */
    int chosenIndex() {
        return chosen.get().map(ids(rows)::indexOf).orElse(-1);
    }

    /** Digits; empty while nobody has said how long an interview may take. */
    EditableText slot() {
        return slot;
    }

    /** What may be taken from the question bank or another workshop. */
    OffersViewModel offers() {
        return offers;
    }

    /** Keeps the chosen question for later interviews. */
    void keepChosen() {
        chosen.get().ifPresent(question -> offers.keep(question, () -> kept.set(Optional.of(question))));
    }

    /** The question that was kept last, so that the screen can say so. */
    ReadOnlyObjectProperty<Optional<QuestionId>> kept() {
        return kept.getReadOnlyProperty();
    }

    ChosenQuestion editor() {
        return editor;
    }

    /** What the chosen question lacks; empty when nothing. */
    ReadOnlyStringProperty findings() {
        return findings.getReadOnlyProperty();
    }

    /** "4 questions, 40 minutes". */
    ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    void choose(QuestionId question) {
        if (!refreshing && !chosen.get().equals(Optional.of(question))) {
            become(Optional.of(question));
        }
    }

    /** Adds an empty question at the end and chooses it. */
    void add() {
        document.apply(new QuestionChange.AddQuestion(
                Question.empty(new QuestionId(services.ids().next("question")))));
    }

    void remove(QuestionId question) {
        document.apply(new QuestionChange.RemoveQuestion(question));
    }

    /** Moves a question up (negative) or down. */
    void moveBy(QuestionId question, int places) {
        moveTo(question, ids(rows).indexOf(question) + places);
    }

    void moveTo(QuestionId question, int index) {
        document.apply(new QuestionChange.MoveQuestion(question, Math.max(0, Math.min(index, rows.size() - 1))));
    }

    Workshop workshop() {
        return document.current();
    }
}
