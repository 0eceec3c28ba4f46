package org.plumbline.model.panel;

import java.util.List;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.interview.CandidateId;

/** A candidate who is for practice, with the levels that experts agreed on; no part of any outcome. */
public record PracticeKey(CandidateId candidate, List<KeyLevel> levels) {
    public PracticeKey {
        levels = List.copyOf(levels);
    }

    /** The level that is right for a competency, an ordinal from 1. */
    public record KeyLevel(CompetencyId competency, int level) {}
}
