package org.plumbline.model.workshop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.panel.Assignment;
import org.plumbline.model.panel.Attendance;
import org.plumbline.model.panel.Conduct;
import org.plumbline.model.panel.Declarations;
import org.plumbline.model.panel.PracticeKey;
import org.plumbline.model.panel.RaterPlan;
import org.plumbline.model.panel.RatersWanted;
import org.plumbline.model.panel.Round;
import org.plumbline.model.panel.RoundId;
import org.plumbline.model.panel.RoundKind;
import org.plumbline.model.panel.Seat;
import org.plumbline.model.scoring.Decision;

/** Who is seen in a round and by whom: what a workshop knows, put as the wishes of a {@link RaterPlan}. */
public final class RoundPlanning {
    private final Workshop workshop;

    public RoundPlanning(Workshop workshop) {
        this.workshop = workshop;
    }

    /** The number that the next round has. */
    public int nextNumber() {
        return workshop.rounds().stream().mapToInt(Round::number).max().orElse(0) + 1;
    }

    /** Who may be seen in the next round: everybody who has not withdrawn. */
    public List<CandidateId> stillIn() {
        Set<CandidateId> withdrawn = workshop.proceedings().attendances().stream()
                .filter(came -> came.kind() == Attendance.Kind.WITHDRAWN)
                .map(Attendance::candidate)
                .collect(Collectors.toSet());
        return workshop.candidates().stream()
                .map(Candidate::id)
                .filter(candidate -> !withdrawn.contains(candidate))
                .toList();
    }

    /** Of those the ones who passed the round before, in the version that holds for each; all of them before a first. */
    public List<CandidateId> passed() {
        int before = nextNumber() - 1;
        var versions = new RoundVersions(workshop);
        return stillIn().stream()
                .filter(candidate -> before == 0
                        || isPractice(candidate)
                        || versions.of(before, candidate)
                                .filter(round -> passed(round, candidate))
                                .isPresent())
                .toList();
    }

    private boolean passed(Round round, CandidateId candidate) {
        return workshop.candidate(candidate)
                .flatMap(each -> new Outcomes(workshop, round).of(each).decision())
                .filter(Decision::passes)
                .isPresent();
    }

    private boolean isPractice(CandidateId candidate) {
        return practice().contains(candidate);
    }

    private Set<CandidateId> practice() {
        return workshop.proceedings().practice().stream()
                .map(PracticeKey::candidate)
                .collect(Collectors.toSet());
    }

    /**
     * What a plan for the next round must keep to.
     *
     * @param order whom it sees, in this order
     */
    public RatersWanted wanted(RoundId id, List<CandidateId> order, Optional<LocalDate> firstDay) {
        Conduct seated = workshop.proceedings()
                .planned()
                .withPanel(workshop.panel().stream()
                        .map(member -> new Seat(member.id(), member.role()))
                        .toList());
        return wanted(id, nextNumber(), seated, order, firstDay);
    }

    /** A plan of an open round after something changed: who has begun stays, and so does who has a kit. */
    public RaterPlan again(Round round) {
        List<Assignment> before = assignments(round);
        RatersWanted wanted = wanted(
                round.id(),
                round.number(),
                round.conduct().withPanel(withLateComers(round, before)),
                before.stream().map(Assignment::candidate).toList(),
                Optional.empty());
        return RaterPlan.again(wanted, before, begun(round));
    }

    /** The seats of a round, and whoever was assigned by hand later. */
    private List<Seat> withLateComers(Round round, List<Assignment> assigned) {
        var seats = new ArrayList<>(round.conduct().panel());
        assigned.stream()
                .flatMap(each -> each.raters().stream())
                .distinct()
                .flatMap(rater -> workshop.member(rater).stream())
                .filter(member -> seats.stream().noneMatch(seat -> seat.member().equals(member.id())))
                .forEach(member -> seats.add(new Seat(member.id(), member.role())));
        return seats;
    }

    /** Who rates whom in a round, as it was assigned; a round without assignments is rated by everybody. */
    public List<Assignment> assignments(Round round) {
        List<Assignment> assigned = workshop.proceedings().assignments().stream()
                .filter(each -> each.round().equals(round.id()))
                .toList();
        return assigned.isEmpty() ? everybody(round) : assigned;
    }

    private List<Assignment> everybody(Round round) {
        Raters raters = Raters.of(workshop, round);
        return raters.candidates().stream()
                .map(candidate -> new Assignment(
                        round.id(),
                        candidate.id(),
                        raters.panel().stream()
                                .filter(member -> member.role().ratesFirst())
                                .map(PanelMember::id)
                                .toList(),
                        Optional.empty()))
                .toList();
    }

    private Set<RatersWanted.Pair> begun(Round round) {
        var begun = new HashSet<RatersWanted.Pair>();
        workshop.scorecards().stream()
                .filter(card -> card.roundDigest().equals(round.digest()))
                .forEach(card -> begun.add(new RatersWanted.Pair(card.member(), card.candidate())));
        workshop.proceedings().kits().stream()
                .filter(kit -> kit.round().equals(round.id()))
                .forEach(kit -> kit.candidates()
                        .forEach(candidate -> begun.add(new RatersWanted.Pair(kit.member(), candidate))));
        return begun;
    }

    private RatersWanted wanted(
            RoundId id, int number, Conduct conduct, List<CandidateId> order, Optional<LocalDate> firstDay) {
        Set<RatersWanted.Pair> barred =
                new HashSet<>(new Declarations(workshop.proceedings().declarations()).recused());
        if (conduct.freshRaters()) {
            barred.addAll(ratedBefore(number));
        }
        return new RatersWanted(
                id,
                order,
                conduct.panel().stream()
                        .filter(seat -> seat.role().ratesFirst()
                                && workshop.member(seat.member()).isPresent())
                        .map(Seat::member)
                        .toList(),
                barred,
                conduct.ratersEach().orElse(0),
                practice(),
                conduct.kind() == RoundKind.INTERVIEW ? conduct.interviewsADay() : 0,
                firstDay);
    }

    /** Who rated whom, or was to, in the rounds before this number. */
    public Set<RatersWanted.Pair> ratedBefore(int number) {
        var before = new HashSet<RatersWanted.Pair>();
        for (Round round : workshop.rounds()) {
            if (round.number() < number) {
                Raters raters = Raters.of(workshop, round);
                raters.candidates().forEach(candidate -> raters.of(candidate.id())
                        .forEach(member -> before.add(new RatersWanted.Pair(member.id(), candidate.id()))));
                workshop.scorecards().stream()
                        .filter(card -> card.roundDigest().equals(round.digest()))
                        .forEach(card -> before.add(new RatersWanted.Pair(card.member(), card.candidate())));
            }
        }
        return before;
    }
}
