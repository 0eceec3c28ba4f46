package org.plumbline.app.screen.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plumbline.export.compose.Language;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.panel.Round;
import org.plumbline.model.position.Grade;
import org.plumbline.model.workshop.ShownCandidates;
import org.plumbline.model.workshop.Workshop;

/** Whom this workshop can make documents for: candidates, grades, panel members, rounds, and who is chosen. */
final class Readers {
    private final Choice<Audience> audience = new Choice<>(Audience.EVERYONE);
    private final Choice<Optional<Grade>> grade = new Choice<>(Optional.empty());
    private final Choice<Optional<PanelMember>> member = new Choice<>(Optional.empty());
    private final Choice<Optional<Round>> round = new Choice<>(Optional.empty());
    private final ReadOnlyBooleanWrapper hidden = new ReadOnlyBooleanWrapper();

    /** A list to choose from, whose first entry stands for all. */
    static final class Choice<T> {
        private final T all;
        private final ObservableList<T> items;
        private final ObjectProperty<T> value;

        Choice(T all) {
            this.all = all;
            items = FXCollections.observableArrayList(List.of(all));
            value = new SimpleObjectProperty<>(all);
        }

        ObservableList<T> items() {
            return items;
        }

        ObjectProperty<T> value() {
            return value;
        }

        /** Never null, even while the list is being replaced. */
        T get() {
            return value.get() == null ? all : value.get();
        }

        /** Keeps what is chosen, found again by what does not change about it. */
        void offer(List<T> now, Function<T, Object> identity) {
            if (items.equals(now)) {
                return;
            }
            Object before = identity.apply(get());
            items.setAll(now);
            value.set(now.stream()
                    .filter(item -> identity.apply(item).equals(before))
                    .findFirst()
                    .orElse(all));
        }
    }

    void refresh(Workshop workshop) {
        hidden.set(workshop.proceedings().blind());
        var audiences = new ArrayList<>(List.of(Audience.EVERYONE, Audience.BLANK));
        ShownCandidates.of(workshop).forEach(candidate -> audiences.add(Audience.of(candidate)));
        audience.offer(
                audiences,
                one -> one.candidate().<Object>map(somebody -> somebody.id()).orElse(one));
        grade.offer(allAnd(workshop.position().grades()), one -> one.map(Grade::id));
        member.offer(allAnd(workshop.panel()), one -> one.map(PanelMember::id));
        round.offer(allAnd(workshop.rounds()), one -> one.map(Round::id));
    }

    private static <T> List<Optional<T>> allAnd(List<T> things) {
        var all = new ArrayList<Optional<T>>();
        all.add(Optional.empty());
        things.forEach(thing -> all.add(Optional.of(thing)));
        return all;
    }

    Choice<Audience> audience() {
        return audience;
    }

    Choice<Optional<Grade>> grade() {
        return grade;
    }

    Choice<Optional<PanelMember>> member() {
        return member;
    }

    Choice<Optional<Round>> round() {
        return round;
    }

    /** Whether names are hidden in the whole workshop, so that no document can be made with them. */
    ReadOnlyBooleanProperty hidden() {
        return hidden.getReadOnlyProperty();
    }

    Order order(boolean blind, Language language) {
        return new Order(
                audience.get(),
                grade.get().map(Grade::id),
                member.get().map(PanelMember::id),
                round.get().map(Round::id),
                blind || hidden.get(),
                language);
    }
}
