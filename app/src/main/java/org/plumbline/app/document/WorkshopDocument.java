package org.plumbline.app.document;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.plumbline.model.decision.DecisionLog;
import org.plumbline.model.workshop.SignedRest;
import org.plumbline.model.workshop.Workshop;
import org.plumbline.model.workshop.WorkshopChange;

/** One open workshop: what is signed in it rests, and what is decided writes itself into its log. */
public final class WorkshopDocument extends OpenDocument<Workshop, WorkshopChange> {
    private Optional<Keyboard> keyboard = Optional.empty();

    /**
     * @param saved what the disk holds; for a new workshop, the empty one
     */
    public WorkshopDocument(Workshop current, Workshop saved) {
        super(current, saved);
    }

    /** Who is at the keyboard, and what time it is. */
    private record Keyboard(Clock clock, Supplier<String> user) {}

    /** From now on every decision is written down, with the time and who is at the keyboard. */
    public void keepLog(Clock clock, Supplier<String> user) {
        keyboard = Optional.of(new Keyboard(clock, user));
    }

    @Override
    protected boolean allows(Workshop before, Workshop after) {
        return !SignedRest.isBroken(before, after);
    }

    @Override
    protected Workshop complete(Workshop start, Workshop after) {
        return keyboard.map(here -> DecisionLog.written(
                        start, after, Instant.now(here.clock()), here.user().get()))
                .orElse(after);
    }
}
