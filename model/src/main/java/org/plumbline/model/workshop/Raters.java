package org.plumbline.model.workshop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.interview.Role;
import org.plumbline.model.panel.Assignment;
import org.plumbline.model.panel.Attendance;
import org.plumbline.model.panel.Declaration;
import org.plumbline.model.panel.PracticeKey;
import org.plumbline.model.panel.Round;
import org.plumbline.model.panel.Seat;

/**
 * Who rates whom in a round.
 *
 * <p>A round with assignments sees the candidates who are assigned in it, and their raters rate them; a round without
 * any sees everybody, and every seat that rates first rates them all. Whoever is recused rates nothing. Candidates who
 * did not come and candidates for practice keep their raters here: ask {@link #absent} and {@link #practice}.
 */
public final class Raters {
    private final Map<PanelMemberId, PanelMember> seated;
    private final Map<CandidateId, List<PanelMember>> assigned;
    private final Set<Pair> recused;
    private final Map<CandidateId, Attendance> absent;
    private final Set<CandidateId> practice;
    private final List<Candidate> candidates;

    private Raters(Workshop workshop, Round round) {
        seated = seated(workshop, round);
        assigned = assigned(workshop, round);
        recused = recused(workshop);
        absent = absent(workshop, round);
        practice = workshop.proceedings().practice().stream()
                .map(PracticeKey::candidate)
                .collect(Collectors.toSet());
        candidates = candidates(workshop);
    }

    public static Raters of(Workshop workshop, Round round) {
        return new Raters(workshop, round);
    }

    private record Pair(PanelMemberId member, CandidateId candidate) {}

    /** Everybody who sits on the panel of the round, in its order, in the role they have in it. */
    public List<PanelMember> panel() {
        return List.copyOf(seated.values());
    }

    /** Who rates this candidate from the beginning, without those who are recused; empty for others than its own. */
    public List<PanelMember> of(CandidateId candidate) {
        return named(candidate).stream()
                .filter(member -> member.role().ratesFirst() && !recused(member.id(), candidate))
                .toList();
    }

    /** Who would rate this candidate if the first raters differ: the tie-breaker, unless recused. */
    public Optional<PanelMember> tieBreaker(CandidateId candidate) {
        Predicate<PanelMember> may = member -> member.role() == Role.TIE_BREAKER && !recused(member.id(), candidate);
        return named(candidate).stream()
                .filter(may)
                .findFirst()
                .or(() -> sees(candidate) ? panel().stream().filter(may).findFirst() : Optional.empty());
    }

    private List<PanelMember> named(CandidateId candidate) {
        return assigned.isEmpty() ? panel() : assigned.getOrDefault(candidate, List.of());
    }

    /** Whether this member rates this candidate from the beginning. */
    public boolean rates(PanelMemberId member, CandidateId candidate) {
        return of(candidate).stream().anyMatch(rater -> rater.id().equals(member));
    }

    /** Whom this member rates from the beginning, in the order in which they are seen. */
    public List<CandidateId> candidatesOf(PanelMemberId member) {
        return candidates.stream()
                .map(Candidate::id)
                .filter(candidate -> rates(member, candidate))
                .toList();
    }

    /** Whom the round sees, in that order, with those for practice. */
    public List<Candidate> candidates() {
        return candidates;
    }

    /** Whether the candidate is seen in this round at all. */
    public boolean sees(CandidateId candidate) {
        return assigned.isEmpty() || assigned.containsKey(candidate);
    }

    /** Whether the member said, in their newest declaration, that they have a conflict of interest. */
    public boolean recused(PanelMemberId member, CandidateId candidate) {
        return recused.contains(new Pair(member, candidate));
    }

    /** Why the candidate is not assessed; who withdrew in an earlier round stays withdrawn. */
    public Optional<Attendance> absent(CandidateId candidate) {
        return Optional.ofNullable(absent.get(candidate));
    }

    /** Whether the candidate is for practice, and no part of any outcome. */
    public boolean practice(CandidateId candidate) {
        return practice.contains(candidate);
    }

    private static Map<PanelMemberId, PanelMember> seated(Workshop workshop, Round round) {
        var panel = new LinkedHashMap<PanelMemberId, PanelMember>();
        for (Seat seat : round.conduct().panel()) {
            workshop.member(seat.member()).ifPresent(member -> panel.put(member.id(), member.as(seat.role())));
        }
        if (round.conduct().panel().isEmpty()) {
            workshop.panel().forEach(member -> panel.put(member.id(), member));
        }
        return panel;
    }

    private Map<CandidateId, List<PanelMember>> assigned(Workshop workshop, Round round) {
        var raters = new LinkedHashMap<CandidateId, List<PanelMember>>();
        for (Assignment assignment : workshop.proceedings().assignments()) {
            if (assignment.round().equals(round.id())) {
                raters.put(
                        assignment.candidate(),
                        assignment.raters().stream()
                                .flatMap(rater -> member(workshop, rater).stream())
                                .toList());
            }
        }
        return raters;
    }

    /** Somebody who was assigned later than the round was opened has no seat, and rates as what they are. */
    private Optional<PanelMember> member(Workshop workshop, PanelMemberId rater) {
        return Optional.ofNullable(seated.get(rater)).or(() -> workshop.member(rater));
    }

    private static Set<Pair> recused(Workshop workshop) {
        var newest = new HashMap<Pair, Declaration>();
        for (Declaration said : workshop.proceedings().declarations()) {
            newest.merge(
                    new Pair(said.member(), said.candidate()),
                    said,
                    (before, now) -> now.when().isBefore(before.when()) ? before : now);
        }
        return newest.entrySet().stream()
                .filter(said -> said.getValue().conflict())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Map<CandidateId, Attendance> absent(Workshop workshop, Round round) {
        var numbers = new HashMap<Object, Integer>();
        workshop.rounds().forEach(each -> numbers.put(each.id(), each.number()));
        var absent = new HashMap<CandidateId, Attendance>();
        workshop.proceedings().attendances().stream()
                .filter(came -> came.round().equals(round.id())
                        || came.kind() == Attendance.Kind.WITHDRAWN && numbers.get(came.round()) <= round.number())
                .sorted(Comparator.comparing(Attendance::when))
                .forEach(came -> absent.put(came.candidate(), came));
        return absent;
    }

    private List<Candidate> candidates(Workshop workshop) {
        if (assigned.isEmpty()) {
            return workshop.candidates();
        }
        var byId = new HashMap<CandidateId, Candidate>();
        workshop.candidates().forEach(candidate -> byId.put(candidate.id(), candidate));
        var seen = new ArrayList<Candidate>();
        assigned.keySet().forEach(id -> seen.add(byId.get(id)));
        return List.copyOf(seen);
    }
}
