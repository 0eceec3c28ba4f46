package org.plumbline.app.document;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.plumbline.model.decision.DecisionLog;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.panel.Finalised;
import org.plumbline.model.panel.Round;
import org.plumbline.model.record.PanelRecord;
import org.plumbline.model.workshop.FinalisedRest;
import org.plumbline.model.workshop.SignedRest;
import org.plumbline.model.workshop.Viewer;
import org.plumbline.model.workshop.Workshop;
import org.plumbline.model.workshop.WorkshopChange;

/** One open workshop: what is signed in it rests, and what is decided writes itself into its log. */
public final class WorkshopDocument extends OpenDocument<Workshop, WorkshopChange> {
    private Optional<Keyboard> keyboard = Optional.empty();
    private Optional<Viewer> chosen = Optional.empty();
    private Optional<CandidateId> finalised = Optional.empty();

    /**
     * @param saved what the disk holds; for a new workshop, the empty one
     */
    public WorkshopDocument(Workshop current, Workshop saved) {
        super(current, saved);
    }

    /** Who is at the keyboard, and what time it is. */
    private record Keyboard(Clock clock, Supplier<String> user) {
        Workshop written(Workshop start, Workshop after) {
            return recorded(start, DecisionLog.written(start, after, Instant.now(clock), user.get()));
        }

        Workshop recorded(Workshop before, Workshop after) {
            return PanelRecord.written(before, after, Instant.now(clock), user.get());
        }
    }

    /** From now on every decision is written down, with the time and who is at the keyboard. */
    public void keepLog(Clock clock, Supplier<String> user) {
        keyboard = Optional.of(new Keyboard(clock, user));
    }

    @Override
    protected boolean allows(Workshop before, Workshop after) {
        finalised = FinalisedRest.broken(before, after).map(Finalised::candidate);
        return finalised.isEmpty() && !SignedRest.isBroken(before, after);
    }

    /** The finalised candidate whom the last step that was refused would have touched; empty where it was signed. */
    public Optional<CandidateId> refusedFor() {
        return finalised;
    }

    /** Who is looking at the panel's work: no part of the file, and the chair until somebody else is chosen. */
    public Viewer viewer(Round round) {
        return chosen.filter(viewer -> Viewer.all(current(), round).contains(viewer))
                .orElseGet(() -> Viewer.atTheTable(current(), round));
    }

    /** From now on somebody else looks; screens show what that one may see. */
    public void lookAs(Viewer viewer) {
        chosen = Optional.of(viewer);
        tell();
    }

    @Override
    protected Workshop complete(Workshop start, Workshop after) {
        return keyboard.map(here -> here.written(start, after)).orElse(after);
    }

    /** The record only grows: a step that is taken back is one more entry. */
    @Override
    protected Workshop returned(Workshop left, Workshop state) {
        return keyboard.map(here -> here.recorded(left, state)).orElse(state);
    }
}
