package org.plumbline.app.screen.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.Services;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.Contribution;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.Participant;
import org.plumbline.model.analysis.ParticipantId;
import org.plumbline.model.analysis.ParticipantRole;
import org.plumbline.model.workshop.PeopleChange;
import org.plumbline.model.workshop.Workshop;

/** Who takes part in the workshop. */
public final class PeopleViewModel {
    private final WorkshopDocument document;
    private final Services services;
    private final ChosenPerson editor;
    private final PastingPeople pasting;
    private final ObservableList<PersonRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<ParticipantId>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<ParticipantRole> newRole = new SimpleObjectProperty<>(ParticipantRole.SME);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper gave = new ReadOnlyStringWrapper("");
    private boolean refreshing;
    private Runnable unsubscribe = () -> {};

    public PeopleViewModel(WorkshopDocument document, Services services) {
        this.document = document;
        this.services = services;
        editor = new ChosenPerson(document);
        pasting = new PastingPeople(document, services.ids());
    }

    void show() {
        unsubscribe = document.listen(this::refresh);
        refresh(document.current());
    }

    void hide() {
        unsubscribe.run();
        problem.set("");
    }

    private JobAnalysis analysis() {
        return document.current().analysis();
    }

    private void refresh(Workshop workshop) {
        List<PersonRow> now = PersonRow.of(workshop.analysis());
        Optional<ParticipantId> next = next(ids(now));
        refreshing = true;
        try {
            show(now);
        } finally {
            refreshing = false;
        }
        summary.set(summary(workshop.analysis()));
        become(next);
    }

    /** Exchanges only the rows that differ, so that the list stays where it is while somebody types. */
    private void show(List<PersonRow> now) {
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

    /** The person who came or came back; else the chosen one; else the one in their place. */
    private Optional<ParticipantId> next(List<ParticipantId> now) {
        List<ParticipantId> before = ids(rows);
        List<ParticipantId> added =
                now.stream().filter(id -> !before.contains(id)).toList();
        if (added.size() == 1) {
            return Optional.of(added.get(0));
        }
        if (now.isEmpty() || chosen.get().filter(now::contains).isPresent()) {
            return now.isEmpty() ? Optional.empty() : chosen.get();
        }
        int place = chosen.get().map(before::indexOf).orElse(0);
        return Optional.of(now.get(Math.max(0, Math.min(place, now.size() - 1))));
    }

    private static List<ParticipantId> ids(List<PersonRow> rows) {
        return rows.stream().map(PersonRow::id).toList();
    }

    private static String summary(JobAnalysis analysis) {
        if (analysis.participants().isEmpty()) {
            return "";
        }
        List<Participant> experts = analysis.presentExperts();
        long signed = experts.stream()
                .filter(one -> one.confidentialitySigned().isPresent())
                .count();
        return Words.of(
                "people.summary",
                experts.size(),
                analysis.participants().stream().filter(one -> !one.isExpert()).count(),
                signed);
    }

    private void become(Optional<ParticipantId> next) {
        chosen.set(next);
        editor.show(next.flatMap(analysis()::participant));
        gave.set(next.map(id -> Contribution.of(analysis(), id))
                .filter(given -> !given.isNothing())
                .map(given -> Words.of(
                        "people.gave", given.tasks(), given.votes(), given.ratings(), given.links(), given.trials()))
                .orElse(""));
    }

    ObservableList<PersonRow> rows() {
        return rows;
    }

    ReadOnlyObjectProperty<Optional<ParticipantId>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    int chosenIndex() {
        return chosen.get().map(ids(rows)::indexOf).orElse(-1);
    }

    ChosenPerson editor() {
        return editor;
    }

    PastingPeople pasting() {
        return pasting;
    }

    /** What the next person who is typed in is here for. */
    ObjectProperty<ParticipantRole> newRole() {
        return newRole;
    }

    /** Why the last thing asked for was not done; empty when it was. */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** "9 experts, 2 others; 7 agreements signed". */
    ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /** What the chosen person gave to the record so far; empty while that is nothing. */
    ReadOnlyStringProperty gave() {
        return gave.getReadOnlyProperty();
    }

    int days() {
        return analysis().days();
    }

    void choose(ParticipantId person) {
        if (!refreshing && !chosen.get().equals(Optional.of(person))) {
            become(Optional.of(person));
        }
    }

    /** Adds somebody by name; blank names add nobody. */
    boolean add(String name) {
        problem.set("");
        if (name.isBlank()) {
            return false;
        }
        var id = new ParticipantId(services.ids().next("participant"));
        document.apply(new PeopleChange.AddParticipant(new Participant(id, name.strip(), newRole.get())));
        return true;
    }

    /** Takes somebody out in one step; asks first where ratings or links would go with them. */
    void remove(ParticipantId person) {
        Contribution given = Contribution.of(analysis(), person);
        String name = analysis().participant(person).map(Participant::name).orElse("");
        boolean sure = !given.isLost()
                || services.dialogs()
                        .confirm(
                                Words.of("people.remove.title", name),
                                Words.of("people.remove.text", given.ratings(), given.links(), given.trials()),
                                Words.of("common.remove"));
        if (sure) {
            document.apply(new PeopleChange.RemoveParticipant(person));
        }
    }

    /** Moves somebody up (negative) or down. */
    void moveBy(ParticipantId person, int places) {
        moveTo(person, ids(rows).indexOf(person) + places);
    }

    void moveTo(ParticipantId person, int index) {
        document.apply(new PeopleChange.MoveParticipant(person, Math.max(0, Math.min(index, rows.size() - 1))));
    }

    void setThere(ParticipantId person, int day, boolean there) {
        document.apply(new PeopleChange.SetAttendance(List.of(person), day, there));
    }

    /** Everybody who has not left was there on a day, or nobody was. */
    void setAllThere(int day, boolean there) {
        document.apply(new PeopleChange.SetAttendance(
                present().stream().map(Participant::id).toList(), day, there));
    }

    private List<Participant> present() {
        return analysis().participants().stream().filter(one -> !one.left()).toList();
    }

    int countPresent() {
        return present().size();
    }

    /** How many of those who have not left were there on a day. */
    int countThere(int day) {
        return (int) present().stream().filter(one -> one.wasThere(day)).count();
    }

    void signToday() {
        editor.signed().set(LocalDate.now(services.clock()));
    }

    /** Says that what was typed is no date. */
    void noDate(String typed) {
        problem.set(Words.of("people.noDate", typed));
    }

    void dateRead() {
        problem.set("");
    }
}
