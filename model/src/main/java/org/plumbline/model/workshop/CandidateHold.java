package org.plumbline.model.workshop;

import java.util.Optional;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.panel.Proceedings;

/** Why a candidate cannot be taken out any more: what was said of them is part of the record. */
public enum CandidateHold {
    SCORECARDS,
    AGREED_LEVELS,
    FINALISED,
    /** The consensus was opened, or HR reviewed a card. */
    PROCEEDINGS,
    /** A kit with the candidate is out; what comes back must find them. */
    KIT;

    /** The weightiest reason; empty for somebody who can be taken out. */
    public static Optional<CandidateHold> on(Workshop workshop, CandidateId candidate) {
        Proceedings proceedings = workshop.proceedings();
        if (proceedings.finalised().stream().anyMatch(done -> done.candidate().equals(candidate))) {
            return Optional.of(FINALISED);
        }
        if (workshop.scorecards().stream().anyMatch(card -> card.candidate().equals(candidate))) {
            return Optional.of(SCORECARDS);
        }
        if (workshop.agreed().stream().anyMatch(level -> level.candidate().equals(candidate))) {
            return Optional.of(AGREED_LEVELS);
        }
        if (proceedings.openings().stream()
                        .anyMatch(opened -> opened.candidate().equals(candidate))
                || proceedings.reviews().stream()
                        .anyMatch(review -> review.candidate().equals(candidate))) {
            return Optional.of(PROCEEDINGS);
        }
        return proceedings.kits().stream().anyMatch(kit -> kit.candidates().contains(candidate))
                ? Optional.of(KIT)
                : Optional.empty();
    }
}
