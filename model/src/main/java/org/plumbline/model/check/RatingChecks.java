package org.plumbline.model.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.Participant;
import org.plumbline.model.analysis.ParticipantId;
import org.plumbline.model.analysis.RatingSheet;
import org.plumbline.model.workshop.Workshop;

/** Ratings that are still to come, once somebody has begun to rate. */
final class RatingChecks {
    private final JobAnalysis analysis;
    private final List<Finding> findings = new ArrayList<>();

    private RatingChecks(JobAnalysis analysis) {
        this.analysis = analysis;
    }

    static List<Finding> of(Workshop workshop) {
        var checks = new RatingChecks(workshop.analysis());
        checks.begun(RatingSheet::tasks, "rating.tasksNotBy");
        checks.begun(RatingSheet::competencies, "rating.needsNotBy");
        checks.unrated(
                RatingSheet::tasks,
                line -> line.task(),
                workshop.analysis().tasks().stream()
                        .map(task -> new Thing(task.id(), task.text()))
                        .toList(),
                "rating.task",
                "rating.tasks");
        checks.unrated(
                RatingSheet::competencies,
                line -> line.competency(),
                workshop.competencies().stream()
                        .map(one -> new Thing(one.id(), one.name()))
                        .toList(),
                "rating.need",
                "rating.needs");
        return checks.findings;
    }

    /** Something that is rated. */
    private record Thing(Object id, String words) {}

    private void begun(Function<RatingSheet, List<?>> lines, String key) {
        Set<ParticipantId> raters = analysis.ratings().stream()
                .filter(sheet -> !lines.apply(sheet).isEmpty())
                .map(RatingSheet::rater)
                .collect(Collectors.toSet());
        List<Participant> late = analysis.presentExperts().stream()
                .filter(expert -> !raters.contains(expert.id()))
                .toList();
        if (!raters.isEmpty() && !late.isEmpty()) {
            add(key, late.stream().map(Participant::name).collect(Collectors.joining(", ")));
        }
    }

    private <L> void unrated(
            Function<RatingSheet, List<L>> lines,
            Function<L, Object> about,
            List<Thing> all,
            String one,
            String several) {
        var rated = new HashSet<Object>();
        analysis.ratings().forEach(sheet -> lines.apply(sheet).forEach(line -> rated.add(about.apply(line))));
        List<Thing> missing =
                all.stream().filter(thing -> !rated.contains(thing.id())).toList();
        if (rated.isEmpty() || missing.isEmpty()) {
            return;
        }
        String first = missing.get(0).words();
        if (missing.size() == 1) {
            add(one, first);
        } else {
            add(several, String.valueOf(missing.size()), first);
        }
    }

    private void add(String key, String... arguments) {
        findings.add(new Finding(Severity.HINT, Stage.RATINGS, "", key, List.of(arguments)));
    }
}
