package org.plumbline.app.screen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.plumbline.model.analysis.ParticipantId;
import org.plumbline.model.analysis.Turnout;

/**
 * The place behind the curtain where one expert after the other fills in something of their own. It shows what the
 * person inside has, and nothing of anybody else.
 *
 * @param <T> what one expert fills in, a value
 */
public final class Booth<T> {
    private final ReadOnlyObjectWrapper<State<T>> state = new ReadOnlyObjectWrapper<>(State.open());
    private final Map<Object, Draft<T>> drafts = new HashMap<>();
    private final String stepName;
    private Object key = "";

    /**
     * What the curtain shows.
     *
     * @param inside who is behind it with their own; empty when nobody is
     * @param between whose turn may be next, after somebody handed in; empty at other times
     */
    public record State<T>(Optional<Own<T>> inside, Optional<Between> between) {
        static <T> State<T> open() {
            return new State<>(Optional.empty(), Optional.empty());
        }
    }

    /** One person's own. */
    public record Own<T>(ParticipantId person, T filled) {}

    /**
     * The closed curtain between two people.
     *
     * @param next empty when everybody has handed in
     */
    public record Between(Turnout turnout, Optional<Turnout.Turn> next) {}

    /**
     * @param stepName what undo calls a step behind the curtain
     */
    public Booth(String stepName) {
        this.stepName = stepName;
    }

    /** Closes the curtain behind somebody: with what they had begun, or else with the start. */
    public void enter(Object what, ParticipantId person, Supplier<T> start) {
        key = List.of(what, person);
        Draft<T> draft = drafts.computeIfAbsent(key, fresh -> new Draft<>(start.get(), stepName, () -> tell(person)));
        // A draft that was kept stays; only its frame, such as the number of dots, may have changed.
        state.set(new State<>(Optional.of(new Own<>(person, draft.now())), Optional.empty()));
    }

    private void tell(ParticipantId person) {
        own().filter(own -> own.person().equals(person))
                .ifPresent(own -> state.set(new State<>(
                        Optional.of(new Own<>(person, drafts.get(key).now())), Optional.empty())));
    }

    /** Changes what the person inside has; nothing happens when nobody is inside. */
    public void edit(UnaryOperator<T> edit, String field) {
        own().ifPresent(own -> drafts.get(key).become(edit.apply(own.filled()), field));
    }

    public Optional<Own<T>> own() {
        return state.get().inside();
    }

    /** What is inside has been handed in: the curtain stays closed for the next. */
    public void handedIn(Turnout turnout) {
        own().ifPresent(own -> {
            drafts.remove(key);
            state.set(new State<>(Optional.empty(), Optional.of(new Between(turnout, turnout.after(own.person())))));
        });
    }

    /** Opens the curtain; what was begun is kept for its owner. */
    public void leave() {
        state.set(State.open());
    }

    /** Everything that was begun is thrown away: what it was for is over. */
    public void clear() {
        drafts.clear();
        leave();
    }

    /** Undo behind the curtain takes back one's own, never a step of the document. */
    public Optional<Steps> steps() {
        return own().map(own -> drafts.get(key));
    }

    public ReadOnlyObjectProperty<State<T>> state() {
        return state.getReadOnlyProperty();
    }
}
