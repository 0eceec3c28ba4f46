package org.plumbline.app.screen.linkage;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.model.analysis.Coverage;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.LinkTally;
import org.plumbline.model.analysis.LinkageSheet;
import org.plumbline.model.analysis.LinkageSheet.Link;
import org.plumbline.model.analysis.ParticipantId;
import org.plumbline.model.analysis.Screening;
import org.plumbline.model.analysis.ScreeningResult;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.analysis.TaskId;
import org.plumbline.model.analysis.TaskStatement;
import org.plumbline.model.workshop.Workshop;

/**
 * One sheet of links as it stands, with what it covers and what all experts say.
 *
 * @param rater whose sheet; empty for the room's
 * @param sheet what this sheet alone would cover
 * @param coverage what counts for the workshop
 */
record LinkMatrix(
        Optional<ParticipantId> rater,
        List<TaskStatement> tasks,
        List<SelectedCompetency> competencies,
        Set<Link> links,
        Coverage sheet,
        Coverage coverage,
        LinkTally tally,
        Map<TaskId, ScreeningResult> screening) {
    static LinkMatrix of(Workshop workshop, Optional<ParticipantId> rater) {
        JobAnalysis analysis = workshop.analysis();
        List<Link> links = analysis.links(rater).map(LinkageSheet::links).orElse(List.of());
        JobAnalysis alone = analysis.toBuilder()
                .linkages(List.of(new LinkageSheet(Optional.empty(), links)))
                .build();
        return new LinkMatrix(
                rater,
                analysis.tasks(),
                workshop.competencies(),
                new HashSet<>(links),
                Coverage.of(alone, workshop.competencies()),
                Coverage.of(analysis, workshop.competencies()),
                LinkTally.of(analysis),
                Screening.tasks(analysis));
    }

    Link link(int row, int column) {
        return new Link(tasks.get(row).id(), competencies.get(column).id());
    }

    boolean isLinked(int row, int column) {
        return links.contains(link(row, column));
    }

    /** Whether the ratings did not keep a task, so that it does not count. */
    boolean isOut(int row) {
        return coverage.leftOut().contains(tasks.get(row).id());
    }

    boolean isLoose(int row) {
        return sheet.loose().contains(tasks.get(row).id());
    }

    Coverage.CompetencyCoverage covered(int column) {
        return sheet.competencies().get(column);
    }

    boolean isEmpty() {
        return tasks.isEmpty() || competencies.isEmpty();
    }
}
