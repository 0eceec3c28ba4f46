package org.plumbline.model.panel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMemberId;

/** The board on which a plan is worked out: each candidate with their raters, each rater with their load. */
final class RaterBoard {
    private final RatersWanted wanted;
    private final Set<RatersWanted.Pair> kept;
    private final Map<CandidateId, Set<PanelMemberId>> board = new LinkedHashMap<>();
    private final Map<PanelMemberId, Integer> load = new HashMap<>();
    private final Set<PanelMemberId> lost = new HashSet<>();

    RaterBoard(RatersWanted wanted, List<Assignment> before, Set<RatersWanted.Pair> kept) {
        this.wanted = wanted;
        this.kept = kept;
        wanted.raters().forEach(rater -> load.put(rater, 0));
        wanted.candidates().forEach(candidate -> board.put(candidate, new LinkedHashSet<>()));
        for (Assignment assignment : before) {
            assignment.raters().forEach(rater -> take(assignment.candidate(), rater));
        }
    }

    private void take(CandidateId candidate, PanelMemberId rater) {
        if (board.containsKey(candidate) && load.containsKey(rater) && wanted.mayRate(rater, candidate)) {
            give(candidate, rater);
        } else {
            lost.add(rater);
        }
    }

    private void give(CandidateId candidate, PanelMemberId rater) {
        if (board.get(candidate).add(rater)) {
            load.merge(rater, 1, Integer::sum);
        }
    }

    /** Raters who had candidates and have them no longer. */
    Set<PanelMemberId> lost() {
        return Set.copyOf(lost);
    }

    List<PanelMemberId> ratersOf(CandidateId candidate) {
        Set<PanelMemberId> raters = board.get(candidate);
        return wanted.raters().stream().filter(raters::contains).toList();
    }

    /** Each candidate with their raters in the order of the panel. */
    List<Assignment> assigned() {
        return wanted.candidates().stream()
                .map(candidate -> new Assignment(wanted.round(), candidate, ratersOf(candidate), Optional.empty()))
                .toList();
    }

    /** Fills every gap with those who have the least to do; candidates whom few may rate come first. */
    Set<PanelMemberId> fill() {
        var filled = new LinkedHashSet<PanelMemberId>();
        wanted.candidates().stream()
                .sorted(Comparator.comparingInt(
                        candidate -> wanted.eligible(candidate).size()))
                .forEach(candidate -> {
                    while (board.get(candidate).size() < wanted.wanted(candidate)) {
                        Optional<PanelMemberId> next = wanted.eligible(candidate).stream()
                                .filter(rater -> !board.get(candidate).contains(rater))
                                .min(Comparator.comparingInt(load::get));
                        if (next.isEmpty()) {
                            return;
                        }
                        give(candidate, next.get());
                        filled.add(next.get());
                    }
                });
        return filled;
    }

    /**
     * Hands candidates on, from rater to rater, until nobody has two more than somebody whom a chain of such steps
     * reaches: then no other plan is more even.
     *
     * @param wished which ends of a chain are worth it
     */
    void even(BiPredicate<PanelMemberId, PanelMemberId> wished) {
        boolean moved = true;
        while (moved) {
            moved = false;
            for (PanelMemberId from : heaviestFirst()) {
                List<Step> chain = chain(from, wished);
                chain.forEach(this::move);
                moved |= !chain.isEmpty();
            }
        }
    }

    private List<PanelMemberId> heaviestFirst() {
        var sorted = new ArrayList<>(wanted.raters());
        sorted.sort(Comparator.comparingInt((PanelMemberId rater) -> -load.get(rater)));
        return sorted;
    }

    private record Step(CandidateId candidate, PanelMemberId from, PanelMemberId to) {}

    private void move(Step step) {
        board.get(step.candidate()).remove(step.from());
        load.merge(step.from(), -1, Integer::sum);
        give(step.candidate(), step.to());
    }

    /** The shortest chain from a rater to one who has at least two fewer; empty when there is none. */
    private List<Step> chain(PanelMemberId start, BiPredicate<PanelMemberId, PanelMemberId> wished) {
        var reached = new HashMap<PanelMemberId, Step>();
        var queue = new ArrayDeque<>(List.of(start));
        while (!queue.isEmpty()) {
            PanelMemberId here = queue.remove();
            if (load.get(start) - load.get(here) >= 2 && wished.test(start, here)) {
                return back(start, here, reached);
            }
            for (PanelMemberId next : wanted.raters()) {
                if (!next.equals(start) && !reached.containsKey(next)) {
                    step(here, next).ifPresent(step -> {
                        reached.put(next, step);
                        queue.add(next);
                    });
                }
            }
        }
        return List.of();
    }

    private Optional<Step> step(PanelMemberId from, PanelMemberId to) {
        return board.entrySet().stream()
                .filter(entry -> entry.getValue().contains(from)
                        && !entry.getValue().contains(to)
                        && wanted.mayRate(to, entry.getKey())
                        && !kept.contains(new RatersWanted.Pair(from, entry.getKey())))
                .map(entry -> new Step(entry.getKey(), from, to))
                .findFirst();
    }

    private static List<Step> back(PanelMemberId start, PanelMemberId end, Map<PanelMemberId, Step> reached) {
        var chain = new ArrayDeque<Step>();
        for (PanelMemberId at = end; !at.equals(start); at = chain.getFirst().from()) {
            chain.addFirst(reached.get(at));
        }
        return List.copyOf(chain);
    }
}
