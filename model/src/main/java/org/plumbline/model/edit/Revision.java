package org.plumbline.model.edit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    }

    /** A competency at its place in the bank's order, 0 for the first. */
    public record Placed(int index, Competency competency) {}

    /** What changed between two states of one bank. */
    public static Revision between(
            int number, Instant when, String who, List<String> what, CompetencyBank before, CompetencyBank after) {
        return new Revision(number, when, who, what, Touching.between(before, after), Frame.between(before, after));
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
