package org.plumbline.app.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.plumbline.model.change.Change;

/**
 * Something open that is worked on: its present state, the way back and forth, and whether it differs from what is on
 * disk.
 *
 * @param <S> the state
 * @param <C> the steps from state to state
 */
public abstract class OpenDocument<S, C extends Change<S>> {
    private final History<S, C> history = new History<>();
    private final List<Consumer<S>> listeners = new ArrayList<>();
    private S current;
    private S saved;
    private boolean telling;
    private Runnable refused = () -> {};

    /**
     * @param saved what the disk holds; for something new, the empty one
     */
    protected OpenDocument(S current, S saved) {
        this.current = current;
        this.saved = saved;
    }

    public final S current() {
        return current;
    }

    /** Whether something would be lost; compares the states themselves. */
    public final boolean dirty() {
        return !current.equals(saved);
    }

    /** Makes a step; one that changes nothing is not recorded. A listener may not call this. */
    public final void apply(C change) {
        refuseWhileTelling();
        S next = change.applyTo(current);
        if (next.equals(current)) {
            return;
        }
        if (!allows(current, next)) {
            become(current);
            refused.run();
            return;
        }
        S after = complete(history.goesOnFrom(change).orElse(current), next);
        history.record(change, current, after);
        become(after);
    }

    /** Whether a step may be made; one that may not leaves everything as it is, and the fields show that again. */
    protected boolean allows(S before, S after) {
        return true;
    }

    /**
     * What else comes with a step and is undone with it.
     *
     * @param start the state that the step began with, before anything it goes on with
     */
    protected S complete(S start, S after) {
        return after;
    }

    /** Told after each step that was not allowed. */
    public final void onRefusal(Runnable tell) {
        refused = tell;
    }

    public final void undo() {
        refuseWhileTelling();
        history.undo().ifPresent(state -> become(returned(current, state)));
    }

    public final void redo() {
        refuseWhileTelling();
        history.redo().ifPresent(state -> become(returned(current, state)));
    }

    /** What a state that is gone back or forth to takes along from the one that is left. */
    protected S returned(S left, S state) {
        return state;
    }

    /** The step that {@link #undo} would take back, for the menu. */
    public final Optional<C> nextUndo() {
        return history.nextUndo();
    }

    public final Optional<C> nextRedo() {
        return history.nextRedo();
    }

    /** The next keystroke begins a new step: focus left the field. */
    public final void endTyping() {
        history.endTyping();
    }

    /** Earlier steps can no longer be undone. */
    public final void barrier() {
        refuseWhileTelling();
        history.forget();
        become(current);
    }

    /** This state reached the disk, whatever has been typed since; the next keystroke begins a new step. */
    public final void markSaved(S written) {
        refuseWhileTelling();
        history.endTyping();
        saved = written;
        become(current);
    }

    /** Tells the listener after every step; the result ends that. */
    public final Runnable listen(Consumer<S> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Tells the listeners that something besides the state is different. */
    protected final void tell() {
        refuseWhileTelling();
        become(current);
    }

    private void become(S state) {
        current = state;
        telling = true;
        try {
            List.copyOf(listeners).forEach(listener -> listener.accept(state));
        } finally {
            telling = false;
        }
    }

    private void refuseWhileTelling() {
        if (telling) {
            throw new IllegalStateException("A listener of the document must not change it");
        }
    }
}
