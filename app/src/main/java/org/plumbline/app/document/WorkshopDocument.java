package org.plumbline.app.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.plumbline.model.workshop.Workshop;
import org.plumbline.model.workshop.WorkshopChange;

/** One open workshop: its present state, the way back and forth, and whether it differs from what is on disk. */
public final class WorkshopDocument {
    private final History history = new History();
    private final List<Consumer<Workshop>> listeners = new ArrayList<>();
    private Workshop current;
    private Workshop saved;
    private boolean telling;

    /**
     * @param saved what the disk holds; for a new workshop, the empty one
     */
    public WorkshopDocument(Workshop current, Workshop saved) {
        this.current = current;
        this.saved = saved;
    }

    public Workshop current() {
        return current;
    }

    /** Whether something would be lost; compares the states themselves. */
    public boolean dirty() {
        return !current.equals(saved);
    }

    /** Makes a step; one that changes nothing is not recorded. A listener may not call this. */
    public void apply(WorkshopChange change) {
        refuseWhileTelling();
        Workshop after = change.applyTo(current);
        if (!after.equals(current)) {
            history.record(change, current, after);
            become(after);
        }
    }

    public void undo() {
        refuseWhileTelling();
        history.undo().ifPresent(this::become);
    }

    public void redo() {
        refuseWhileTelling();
        history.redo().ifPresent(this::become);
    }

    /** The step that {@link #undo} would take back, for the menu. */
    public Optional<WorkshopChange> nextUndo() {
        return history.nextUndo();
    }

    public Optional<WorkshopChange> nextRedo() {
        return history.nextRedo();
    }

    /** The next keystroke begins a new step: focus left the field. */
    public void endTyping() {
        history.endTyping();
    }

    /** Earlier steps can no longer be undone. */
    public void barrier() {
        refuseWhileTelling();
        history.forget();
        become(current);
    }

    /** This state reached the disk, whatever has been typed since; the next keystroke begins a new step. */
    public void markSaved(Workshop written) {
        refuseWhileTelling();
        history.endTyping();
        saved = written;
        become(current);
    }

    /** Tells the listener after every step; the result ends that. */
    public Runnable listen(Consumer<Workshop> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void become(Workshop workshop) {
        current = workshop;
        telling = true;
        try {
            List.copyOf(listeners).forEach(listener -> listener.accept(workshop));
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
