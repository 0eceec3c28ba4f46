package org.plumbline.model.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who has handed something in and who has not; it cannot say what. */
public record Turnout(List<Turn> turns) {
    public Turnout {
        turns = List.copyOf(turns);
    }

    /**
     * One person's turn.
     *
     * @param onList whether the person is still one of the experts who take part
     */
    public record Turn(ParticipantId person, String name, boolean handedIn, boolean onList) {}

    /** The experts in their order, then those who handed in and have left since. */
    static Turnout of(JobAnalysis analysis, Set<ParticipantId> handedIn) {
        var turns = new ArrayList<Turn>();
        for (Participant expert : analysis.presentExperts()) {
            boolean done = handedIn.contains(expert.id());
            if (done || !expert.left()) {
                turns.add(new Turn(expert.id(), expert.name(), done, !expert.left()));
            }
        }
        Set<ParticipantId> experts = Set.copyOf(
                analysis.presentExperts().stream().map(Participant::id).toList());
        handedIn.stream()
                .filter(person -> !experts.contains(person))
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .forEach(person -> turns.add(new Turn(
                        person,
                        analysis.participant(person).map(Participant::name).orElse(""),
                        true,
                        false)));
        return new Turnout(turns);
    }

    /** How many have handed in. */
    public int done() {
        return (int) turns.stream().filter(Turn::handedIn).count();
    }

    /** How many could. */
    public int all() {
        return turns.size();
    }

    /** How many handed in and are no longer there; what they gave stays. */
    public int gone() {
        return (int) turns.stream().filter(turn -> !turn.onList()).count();
    }

    /** Whether somebody could and nobody is left who has not. */
    public boolean complete() {
        return !turns.isEmpty() && done() == all();
    }

    /** The names of those who have not handed in, in their order. */
    public String missing() {
        return turns.stream().filter(turn -> !turn.handedIn()).map(Turn::name).collect(Collectors.joining(", "));
    }

    /** Whose turn it is after somebody: the next who has not handed in, from the top again after the end. */
    public Optional<Turn> after(ParticipantId person) {
        int here = turns.stream().map(Turn::person).toList().indexOf(person);
        for (int i = 1; i <= turns.size(); i++) {
            Turn turn = turns.get(Math.floorMod(here + i, turns.size()));
            if (!turn.handedIn() && !turn.person().equals(person)) {
                return Optional.of(turn);
            }
        }
        return Optional.empty();
    }

    public Optional<Turn> turn(ParticipantId person) {
        return turns.stream().filter(turn -> turn.person().equals(person)).findFirst();
    }
}
