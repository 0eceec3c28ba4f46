package org.plumbline.model.analysis;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.bank.CompetencyId;

/**
 * Which tasks need which competencies, as one expert or the whole room says.
 *
 * @param rater empty for what the room agreed on
 */
public record LinkageSheet(Optional<ParticipantId> rater, List<Link> links) {
    public LinkageSheet {
        links = List.copyOf(links);
    }

    /** A task that cannot be done well without a competency. */
    public record Link(TaskId task, CompetencyId competency) {}
}
