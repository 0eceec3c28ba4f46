package org.plumbline.app.screen.position;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.EditableText;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.Fact;
import org.plumbline.model.analysis.RecordFacts;
import org.plumbline.model.analysis.ResumeRequirement;
import org.plumbline.model.workshop.FactChange;
import org.plumbline.model.workshop.Workshop;

/** What the record of the job analysis says beside the workshop itself. */
final class RecordFactsViewModel {
    private static final int MOST = 9_999;

    private final WorkshopDocument document;
    private final Map<Fact, EditableText> facts = new EnumMap<>(Fact.class);
    private final EditableText pages;
    private final EditableText minutes;
    private final ObservableList<ResumeRequirement> requirements = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Runnable unsubscribe = () -> {};

    RecordFactsViewModel(WorkshopDocument document) {
        this.document = document;
        for (Fact fact : Fact.values()) {
            facts.put(fact, new EditableText(text -> document.apply(new FactChange.SayFact(fact, text))));
        }
        pages = new EditableText(text -> number(text, said -> document.apply(new FactChange.LimitResume(said))));
        minutes = new EditableText(text -> number(text, said -> document.apply(new FactChange.LimitWritten(said))));
    }

    void show() {
        problem.set("");
        unsubscribe = document.listen(this::refresh);
        refresh(document.current());
    }

    void hide() {
        unsubscribe.run();
    }

    private void refresh(Workshop workshop) {
        RecordFacts held = workshop.analysis().recordFacts();
        facts.forEach((fact, text) -> text.show(held.words(fact)));
        refresh(pages, held.resumePages());
        refresh(minutes, held.writtenMinutes());
        if (!requirements.equals(held.requirements())) {
            requirements.setAll(held.requirements());
        }
    }

    /** What is typed and is no number stays to be mended; another number of the document replaces it. */
    private void refresh(EditableText shown, int held) {
        OptionalInt typed = parsed(shown.get());
        if (typed.isPresent() && typed.getAsInt() != held) {
            shown.show(held == 0 ? "" : String.valueOf(held));
        }
    }

    private void number(String text, IntConsumer edit) {
        OptionalInt said = parsed(text);
        problem.set(said.isPresent() ? "" : Words.of("position.record.number", text.strip(), MOST));
        said.ifPresent(edit);
    }

    private static OptionalInt parsed(String text) {
        String digits = text.strip();
        if (digits.isEmpty()) {
            return OptionalInt.of(0);
        }
        return digits.matches("[0-9]{1,4}") ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }

    EditableText fact(Fact fact) {
        return facts.get(fact);
    }

    EditableText pages() {
        return pages;
    }

    EditableText minutes() {
        return minutes;
    }

    /** Why a number was not taken; empty when it was. */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    ObservableList<ResumeRequirement> requirements() {
        return requirements;
    }

    List<ResumeRequirement> held() {
        return document.current().analysis().recordFacts().requirements();
    }

    void addRequirement() {
        document.apply(new FactChange.AddRequirement(new ResumeRequirement("", "")));
    }

    void edit(int index, ResumeRequirement now) {
        document.apply(new FactChange.EditRequirement(index, now));
    }

    void removeRequirement(int index) {
        document.apply(new FactChange.RemoveRequirement(index));
    }
}
