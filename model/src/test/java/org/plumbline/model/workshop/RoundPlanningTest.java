package org.plumbline.model.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.model.Examples.ANA;
import static org.plumbline.model.Examples.BEN;
import static org.plumbline.model.Examples.FIRST_CANDIDATE;
import static org.plumbline.model.Examples.GS13;
import static org.plumbline.model.Examples.GS14;
import static org.plumbline.model.Examples.LISTENING;
import static org.plumbline.model.Examples.NOON;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Examples;
import org.plumbline.model.check.Finding;
import org.plumbline.model.check.Stage;
import org.plumbline.model.check.WorkshopChecks;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.interview.Role;
import org.plumbline.model.panel.Assignment;
import org.plumbline.model.panel.Attendance;
import org.plumbline.model.panel.Conduct;
import org.plumbline.model.panel.Declaration;
import org.plumbline.model.panel.IssuedKit;
import org.plumbline.model.panel.RaterPlan;
import org.plumbline.model.panel.Round;
import org.plumbline.model.panel.RoundId;
import org.plumbline.model.panel.RoundKind;
import org.plumbline.model.position.Grade;
import org.plumbline.model.position.GradeId;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.store.Digests;

class RoundPlanningTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final RoundId NEXT = new RoundId("round-2");
    private static final PanelMemberId CY = new PanelMemberId("cy");
    private static final CandidateId SECOND = new CandidateId("candidate-2");

    private static Workshop withSecond() {
        return new PanelChange.AddCandidate(new Candidate(SECOND, "C-02", "Kim Invented", GS13))
                .applyTo(Examples.workshop());
    }

    private static Workshop open(Workshop workshop, String id) {
        return new ScoringChange.OpenRound(Digests.freeze(workshop, new RoundId(id), TODAY)).applyTo(workshop);
    }

    private static Workshop plan(Workshop workshop, Conduct conduct) {
        return new RoundChange.PlanRound(conduct).applyTo(workshop);
    }

    private static List<String> findings(Workshop workshop) {
        return WorkshopChecks.of(workshop).stream()
                .filter(finding -> finding.stage() == Stage.PANEL || finding.stage() == Stage.ROUND)
                .map(Finding::sentence)
                .toList();
    }

    @Test
    void whoRatedSomebodyInTheRoundBeforeIsNotFresh() {
        Workshop workshop = plan(
                new PanelChange.AddMember(new PanelMember(CY, "Cy Example", "")).applyTo(Examples.opened()),
                Conduct.USUAL.withFreshRaters(true).withRatersEach(Optional.of(2)));
        RaterPlan plan =
                RaterPlan.of(new RoundPlanning(workshop).wanted(NEXT, List.of(FIRST_CANDIDATE), Optional.empty()));
        assertThat(plan.assignments().get(0).raters()).containsExactly(CY);
        assertThat(plan.shortages()).containsExactly(new RaterPlan.Shortage(FIRST_CANDIDATE, 1, 2));

        Workshop next = open(workshop, "round-2");
        assertThat(findings(next))
                .contains("Ana Example rates C-01 again in round 2; somebody else should.")
                .contains("Ben Example rates C-01 again in round 2; somebody else should.");
        Workshop fresh = new AssignmentChange.Assign(plan.assignments()).applyTo(next);
        assertThat(findings(fresh))
                .contains("C-01 has 1 of 2 raters in round 2.")
                .noneMatch(words -> words.contains("again"));
    }

    @Test
    void onlyThoseWhoPassedGoOnAndWhoWithdrewNever() {
        Workshop first = open(withSecond(), "round-1");
        assertThat(new RoundPlanning(withSecond()).passed()).containsExactly(FIRST_CANDIDATE, SECOND);
        assertThat(new RoundPlanning(first).passed()).isEmpty();
        Workshop scored = Examples.scored(
                first,
                Examples.card(first, ANA, new Rating.Rated(2), new Rating.Rated(3)),
                Examples.card(first, BEN, new Rating.Rated(2), new Rating.Rated(3)));
        assertThat(new RoundPlanning(scored).passed()).containsExactly(FIRST_CANDIDATE);
        Workshop without = new CandidateChange.MarkAttendance(new Attendance(
                        first.rounds().get(0).id(), FIRST_CANDIDATE, Attendance.Kind.WITHDRAWN, "", "Hal", NOON))
                .applyTo(scored);
        assertThat(new RoundPlanning(without).stillIn()).containsExactly(SECOND);
        assertThat(new RoundPlanning(without).passed()).isEmpty();
    }

    @Test
    void aRecusalIsFilledAndWhoHasAKitStays() {
        Workshop people = new PanelChange.AddMember(new PanelMember(CY, "Cy Example", "")).applyTo(withSecond());
        Workshop opened = open(plan(people, Conduct.USUAL.withRatersEach(Optional.of(1))), "round-1");
        RoundId round = opened.rounds().get(0).id();
        Workshop assigned = WorkshopChange.together(
                        "test",
                        List.of(
                                new AssignmentChange.Assign(List.of(
                                        new Assignment(round, FIRST_CANDIDATE, List.of(ANA), Optional.empty()),
                                        new Assignment(round, SECOND, List.of(BEN), Optional.empty()))),
                                new RoundChange.IssueKits(
                                        List.of(new IssuedKit(round, BEN, "key", List.of(SECOND), "Hal", NOON))),
                                new AssignmentChange.Declare(
                                        new Declaration(ANA, FIRST_CANDIDATE, true, "Cousins.", NOON))))
                .applyTo(opened);
        RaterPlan plan = new RoundPlanning(assigned).again(assigned.rounds().get(0));
        assertThat(plan.assignments()).extracting(Assignment::raters).containsExactly(List.of(CY), List.of(BEN));
    }

    @Test
    void aCandidateStaysWithTheVersionBySomebodyRatesThem() {
        Workshop first = open(withSecond(), "round-1");
        Workshop scored = Examples.scored(first, Examples.card(first, ANA, new Rating.Rated(2), new Rating.Rated(3)));
        Workshop changed = new LevelChange.SetRequiredLevel(LISTENING, GS13, 4).applyTo(scored);
        Round renewed = Digests.renew(changed, changed.rounds().get(0), new RoundId("v2"), TODAY, "Level raised.");
        Workshop both = new ScoringChange.OpenRound(renewed).applyTo(changed);
        var versions = new RoundVersions(both);

        assertThat(renewed.number()).isEqualTo(1);
        assertThat(renewed.version()).isEqualTo(2);
        assertThat(versions.of(1, FIRST_CANDIDATE)).contains(both.rounds().get(0));
        assertThat(versions.of(1, SECOND)).contains(renewed);
        assertThat(versions.holds(renewed, SECOND)).isTrue();
        assertThat(versions.newest()).containsExactly(renewed);
        assertThat(versions.of(1)).containsExactly(both.rounds().get(0), renewed);
        assertThat(versions.of(2, SECOND)).isEmpty();
        assertThat(new RoundPlanning(both).nextNumber()).isEqualTo(2);
        assertThat(Digests.freeze(both, NEXT, TODAY).number()).isEqualTo(2);
    }

    @Test
    void whatIsUnusualAboutAPanelIsSaidOnceThereIsARound() {
        assertThat(findings(Examples.workshop())).isEmpty();
        Workshop workshop = Examples.opened();
        assertThat(findings(workshop)).containsExactly("Nobody chairs the panel; the chair leads the consensus.");
        Workshop chaired = edit(workshop, ANA, Role.CHAIR);
        assertThat(findings(chaired)).isEmpty();
        Workshop manager = Examples.scored(
                edit(chaired, BEN, Role.HIRING_MANAGER),
                Examples.card(chaired, BEN, new Rating.Rated(2), new Rating.Rated(3)));
        assertThat(findings(manager)).anyMatch(words -> words.startsWith("Ben Example is the hiring manager"));
        Workshop late = new PanelChange.AddCandidate(new Candidate(SECOND, "C-02", "", GS14))
                .applyTo(new AssignmentChange.Assign(List.of(new Assignment(
                                chaired.rounds().get(0).id(), FIRST_CANDIDATE, List.of(ANA), Optional.empty())))
                        .applyTo(chaired));
        assertThat(findings(late)).containsExactly("C-02 is in no round.");
    }

    @Test
    void aRoundThatLacksWhatItNeedsSaysSo() {
        Workshop bare = plan(
                new PanelChange.AddCandidate(new Candidate(FIRST_CANDIDATE, "C-01", "", GS13))
                        .applyTo(new PositionChange.AddGrade(new Grade(GS13, "GS-13"))
                                .applyTo(Workshop.empty(new WorkshopId("bare")))),
                Conduct.USUAL.withKind(RoundKind.RESUME_REVIEW));
        assertThat(findings(open(bare, "round-1")))
                .contains("Round 1 has no competencies to judge.")
                .contains("C-01 has 0 of 1 raters in round 1.")
                .anyMatch(words -> words.startsWith("Nobody on the panel rates"));
        Workshop lacking =
                new PositionChange.AddGrade(new Grade(new GradeId("gs-15"), "GS-15")).applyTo(Examples.workshop());
        Workshop applied =
                new PanelChange.AddCandidate(new Candidate(SECOND, "C-02", "", new GradeId("gs-15"))).applyTo(lacking);
        assertThat(findings(open(applied, "round-1")))
                .contains("The newest round does not say which level of “Listening” is required at GS-15.");
    }

    private static Workshop edit(Workshop workshop, PanelMemberId member, Role role) {
        return new PanelChange.EditMember(workshop.member(member).orElseThrow().as(role), "role").applyTo(workshop);
    }

    @Test
    void aMemberWhoLeavesTakesAssignmentsAndDeclarationsAlong() {
        Workshop opened = Examples.opened();
        RoundId round = opened.rounds().get(0).id();
        Workshop before = WorkshopChange.together(
                        "test",
                        List.of(
                                new AssignmentChange.Assign(List.of(
                                        new Assignment(round, FIRST_CANDIDATE, List.of(ANA, BEN), Optional.empty()))),
                                new AssignmentChange.Declare(new Declaration(BEN, FIRST_CANDIDATE, true, "", NOON))))
                .applyTo(opened);
        assertThat(MemberTies.of(before, BEN).isFree()).isTrue();
        Workshop after = new PanelChange.RemoveMember(BEN).applyTo(before);
        assertThat(after.proceedings().assignments().get(0).raters()).containsExactly(ANA);
        assertThat(after.proceedings().declarations()).isEmpty();
        Workshop issued = new RoundChange.IssueKits(
                        List.of(new IssuedKit(round, ANA, "key", List.of(FIRST_CANDIDATE), "Hal", NOON)))
                .applyTo(after);
        assertThat(MemberTies.of(issued, ANA)).isEqualTo(new MemberTies(0, 1));
    }
}
