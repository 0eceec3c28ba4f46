package org.plumbline.app.screen;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Something that one person writes and has not handed in: the document does not know of it yet, so it has its own way
 * back and forth.
 *
 * @param <T> a value
 */
public final class Draft<T> implements Steps {
    private final Deque<T> before = new ArrayDeque<>();
    private final Deque<T> after = new ArrayDeque<>();
    private final String stepName;
    private final Runnable changed;
    private T now;
    private String typing = "";

    /**
     * @param stepName what undo calls a step of it
     * @param changed told after every step, back and forth too
     */
    public Draft(T start, String stepName, Runnable changed) {
        now = start;
        this.stepName = stepName;
        this.changed = changed;
    }

    public T now() {
        return now;
    }

    /**
     * Makes a step.
     *
     * @param field steps in the same field that follow each other are one; empty for a step of its own
     */
    public void become(T next, String field) {
        if (next.equals(now)) {
            return;
        }
        if (field.isEmpty() || !field.equals(typing)) {
            before.push(now);
        }
        typing = field;
        after.clear();
        now = next;
        changed.run();
    }

    @Override
    public void undo() {
        step(before, after);
    }

    @Override
    public void redo() {
        step(after, before);
    }

    private void step(Deque<T> from, Deque<T> to) {
        if (!from.isEmpty()) {
            to.push(now);
            now = from.pop();
            typing = "";
            changed.run();
        }
    }

    @Override
    public Optional<String> nextUndo() {
        return before.isEmpty() ? Optional.empty() : Optional.of(stepName);
    }

    @Override
    public Optional<String> nextRedo() {
        return after.isEmpty() ? Optional.empty() : Optional.of(stepName);
    }
}
