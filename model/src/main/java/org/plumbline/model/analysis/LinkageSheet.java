package org.plumbline.model.analysis;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.change.Lists;

/**
 * Which tasks need which competencies, as one expert or the whole room says. A sheet without a link says nothing.
 *
 * @param rater empty for what the room agreed on
 */
public record LinkageSheet(Optional<ParticipantId> rater, List<Link> links) {
    public LinkageSheet {
        links = List.copyOf(links);
    }

    /** A task that cannot be done well without a competency. */
    public record Link(TaskId task, CompetencyId competency) {}

    /** A sheet on which nothing is linked yet. */
    public static LinkageSheet empty(Optional<ParticipantId> rater) {
        return new LinkageSheet(rater, List.of());
    }

    public boolean holds(Link link) {
        return links.contains(link);
    }

    /** The same with a link made or taken away. */
    public LinkageSheet with(Link link, boolean linked) {
        List<Link> others = Lists.without(links, link::equals);
        return new LinkageSheet(rater, linked ? Lists.plus(others, link) : others);
    }
}
