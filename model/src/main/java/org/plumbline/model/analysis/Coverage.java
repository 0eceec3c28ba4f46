package org.plumbline.model.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.model.analysis.LinkageSheet.Link;
import org.plumbline.model.bank.CompetencyId;

/**
 * Which tasks back which competency, and what is left without a link.
 *
 * <p>What the room agreed on counts; where it has agreed on nothing, the links that enough experts made.
 *
 * @param sheets how many experts handed in links
 * @param links those that hold between tasks that count and the selected competencies
 * @param competencies in the order of the selection
 * @param loose the tasks that count and back no competency, in their order
 * @param leftOut the tasks that the ratings did not keep, which do not count
 */
public record Coverage(
        Basis basis,
        int sheets,
        Set<Link> links,
        List<CompetencyCoverage> competencies,
        List<TaskId> loose,
        Set<TaskId> leftOut) {
    /** The least that back a competency (domain notes §3). */
    public static final int FEWEST_TASKS = 4;
    /** As many are usual; more do no harm. */
    public static final int USUAL_TASKS = 5;

    public Coverage {
        links = Set.copyOf(links);
        competencies = List.copyOf(competencies);
        loose = List.copyOf(loose);
        leftOut = Set.copyOf(leftOut);
    }

    /** Whose links count. */
    public enum Basis {
        AGREED,
        EXPERTS,
        /** Nobody has linked anything. */
        NONE
    }

    /** How well a competency is backed. */
    public enum Light {
        UNLINKED,
        FEW,
        ENOUGH
    }

    /** The tasks that back one competency. */
    public record CompetencyCoverage(CompetencyId competency, List<TaskId> tasks) {
        public CompetencyCoverage {
            tasks = List.copyOf(tasks);
        }

        public int count() {
            return tasks.size();
        }

        public Light light() {
            return tasks.isEmpty() ? Light.UNLINKED : tasks.size() < FEWEST_TASKS ? Light.FEW : Light.ENOUGH;
        }
    }

    public static Coverage of(JobAnalysis analysis, List<SelectedCompetency> competencies) {
        return of(analysis, competencies, leftOut(analysis));
    }

    static Coverage of(JobAnalysis analysis, List<SelectedCompetency> competencies, Set<TaskId> leftOut) {
        LinkTally tally = LinkTally.of(analysis);
        Optional<LinkageSheet> agreed =
                analysis.links(Optional.empty()).filter(sheet -> !sheet.links().isEmpty());
        Basis basis = agreed.isPresent() ? Basis.AGREED : tally.sheets() > 0 ? Basis.EXPERTS : Basis.NONE;
        var said = new HashSet<>(agreed.map(LinkageSheet::links).orElseGet(() -> tally.majority(analysis)));
        List<TaskId> tasks = analysis.tasks().stream()
                .map(TaskStatement::id)
                .filter(task -> !leftOut.contains(task))
                .toList();
        Set<Link> links = counting(said, tasks, competencies);
        return new Coverage(
                basis,
                tally.sheets(),
                links,
                competencies.stream()
                        .map(competency -> of(competency.id(), links, tasks))
                        .toList(),
                loose(links, tasks),
                leftOut);
    }

    private static Set<TaskId> leftOut(JobAnalysis analysis) {
        var out = new HashSet<TaskId>();
        Screening.tasks(analysis).forEach((task, result) -> {
            if (result.verdict() == Verdict.DROPPED || result.verdict() == Verdict.NOT_CRITICAL) {
                out.add(task);
            }
        });
        return out;
    }

    private static Set<Link> counting(Set<Link> said, List<TaskId> tasks, List<SelectedCompetency> selected) {
        var counting = new HashSet<Link>();
        for (TaskId task : tasks) {
            for (SelectedCompetency competency : selected) {
                var link = new Link(task, competency.id());
                if (said.contains(link)) {
                    counting.add(link);
                }
            }
        }
        return counting;
    }

    private static CompetencyCoverage of(CompetencyId competency, Set<Link> links, List<TaskId> tasks) {
        return new CompetencyCoverage(
                competency,
                tasks.stream()
                        .filter(task -> links.contains(new Link(task, competency)))
                        .toList());
    }

    private static List<TaskId> loose(Set<Link> links, List<TaskId> tasks) {
        var linked = new HashSet<TaskId>();
        links.forEach(link -> linked.add(link.task()));
        return tasks.stream().filter(task -> !linked.contains(task)).toList();
    }

    /** Whether anybody has linked anything; while nobody has, nothing is amiss. */
    public boolean isBegun() {
        return basis != Basis.NONE;
    }

    public boolean holds(TaskId task, CompetencyId competency) {
        return links.contains(new Link(task, competency));
    }

    public Optional<CompetencyCoverage> of(CompetencyId wanted) {
        return competencies.stream()
                .filter(line -> line.competency().equals(wanted))
                .findFirst();
    }

    /** The competencies with this light, in their order. */
    public List<CompetencyCoverage> with(Light light) {
        return competencies.stream().filter(line -> line.light() == light).toList();
    }

    /** Whether every competency has enough tasks and every task backs a competency. */
    public boolean isComplete() {
        return isBegun() && loose.isEmpty() && with(Light.ENOUGH).size() == competencies.size();
    }
}
