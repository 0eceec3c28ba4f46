package org.plumbline.model.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.model.Examples.ANA;
import static org.plumbline.model.Examples.BEN;
import static org.plumbline.model.Examples.FIRST_CANDIDATE;
import static org.plumbline.model.Examples.GS13;
import static org.plumbline.model.Examples.NOON;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Examples;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.interview.Role;
import org.plumbline.model.panel.Assignment;
import org.plumbline.model.panel.Attendance;
import org.plumbline.model.panel.Declaration;
import org.plumbline.model.panel.PracticeKey;
import org.plumbline.model.panel.RoundId;
import org.plumbline.model.store.Digests;

/** Ana and Ben sit on the panel, Cas breaks ties and Dee is of human resources; two people apply. */
class RatersTest {
    private static final PanelMemberId CAS = new PanelMemberId("cas");
    private static final PanelMemberId DEE = new PanelMemberId("dee");
    private static final CandidateId SECOND = new CandidateId("candidate-2");
    private static final RoundId FIRST_ROUND = new RoundId("round-1");

    private static Workshop people() {
        return WorkshopChange.together(
                        "test",
                        List.of(
                                new PanelChange.AddMember(new PanelMember(CAS, "Cas Example", "", Role.TIE_BREAKER)),
                                new PanelChange.AddMember(new PanelMember(DEE, "Dee Example", "", Role.HR_SPECIALIST)),
                                new PanelChange.AddCandidate(new Candidate(SECOND, "C-02", "Kim Invented", GS13))))
                .applyTo(Examples.workshop());
    }

    private static Workshop opened() {
        return open(people(), FIRST_ROUND);
    }

    private static Workshop as(Workshop workshop, PanelMemberId member, Role role) {
        return new PanelChange.EditMember(workshop.member(member).orElseThrow().as(role), "role").applyTo(workshop);
    }

    private static Workshop open(Workshop workshop, RoundId id) {
        return new ScoringChange.OpenRound(Digests.freeze(workshop, id, LocalDate.of(2026, 3, 1))).applyTo(workshop);
    }

    private static Workshop assign(Workshop workshop, CandidateId candidate, PanelMemberId... raters) {
        return new AssignmentChange.Assign(
                        List.of(new Assignment(FIRST_ROUND, candidate, List.of(raters), Optional.empty())))
                .applyTo(workshop);
    }

    private static Raters raters(Workshop workshop) {
        return Raters.of(workshop, workshop.currentRound().orElseThrow());
    }

    private static List<PanelMemberId> ids(List<PanelMember> members) {
        return members.stream().map(PanelMember::id).toList();
    }

    private static Workshop declare(Workshop workshop, boolean conflict, int minute) {
        return new AssignmentChange.Declare(
                        new Declaration(ANA, FIRST_CANDIDATE, conflict, "", NOON.plusSeconds(60L * minute)))
                .applyTo(workshop);
    }

    @Test
    void withoutSeatsEverybodyWhoRatesFirstRatesEverybody() {
        Raters raters = raters(opened());

        assertThat(ids(raters.of(FIRST_CANDIDATE))).containsExactly(ANA, BEN);
        assertThat(raters.candidatesOf(BEN)).containsExactly(FIRST_CANDIDATE, SECOND);
        assertThat(raters.candidatesOf(CAS)).isEmpty();
        assertThat(raters.candidatesOf(DEE)).isEmpty();
    }

    @Test
    void theSeatSaysWhatSomebodyIsInThisRoundWhateverTheyBecomeLater() {
        Workshop workshop = open(as(as(people(), BEN, Role.OBSERVER), CAS, Role.CHAIR), FIRST_ROUND);
        workshop = as(as(workshop, BEN, Role.MEMBER), ANA, Role.HIRING_MANAGER);

        assertThat(ids(raters(workshop).of(FIRST_CANDIDATE))).containsExactly(ANA, CAS);
        assertThat(raters(workshop).panel())
                .extracting(PanelMember::role)
                .containsExactly(Role.MEMBER, Role.OBSERVER, Role.CHAIR, Role.HR_SPECIALIST);
    }

