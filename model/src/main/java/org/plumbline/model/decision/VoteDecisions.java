package org.plumbline.model.decision;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.model.analysis.Ballot;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.TaskGroupId;
import org.plumbline.model.analysis.Trial;

/** What the room saw: revealed votes with their sums, and revealed trials; who voted or rated how stays secret. */
final class VoteDecisions {
    private VoteDecisions() {}

    static void add(FrozenDecisions between) {
        JobAnalysis before = between.before().analysis();
        JobAnalysis after = between.after().analysis();
        for (Ballot ballot : after.ballots()) {
            Optional<Ballot> was = before.ballots().stream()
                    .filter(old -> old.id().equals(ballot.id()))
                    .findFirst();
            if (ballot.revealed().isPresent() && was.flatMap(Ballot::revealed).isEmpty()) {
                between.decided("vote.revealed", ballot.number(), result(ballot));
            }
        }
        for (Trial trial : after.trials()) {
            Optional<Trial> was = before.trials().stream()
                    .filter(old -> old.id().equals(trial.id()))
                    .findFirst();
            if (trial.revealed().isPresent() && was.flatMap(Trial::revealed).isEmpty()) {
                between.decided("trial.revealed", trial.title(), trial.sheets().size());
            }
        }
    }

    /** Most dots first; those with as many stay in the order of the ballot. */
    private static String result(Ballot ballot) {
        Map<TaskGroupId, Integer> dots = new HashMap<>();
        ballot.papers()
                .forEach(paper -> paper.dots().forEach(one -> dots.merge(one.group(), one.count(), Integer::sum)));
        return ballot.options().stream()
                .sorted(Comparator.comparing(option -> -dots.getOrDefault(option.group(), 0)))
                .map(option -> option.name() + " " + dots.getOrDefault(option.group(), 0))
                .collect(Collectors.joining(", "));
    }
}
