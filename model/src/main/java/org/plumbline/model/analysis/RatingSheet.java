package org.plumbline.model.analysis;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.change.Lists;

/** Everything that one expert rated in the job analysis; what is missing was not rated. */
public record RatingSheet(ParticipantId rater, List<TaskRating> tasks, List<CompetencyNeed> competencies) {
    public RatingSheet {
        tasks = List.copyOf(tasks);
        competencies = List.copyOf(competencies);
    }

    /** Nothing rated yet. */
    public static RatingSheet empty(ParticipantId rater) {
        return new RatingSheet(rater, List.of(), List.of());
    }

    /** The same with one value of a task said, or taken back. */
    public RatingSheet with(TaskId task, Aspect aspect, Optional<Integer> value) {
        Predicate<TaskRating> that = rating -> rating.task().equals(task);
        TaskRating now =
                first(tasks, that).orElseGet(() -> TaskRating.empty(task)).with(aspect, value);
        return new RatingSheet(rater, put(tasks, that, now, TaskRating::isEmpty), competencies);
    }

    /** The same with one value of a competency said, or taken back. */
    public RatingSheet with(CompetencyId competency, Aspect aspect, Optional<Integer> value) {
        Predicate<CompetencyNeed> that = need -> need.competency().equals(competency);
        CompetencyNeed now = first(competencies, that)
                .orElseGet(() -> CompetencyNeed.empty(competency))
                .with(aspect, value);
        return new RatingSheet(rater, tasks, put(competencies, that, now, CompetencyNeed::isEmpty));
    }

    private static <T> Optional<T> first(List<T> lines, Predicate<T> which) {
        return lines.stream().filter(which).findFirst();
    }

    /** A line that says nothing any more goes, so that a value taken back leaves no trace. */
    private static <T> List<T> put(List<T> lines, Predicate<T> which, T now, Predicate<T> empty) {
        if (empty.test(now)) {
            return Lists.without(lines, which);
        }
        return lines.stream().anyMatch(which) ? Lists.replace(lines, which, old -> now) : Lists.plus(lines, now);
    }

    /** How many values of tasks are said. */
    public int taskValues() {
        return (int) tasks.stream()
                .flatMap(line -> Aspect.ofTasks().stream().map(line::value))
                .filter(Optional::isPresent)
                .count();
    }

    /** How many values of competencies are said on these scales. */
    public int competencyValues(List<Aspect> aspects) {
        return (int) competencies.stream()
                .flatMap(line -> aspects.stream().map(line::value))
                .filter(Optional::isPresent)
                .count();
    }

    public boolean isEmpty() {
        return tasks.isEmpty() && competencies.isEmpty();
    }
}
