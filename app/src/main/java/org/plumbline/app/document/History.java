package org.plumbline.app.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.plumbline.model.workshop.Workshop;
import org.plumbline.model.workshop.WorkshopChange;

/** The steps of one document, as states before and after: workshops share their parts, so keeping both is cheap. */
final class History {
    private static final int MOST_STEPS = 1000;

    private record Step(WorkshopChange change, Workshop before, Workshop after) {}

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private boolean typing;

    void record(WorkshopChange change, Workshop before, Workshop after) {
        undone.clear();
        Step last = done.peekLast();
        boolean merges = typing
                && last != null
                && change.mergeKey().isPresent()
                && change.mergeKey().equals(last.change().mergeKey());
        typing = change.mergeKey().isPresent();
        if (merges) {
            done.removeLast();
        }
        Workshop start = merges ? last.before() : before;
        if (start.equals(after)) {
            typing = false;
        } else {
            done.addLast(new Step(change, start, after));
        }
        if (done.size() > MOST_STEPS) {
            done.removeFirst();
        }
    }

    void endTyping() {
        typing = false;
    }

    Optional<WorkshopChange> nextUndo() {
        return Optional.ofNullable(done.peekLast()).map(Step::change);
    }

    Optional<WorkshopChange> nextRedo() {
        return Optional.ofNullable(undone.peekLast()).map(Step::change);
    }

    Optional<Workshop> undo() {
        typing = false;
        Optional<Step> step = Optional.ofNullable(done.pollLast());
        step.ifPresent(undone::addLast);
        return step.map(Step::before);
    }

    Optional<Workshop> redo() {
        typing = false;
        Optional<Step> step = Optional.ofNullable(undone.pollLast());
        step.ifPresent(done::addLast);
        return step.map(Step::after);
    }

    void forget() {
        done.clear();
        undone.clear();
        typing = false;
    }
}
