package org.plumbline.app.screen.round;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
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
import org.plumbline.model.check.EditorialDoubt;
import org.plumbline.model.interview.Question;
import org.plumbline.model.panel.Correction;
import org.plumbline.model.panel.Round;
import org.plumbline.model.panel.RoundId;
import org.plumbline.model.panel.RoundWords;
import org.plumbline.model.workshop.RoundChange;
import org.plumbline.model.workshop.Workshop;

/** An editorial correction of an open round in the making: the words as they are, as they shall be, and what to doubt. */
final class Correcting {
    private final WorkshopDocument document;
    private final Services services;
    private final ReadOnlyObjectWrapper<Optional<Round>> round = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<RoundWords.Place> places = FXCollections.observableArrayList();
    private final ObjectProperty<RoundWords.Place> place = new SimpleObjectProperty<>();
    private final StringProperty after = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper doubt = new ReadOnlyStringWrapper("");

    Correcting(WorkshopDocument document, Services services) {
        this.document = document;
        this.services = services;
        place.addListener((property, was, is) -> after.set(is == null ? "" : is.words()));
        after.addListener(observable -> weigh());
    }

    /** Begins with a round; none ends it. */
    void begin(Optional<Round> chosen) {
        round.set(chosen);
        show();
    }

    void refresh(Workshop workshop) {
        Optional<RoundId> id = round.get().map(Round::id);
        Optional<Round> now = workshop.rounds().stream()
                .filter(each -> Optional.of(each.id()).equals(id))
                .findFirst();
        if (!now.equals(round.get())) {
            round.set(now);
            show();
        }
    }

    private void show() {
        RoundWords.Place before = place.get();
        places.setAll(round.get().map(each -> RoundWords.places(each.shown())).orElse(List.of()));
        place.set(places.stream()
                .filter(each -> before != null && each.isAt(before))
                .findFirst()
                .orElse(places.isEmpty() ? null : places.get(0)));
    }

    private void weigh() {
        doubt.set(
                place.get() == null || !changed()
                        ? ""
                        : EditorialDoubt.of(place.get().words(), after.get()).stream()
                                .map(each -> Words.of("round.doubt." + each))
                                .collect(Collectors.joining(" ")));
    }

    private boolean changed() {
        return !after.get().isBlank() && !after.get().strip().equals(place.get().words());
    }

    ReadOnlyObjectProperty<Optional<Round>> round() {
        return round.getReadOnlyProperty();
    }

    ObservableList<RoundWords.Place> places() {
        return places;
    }

    ObjectProperty<RoundWords.Place> place() {
        return place;
    }

    StringProperty after() {
        return after;
    }

    /** What speaks for a new version instead; empty when nothing does. */
    ReadOnlyStringProperty doubt() {
        return doubt.getReadOnlyProperty();
    }

    /** "Question 2, follow-up 1". */
    String name(RoundWords.Place where) {
        Round.Frozen frozen = round.get().orElseThrow().frozen();
        String owner = frozen.competencies().stream()
                .filter(each -> each.id().value().equals(where.id()))
                .map(each -> each.name())
                .findFirst()
                .orElseGet(() -> Words.of("round.question", question(frozen, where.id())));
        return Words.of("round.part." + where.part(), owner, where.index() + 1);
    }

    private static int question(Round.Frozen frozen, String id) {
        return frozen.questions().stream()
                        .map(Question::id)
                        .map(each -> each.value())
                        .toList()
                        .indexOf(id)
                + 1;
    }

    /** Marks the new words as an editorial correction; nothing happens while nothing differs. */
    void correct() {
        if (place.get() == null || !changed()) {
            return;
        }
        RoundWords.Place where = place.get();
        document.apply(new RoundChange.CorrectWords(
                round.get().orElseThrow().id(),
                new Correction(
                        where.part(),
                        where.id(),
                        where.index(),
                        where.words(),
                        after.get().strip(),
                        services.settings().userName(),
                        services.clock().instant())));
    }
}
