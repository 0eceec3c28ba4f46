package org.plumbline.model.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.model.Examples.ANA;
import static org.plumbline.model.Examples.BEN;
import static org.plumbline.model.Examples.FIRST_CANDIDATE;
import static org.plumbline.model.Examples.GS13;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Examples;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.panel.Attendance;
import org.plumbline.model.panel.Declaration;
import org.plumbline.model.panel.PracticeKey;
import org.plumbline.model.scoring.DecisionRule;

/** Five people: one for practice; one passes, one does not, one does not come, one is still open. */
class FunnelTest {
    private static CandidateId id(int number) {
        return new CandidateId("candidate-" + number);
    }

    private static Workshop firstRound() {
        Workshop workshop = Panels.people();
        for (int i = 2; i <= 5; i++) {
            workshop = new PanelChange.AddCandidate(new Candidate(id(i), "C-0" + i, "Kim Invented", GS13))
                    .applyTo(workshop);
        }
        workshop = Panels.open(workshop, "first", new DecisionRule.SmeQa(1), conduct -> conduct);
        workshop = both(workshop, FIRST_CANDIDATE, "23");
        workshop = both(workshop, id(2), "13");
        workshop = new CandidateChange.MarkAttendance(new Attendance(
                        Panels.round(workshop).id(), id(3), Attendance.Kind.NO_SHOW, "", "Hal", Examples.NOON))
                .applyTo(workshop);
        workshop = new CandidateChange.SetPracticeKey(
                        new PracticeKey(id(5), List.of(new PracticeKey.KeyLevel(Examples.LISTENING, 2))))
                .applyTo(workshop);
        return new AssignmentChange.Declare(new Declaration(ANA, id(4), true, "", Examples.NOON)).applyTo(workshop);
    }

    private static Workshop both(Workshop workshop, CandidateId candidate, String ratings) {
        return Panels.scored(Panels.scored(workshop, candidate, ANA, ratings), candidate, BEN, ratings);
    }

    @Test
    void everybodyWhoAppliedIsAccountedFor() {
        Funnel funnel = Funnel.of(firstRound());
        Funnel.Stage stage = funnel.stages().get(0);

        assertThat(funnel.applied()).isEqualTo(4);
        assertThat(stage.seen()).hasSize(4);
        assertThat(stage.assessed()).isEqualTo(2);
        assertThat(stage.passed()).isEqualTo(1);
        assertThat(stage.notPassed()).isEqualTo(1);
        assertThat(stage.absent()).containsOnly(java.util.Map.entry(Attendance.Kind.NO_SHOW, 1));
        assertThat(stage.open()).isEqualTo(1);
        assertThat(stage.recusals()).isEqualTo(1);
    }

    @Test
    void onlyThoseWhoPassedComeToTheNextRound() {
        Workshop next = Panels.open(firstRound(), "second", new DecisionRule.SmeQa(2), conduct -> conduct);

        assertThat(Funnel.of(next).stages().get(1).seen()).containsExactly(FIRST_CANDIDATE);
    }

    @Test
    void aWorkshopWithoutRoundsHasOnlyThoseWhoApplied() {
        assertThat(Funnel.of(Examples.workshop())).isEqualTo(new Funnel(1, List.of()));
    }
}
