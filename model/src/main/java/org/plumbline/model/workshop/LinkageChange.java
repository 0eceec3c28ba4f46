package org.plumbline.model.workshop;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.LinkTally;
import org.plumbline.model.analysis.LinkageSheet;
import org.plumbline.model.analysis.LinkageSheet.Link;
import org.plumbline.model.analysis.ParticipantId;
import org.plumbline.model.analysis.TaskGroup;
import org.plumbline.model.change.Lists;

/** A change of which tasks need which competencies. */
public sealed interface LinkageChange extends AnalysisChange {
    /** What one expert or the room says now, in the place of what they said before; without a link: nothing. */
    record SetLinkage(LinkageSheet sheet) implements LinkageChange {
        @Override
        public JobAnalysis edit(JobAnalysis before) {
            return put(before, sheet);
        }
    }

    /**
     * Makes or takes away one link.
     *
     * @param rater empty for what the room agrees on
     */
    record SetLink(Optional<ParticipantId> rater, Link link, boolean linked) implements LinkageChange {
        @Override
        public JobAnalysis edit(JobAnalysis before) {
            return put(before, sheet(before, rater).with(link, linked));
        }
    }

    /** The room agrees on what most experts say, in the place of what it agreed on before. */
    record TakeMajority() implements LinkageChange {
        @Override
        public JobAnalysis edit(JobAnalysis before) {
            return put(
                    before,
                    new LinkageSheet(Optional.empty(), LinkTally.of(before).majority(before)));
        }
    }

    /**
     * Links the tasks of each group to the competency that the group became; what is linked already stays.
     *
     * @param rater empty for what the room agrees on
     */
    record LinkFromGroups(Optional<ParticipantId> rater) implements LinkageChange {
        @Override
        public JobAnalysis edit(JobAnalysis before) {
            var links = new LinkedHashSet<>(sheet(before, rater).links());
            before.groups().forEach(group -> links.addAll(of(group)));
            return put(before, new LinkageSheet(rater, List.copyOf(links)));
        }

        private static List<Link> of(TaskGroup group) {
            return group.competency()
                    .map(competency -> group.tasks().stream()
                            .map(task -> new Link(task, competency))
                            .toList())
                    .orElse(List.of());
        }
    }

    private static LinkageSheet sheet(JobAnalysis before, Optional<ParticipantId> rater) {
        return before.links(rater).orElseGet(() -> LinkageSheet.empty(rater));
    }

    private static JobAnalysis put(JobAnalysis before, LinkageSheet sheet) {
        List<LinkageSheet> others =
                Lists.without(before.linkages(), old -> old.rater().equals(sheet.rater()));
        return before.toBuilder()
                .linkages(sheet.links().isEmpty() ? others : Lists.plus(others, sheet))
                .build();
    }
}
