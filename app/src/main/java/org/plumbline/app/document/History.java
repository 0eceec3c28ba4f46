package org.plumbline.app.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.plumbline.model.change.Change;

/** The steps of one document, as states before and after: states share their parts, so keeping both is cheap. */
final class History<S, C extends Change<S>> {
    private static final int MOST_STEPS = 1000;

    private record Step<S, C>(C change, S before, S after) {}

    private final Deque<Step<S, C>> done = new ArrayDeque<>();
    private final Deque<Step<S, C>> undone = new ArrayDeque<>();
    private boolean typing;

    /** The state that the step before began with, where this one goes on with it. */
    Optional<S> goesOnFrom(C change) {
        return Optional.ofNullable(done.peekLast())
                .filter(last -> typing
                        && change.mergeKey().isPresent()
                        && change.mergeKey().equals(last.change().mergeKey()))
                .map(Step::before);
    }

    void record(C change, S before, S after) {
        undone.clear();
        Optional<S> earlier = goesOnFrom(change);
        typing = change.mergeKey().isPresent();
        if (earlier.isPresent()) {
            done.removeLast();
        }
        S start = earlier.orElse(before);
        if (start.equals(after)) {
            typing = false;
        } else {
            done.addLast(new Step<>(change, start, after));
        }
        if (done.size() > MOST_STEPS) {
            done.removeFirst();
        }
    }

    void endTyping() {
        typing = false;
    }

    Optional<C> nextUndo() {
        return Optional.ofNullable(done.peekLast()).map(Step::change);
    }

    Optional<C> nextRedo() {
        return Optional.ofNullable(undone.peekLast()).map(Step::change);
    }

    Optional<S> undo() {
        typing = false;
        Optional<Step<S, C>> step = Optional.ofNullable(done.pollLast());
        step.ifPresent(undone::addLast);
        return step.map(Step::before);
    }

    Optional<S> redo() {
        typing = false;
        Optional<Step<S, C>> step = Optional.ofNullable(undone.pollLast());
        step.ifPresent(done::addLast);
        return step.map(Step::after);
    }

    void forget() {
        done.clear();
        undone.clear();
        typing = false;
    }
}
