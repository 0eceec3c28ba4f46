package org.plumbline.model.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.bank.CompetencyId;

/**
 * Why a competency is in the selection: what the room collected for it. Sums only, nobody's own vote or rating.
 *
 * @param tasks those linked to it, or those of its groups while nobody has linked anything
 * @param linked whether the tasks are linked ones
 * @param votes of the newest round that the room saw; empty where its groups were not voted for
 * @param ratings of all experts; empty while nobody has rated it
 */
public record CompetencyEvidence(
        List<TaskId> tasks, boolean linked, Optional<Votes> votes, Optional<ScreeningResult> ratings) {
    public CompetencyEvidence {
        tasks = List.copyOf(tasks);
    }

    /**
     * The dots for the groups that became the competency.
     *
     * @param all the dots that were given to any group
     */
    public record Votes(int round, int dots, int all) {}

    public static CompetencyEvidence of(
            JobAnalysis analysis, List<SelectedCompetency> selected, CompetencyId competency) {
        List<TaskGroup> groups = analysis.groups().stream()
                .filter(group -> group.competency().equals(Optional.of(competency)))
                .toList();
        Coverage coverage = Coverage.of(analysis, selected);
        List<TaskId> linked =
                coverage.of(competency).map(Coverage.CompetencyCoverage::tasks).orElse(List.of());
        List<TaskId> grouped = groups.stream()
                .flatMap(group -> group.tasks().stream())
                .distinct()
                .toList();
        return new CompetencyEvidence(
                coverage.isBegun() ? linked : grouped,
                coverage.isBegun(),
                votes(analysis, groups),
                ratings(analysis, competency));
    }

    private static Optional<Votes> votes(JobAnalysis analysis, List<TaskGroup> groups) {
        List<TaskGroupId> own = groups.stream().map(TaskGroup::id).toList();
        return analysis.ballots().stream()
                .flatMap(ballot -> Tally.of(ballot).stream())
                .max(Comparator.comparingInt(Tally::number))
                .filter(tally -> tally.lines().stream().map(Tally.Line::group).anyMatch(own::contains))
                .map(tally -> new Votes(
                        tally.number(),
                        tally.lines().stream()
                                .filter(line -> own.contains(line.group()))
                                .mapToInt(Tally.Line::dots)
                                .sum(),
                        tally.dots()));
    }

    private static Optional<ScreeningResult> ratings(JobAnalysis analysis, CompetencyId competency) {
        return Optional.ofNullable(
                        Screening.competencies(analysis, List.of(competency)).get(competency))
                .filter(result -> result.measures().stream().anyMatch(Measure::isRated));
    }
}
