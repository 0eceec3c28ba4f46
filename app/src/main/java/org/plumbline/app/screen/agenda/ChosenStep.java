package org.plumbline.app.screen.agenda;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.EditableText;
import org.plumbline.model.analysis.AgendaStep;
import org.plumbline.model.analysis.AgendaTopic;
import org.plumbline.model.workshop.AgendaChange;

/** The fields of the step that is chosen; each keystroke goes into the document. */
final class ChosenStep {
    private static final int MINUTE = 60;

    private final WorkshopDocument document;
    private final ReadOnlyObjectWrapper<Optional<AgendaStep>> step = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final EditableText title = new EditableText(text -> edited("title"));
    private final EditableText minutes = new EditableText(text -> edited("minutes"));
    private final EditableText script = new EditableText(text -> edited("script"));
    private final EditableText spent = new EditableText(this::spent);
    private final ObjectProperty<AgendaTopic> topic = new SimpleObjectProperty<>(AgendaTopic.WELCOME);
    private final ObjectProperty<Integer> day = new SimpleObjectProperty<>(1);
    private final ObservableList<Integer> days = FXCollections.observableArrayList();
    private boolean showing;

    ChosenStep(WorkshopDocument document) {
        this.document = document;
        topic.addListener((property, old, is) -> picked(() -> edited("topic")));
        day.addListener((property, old, is) -> picked(this::redated));
    }

    /**
     * Shows a step as the document holds it, without editing it.
     *
     * @param last the last day that steps can be put on
     */
    void show(Optional<AgendaStep> now, int last) {
        boolean same = now.map(AgendaStep::id).equals(step.get().map(AgendaStep::id));
        showing = true;
        try {
            List<Integer> offered = IntStream.rangeClosed(1, last).boxed().toList();
            if (!days.equals(offered)) {
                days.setAll(offered);
            }
            step.set(now);
            now.ifPresent(each -> fill(each, same));
        } finally {
            showing = false;
        }
    }

    private void fill(AgendaStep now, boolean same) {
        title.show(now.title());
        script.show(now.script());
        topic.set(now.topic());
        day.set(now.day());
        if (!same || number(minutes) != now.minutes()) {
            minutes.show(String.valueOf(now.minutes()));
        }
        if (!same || number(spent) != now.spentSeconds() / MINUTE) {
            spent.show(now.spentSeconds() == 0 ? "" : String.valueOf(now.spentSeconds() / MINUTE));
        }
    }

    private static int number(EditableText text) {
        return text.get().isBlank() ? 0 : Integer.parseInt(text.get());
    }

    private void picked(Runnable edit) {
        if (!showing) {
            edit.run();
        }
    }

    private void edited(String field) {
        step.get()
                .ifPresent(old -> document.apply(new AgendaChange.EditStep(
                        new AgendaStep(
                                old.id(),
                                old.day(),
                                title.get(),
                                topic.get(),
                                number(minutes),
                                script.get(),
                                old.spentSeconds(),
                                old.done()),
                        field)));
    }

    private void redated() {
        int last = document.current().analysis().agenda().steps().size();
        if (day.get() != null) {
            step.get().ifPresent(old -> document.apply(new AgendaChange.MoveStep(old.id(), day.get(), last)));
        }
    }

    private void spent(String text) {
        step.get().ifPresent(old -> document.apply(new AgendaChange.SetSpent(old.id(), number(spent) * (long) MINUTE)));
    }

    ReadOnlyObjectProperty<Optional<AgendaStep>> step() {
        return step.getReadOnlyProperty();
    }

    EditableText title() {
        return title;
    }

    /** Digits only. */
    EditableText minutes() {
        return minutes;
    }

    EditableText script() {
        return script;
    }

    /** Whole minutes as digits; empty while nothing was spent. */
    EditableText spent() {
        return spent;
    }

    ObjectProperty<AgendaTopic> topic() {
        return topic;
    }

    ObjectProperty<Integer> day() {
        return day;
    }

    /** The days that a step can be put on. */
    ObservableList<Integer> days() {
        return days;
    }
}
