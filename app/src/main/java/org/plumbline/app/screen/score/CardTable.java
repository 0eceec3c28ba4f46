package org.plumbline.app.screen.score;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.kit.KitChange;
import org.plumbline.model.kit.KitWork;

/** Where a rater's cards lie: in a workshop, or in a kit of their own. It holds nobody else's. */
public interface CardTable {
    /** Empty while there is nothing to score or nobody to score it. */
    Optional<KitWork> work();

    /** What the first raters wrote, for somebody who breaks a tie where the round lets them read it. */
    default List<String> justifications(CandidateId candidate) {
        return List.of();
    }

    void apply(KitChange change);

    /** What was done cannot be undone from now on. */
    void barrier();

    /** The next keystroke begins a new step. */
    void endTyping();

    /** Tells of every change; the result ends that. */
    Runnable listen(Runnable changed);
}
