package org.plumbline.model.edit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.CompetencyId;

/**
 * One saved change of a bank: what was touched, before and after.
 *
 * @param number 1 for the first of the bank, rising by one
 * @param who the name that the program knows this person by
 * @param what the keys of the steps that led to it, as in the undo menu
 * @param competencies those that say something else, came, went, or took another place
 * @param frame what changed beside the competencies; empty when nothing did
 */
public record Revision(
        int number, Instant when, String who, List<String> what, List<Touched> competencies, Optional<Frames> frame) {
    private static final Duration ONE_SITTING = Duration.ofMinutes(5);

    public Revision {
        what = List.copyOf(what);
        competencies = List.copyOf(competencies);
    }

    /** What is around the competencies, on both sides of a change. */
    public record Frames(Frame before, Frame after) {}

    /**
     * A competency on both sides of a change.
     *
     * @param before empty for one that came
     * @param after empty for one that went
     */
    public record Touched(Optional<Placed> before, Optional<Placed> after) {
        public CompetencyId id() {
            return after.or(() -> before).orElseThrow().competency().id();
        }

        /** Which parts differ, by their place; all of them for one that came or went. */
        private Set<Integer> parts() {
            List<Object> old = before.map(Placed::parts).orElse(List.of());
            List<Object> now = after.map(Placed::parts).orElse(List.of());
            return IntStream.range(0, Math.max(old.size(), now.size()))
                    .filter(i ->
                            i >= old.size() || i >= now.size() || !old.get(i).equals(now.get(i)))
                    .boxed()
                    .collect(Collectors.toSet());
        }
    }

    /** A competency at its place in the bank's order, 0 for the first. */
    public record Placed(int index, Competency competency) {
        private List<Object> parts() {
            return List.of(
                    index,
                    competency.number(),
                    competency.name(),
                    competency.category(),
                    competency.definition(),
                    competency.definitionItems(),
                    competency.scale(),
                    competency.levels(),
                    competency.tracks(),
                    competency.indicators(),
                    competency.performanceLevels(),
                    competency.applicationAreas(),
                    competency.neededBeforeEntry(),
                    competency.required(),
                    competency.skills());
        }
    }

    /** What changed between two states of one bank. */
    public static Revision between(
            int number, Instant when, String who, List<String> what, CompetencyBank before, CompetencyBank after) {
        return new Revision(number, when, who, what, Touching.between(before, after), Frame.between(before, after));
    }

    /**
     * This revision and the one before it as one, where somebody only went on with the same: the same person in the same
     * way in the same part of the same competency, within a few minutes. Empty where they are two.
     */
    public Optional<Revision> goingOnFrom(Revision earlier) {
        boolean goesOn = who.equals(earlier.who)
                && Set.copyOf(what).equals(Set.copyOf(earlier.what))
                && frame.isEmpty()
                && earlier.frame.isEmpty()
                && !when.isBefore(earlier.when)
                && when.isBefore(earlier.when.plus(ONE_SITTING))
                && competencies.size() == 1
                && earlier.competencies.size() == 1
                && goesOnIn(competencies.get(0), earlier.competencies.get(0));
        return goesOn ? Optional.of(joined(earlier)) : Optional.empty();
    }

    private static boolean goesOnIn(Touched now, Touched then) {
        return now.before().isPresent()
                && now.before().equals(then.after())
                && now.parts().equals(then.parts());
    }

    private Revision joined(Revision earlier) {
        var both = new Touched(
                earlier.competencies.get(0).before(), competencies.get(0).after());
        return new Revision(earlier.number, when, who, what, List.of(both), Optional.empty());
    }

    /** The state before this revision, given the one after it. */
    public CompetencyBank undo(CompetencyBank after) {
        Set<CompetencyId> touched = new HashSet<>();
        competencies.forEach(one -> touched.add(one.id()));
        var list = new ArrayList<Competency>();
        after.competencies().stream()
                .filter(competency -> !touched.contains(competency.id()))
                .forEach(list::add);
        competencies.stream()
                .flatMap(one -> one.before().stream())
                .sorted(Comparator.comparingInt(Placed::index))
                .forEach(placed -> list.add(Math.min(placed.index(), list.size()), placed.competency()));
        return frame.map(frames -> frames.before().onto(after))
                .orElseGet(after::toBuilder)
                .competencies(list)
                .build();
    }

    /** Which competencies a change touched; of those that only moved, as few as explain the order. */
    private static final class Touching {
        private final Map<CompetencyId, Placed> old = new HashMap<>();
        private final List<Touched> touched = new ArrayList<>();

        static List<Touched> between(CompetencyBank before, CompetencyBank after) {
            var touching = new Touching();
            touching.compare(before.competencies(), after.competencies());
            return touching.touched;
        }

        private void compare(List<Competency> before, List<Competency> after) {
            for (int i = 0; i < before.size(); i++) {
                old.put(before.get(i).id(), new Placed(i, before.get(i)));
            }
            Set<CompetencyId> staying = new LongestOrder(
                            after.stream()
                                    .map(Competency::id)
                                    .filter(old::containsKey)
                                    .toList(),
                            id -> old.get(id).index())
                    .ids();
            for (int i = 0; i < after.size(); i++) {
                Placed now = new Placed(i, after.get(i));
                Optional<Placed> was =
                        Optional.ofNullable(old.remove(now.competency().id()));
                boolean same = was.isPresent()
                        && was.get().competency().equals(now.competency())
                        && staying.contains(now.competency().id());
                if (!same) {
                    touched.add(new Touched(was, Optional.of(now)));
                }
            }
            old.values().stream()
                    .sorted(Comparator.comparingInt(Placed::index))
                    .forEach(gone -> touched.add(new Touched(Optional.of(gone), Optional.empty())));
        }
    }
}
