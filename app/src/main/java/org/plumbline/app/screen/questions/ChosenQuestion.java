package org.plumbline.app.screen.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.EditableLines;
import org.plumbline.app.screen.EditableText;
import org.plumbline.app.words.Words;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.interview.Pilot;
import org.plumbline.model.interview.Question;
import org.plumbline.model.interview.QuestionType;
import org.plumbline.model.interview.Reach;
import org.plumbline.model.workshop.QuestionChange;

/** The fields of the question that is being written; each keystroke goes into the document. */
final class ChosenQuestion {
    private static final int STANDARD_PROBES = 6;

    private final WorkshopDocument document;
    private final ReadOnlyObjectWrapper<Optional<Question>> question = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<QuestionType> type = new SimpleObjectProperty<>(QuestionType.PAST_EXPERIENCE);
    private final ObjectProperty<Reach> reach = new SimpleObjectProperty<>(Reach.BREADTH);
    private final EditableText minutes = new EditableText(text -> typed("minutes"));
    private final EditableText lead = new EditableText(text -> typed("lead"));
    private final EditableLines followUps = new EditableLines(() -> typed("followUps"));
    private final EditableLines probes = new EditableLines(() -> typed("probes"));
    private final EditableLines good = new EditableLines(() -> typed("goodResponses"));
    private final EditableLines goodFollowUp = new EditableLines(() -> typed("goodFollowUpResponses"));
    private final EditableText authorGroup = new EditableText(text -> typed("authorGroup"));
    private final ObservableList<Pilot> pilots = FXCollections.observableArrayList();
    private List<CompetencyId> covered = List.of();
    private boolean showing;

    ChosenQuestion(WorkshopDocument document) {
        this.document = document;
        type.addListener(observable -> picked("type"));
        reach.addListener(observable -> picked("reach"));
    }

    /** Shows a question as the document holds it, without editing it. */
    void show(Optional<Question> now) {
        boolean same = now.map(Question::id).equals(question.get().map(Question::id));
        showing = true;
        try {
            question.set(now);
            now.ifPresent(each -> fill(each, same));
        } finally {
            showing = false;
        }
    }

    private void fill(Question now, boolean same) {
        type.set(now.type());
        reach.set(now.reach());
        lead.show(now.lead());
        covered = now.competencies();
        authorGroup.show(now.authorGroup());
        if (!pilots.equals(now.pilots())) {
            pilots.setAll(now.pilots());
        }
        if (!same || minutes(now) != now.minutes()) {
            minutes.show(now.minutes() == 0 ? "" : String.valueOf(now.minutes()));
        }
        if (same) {
            followUps.follow(now.followUps());
            probes.follow(now.probes());
            good.follow(now.goodResponses());
            goodFollowUp.follow(now.goodFollowUpResponses());
        } else {
            followUps.show(now.followUps());
            probes.show(now.probes());
            good.show(now.goodResponses());
            goodFollowUp.show(now.goodFollowUpResponses());
        }
    }

    /** The minutes in the field; what is not a number of minutes leaves the question as it is. */
    private int minutes(Question old) {
        String text = minutes.get().strip();
        if (text.isEmpty()) {
            return 0;
        }
        return text.matches("\\d{1,3}") ? Integer.parseInt(text) : old.minutes();
    }

    private Question asShown(Question old) {
        return new Question(
                old.id(),
                type.get() == null ? old.type() : type.get(),
                reach.get() == null ? old.reach() : reach.get(),
                minutes(old),
                lead.get(),
                followUps.lines(),
                probes.lines(),
                covered,
                good.lines(),
                goodFollowUp.lines(),
                authorGroup.get(),
                pilots);
    }

    private void typed(String field) {
        if (!showing) {
            question.get().ifPresent(old -> document.apply(new QuestionChange.EditQuestion(asShown(old), field)));
        }
    }

    /** An edit that is a step of its own. */
    private void picked(String field) {
        if (!showing) {
            document.endTyping();
            typed(field);
            document.endTyping();
        }
    }

    /** Says that the question asks about a competency, or no longer does. */
    void cover(CompetencyId competency, boolean asks) {
        covered = document.current().competencies().stream()
                .map(selected -> selected.id())
                .filter(each -> each.equals(competency) ? asks : covered.contains(each))
                .toList();
        picked("competencies");
    }

    /** One more trial of the question, still without words. */
    void addPilot() {
        pilots.add(new Pilot("", 0, ""));
        picked("pilots");
    }

    void removePilot(int index) {
        pilots.remove(index);
        picked("pilots");
    }

    /**
     * What somebody typed about a trial of the question.
     *
     * @param field which part of it, so that typing in it is one step
     */
    void editPilot(int index, Pilot pilot, String field) {
        if (!pilots.get(index).equals(pilot)) {
            pilots.set(index, pilot);
            typed("pilots." + index + "." + field);
        }
    }

    /** Puts the standard probes after the question's own; those that it has already are not said twice. */
    void addStandardProbes() {
        var all = new ArrayList<>(probes.lines());
        standardProbes().stream().filter(probe -> !all.contains(probe)).forEach(all::add);
        document.endTyping();
        probes.text().set(String.join("\n", all));
        document.endTyping();
    }

    static List<String> standardProbes() {
        var words = new ArrayList<String>();
        for (int i = 1; i <= STANDARD_PROBES; i++) {
            words.add(Words.of("questions.probe." + i));
        }
        return words;
    }

    /** Empty while there is no question. */
    ReadOnlyObjectProperty<Optional<Question>> question() {
        return question.getReadOnlyProperty();
    }

    ObjectProperty<QuestionType> type() {
        return type;
    }

    ObjectProperty<Reach> reach() {
        return reach;
    }

    /** Digits; empty while no time is planned. */
    EditableText minutes() {
        return minutes;
    }

    /** Who wrote the question, as the room says it. */
    EditableText authorGroup() {
        return authorGroup;
    }

    /** How the question did when it was tried, the first trial first. */
    ObservableList<Pilot> pilots() {
        return pilots;
    }

    EditableText lead() {
        return lead;
    }

    EditableLines followUps() {
        return followUps;
    }

    EditableLines probes() {
        return probes;
    }

    EditableLines good() {
        return good;
    }

    EditableLines goodFollowUp() {
        return goodFollowUp;
    }
}
