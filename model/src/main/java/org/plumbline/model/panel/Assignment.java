package org.plumbline.model.panel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMemberId;

/**
 * Who rates one candidate in one round. The order of the assignments is the order in which candidates are seen.
 *
 * @param day when the candidate is seen, where that is planned
 */
public record Assignment(RoundId round, CandidateId candidate, List<PanelMemberId> raters, Optional<LocalDate> day) {
    public Assignment {
        raters = List.copyOf(raters);
    }
}