    @Test
    void withAssignmentsOnlyThoseAssignedRateAndOnlyThoseAssignedAreSeen() {
        Raters raters = raters(assign(opened(), SECOND, BEN));

        assertThat(ids(raters.of(SECOND))).containsExactly(BEN);
        assertThat(raters.of(FIRST_CANDIDATE)).isEmpty();
        assertThat(raters.sees(FIRST_CANDIDATE)).isFalse();
        assertThat(raters.candidates()).extracting(Candidate::id).containsExactly(SECOND);
        assertThat(raters.rates(ANA, SECOND)).isFalse();
    }

    @Test
    void whoIsRecusedRatesNothingAndTheNewestDeclarationStands() {
        Workshop conflicted = declare(opened(), true, 1);
        assertThat(ids(raters(conflicted).of(FIRST_CANDIDATE))).containsExactly(BEN);
        assertThat(raters(conflicted).candidatesOf(ANA)).containsExactly(SECOND);

        assertThat(ids(raters(declare(conflicted, false, 2)).of(FIRST_CANDIDATE)))
                .containsExactly(ANA, BEN);
        assertThat(ids(raters(declare(conflicted, false, 0)).of(FIRST_CANDIDATE)))
                .as("an older declaration that came in later")
                .containsExactly(BEN);
    }

    @Test
    void theTieBreakerOfTheRoundStandsByForWhomeverItSees() {
        assertThat(raters(opened()).tieBreaker(SECOND)).map(PanelMember::id).contains(CAS);
        Raters raters = raters(assign(opened(), SECOND, BEN));
        assertThat(raters.tieBreaker(SECOND)).map(PanelMember::id).contains(CAS);
        assertThat(raters.tieBreaker(FIRST_CANDIDATE)).isEmpty();
    }

    @Test
    void whoDidNotComeIsToldApartFromWhoIsForPractice() {
        Workshop workshop = new CandidateChange.MarkAttendance(
                        new Attendance(FIRST_ROUND, SECOND, Attendance.Kind.NO_SHOW, "", "Dee", NOON))
                .applyTo(opened());
        workshop = new CandidateChange.SetPracticeKey(
                        new PracticeKey(FIRST_CANDIDATE, List.of(new PracticeKey.KeyLevel(Examples.LISTENING, 2))))
                .applyTo(workshop);

        assertThat(raters(workshop).absent(SECOND)).map(Attendance::kind).contains(Attendance.Kind.NO_SHOW);
        assertThat(raters(workshop).absent(FIRST_CANDIDATE)).isEmpty();
        assertThat(raters(workshop).practice(FIRST_CANDIDATE)).isTrue();
        assertThat(raters(workshop).practice(SECOND)).isFalse();
    }

    @Test
    void whoWithdrewStaysWithdrawnInTheNextRoundAndWhoMissedOneMayComeToIt() {
        Workshop workshop = opened();
        workshop = new CandidateChange.MarkAttendance(
                        new Attendance(FIRST_ROUND, SECOND, Attendance.Kind.WITHDRAWN, "", "Dee", NOON))
                .applyTo(workshop);
        workshop = new CandidateChange.MarkAttendance(
                        new Attendance(FIRST_ROUND, FIRST_CANDIDATE, Attendance.Kind.TECHNICAL_FAULT, "", "Dee", NOON))
                .applyTo(workshop);
        workshop = new ScoringChange.SetRule(new org.plumbline.model.scoring.DecisionRule.AllRequiredMet())
                .applyTo(workshop);
        workshop = open(workshop, new RoundId("round-2"));

        assertThat(raters(workshop).absent(SECOND)).isPresent();
        assertThat(raters(workshop).absent(FIRST_CANDIDATE)).isEmpty();
    }
}
