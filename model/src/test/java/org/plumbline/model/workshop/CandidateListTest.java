package org.plumbline.model.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.model.Examples.ANA;
import static org.plumbline.model.Examples.FIRST_CANDIDATE;
import static org.plumbline.model.Examples.GS13;
import static org.plumbline.model.Examples.LISTENING;
import static org.plumbline.model.Examples.NOON;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Examples;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.panel.Assignment;
import org.plumbline.model.panel.Attendance;
import org.plumbline.model.panel.Declaration;
import org.plumbline.model.panel.IssuedKit;
import org.plumbline.model.panel.PracticeKey;
import org.plumbline.model.panel.RoundId;
import org.plumbline.model.scoring.Rating;

class CandidateListTest {
    private static final CandidateId SECOND = new CandidateId("second");

    private final Workshop opened = new PanelChange.AddCandidate(
                    new Candidate(SECOND, "C-02", "Sam Invented", GS13, "A-2", "More time."))
            .applyTo(Examples.opened());
    private final RoundId round = opened.currentRound().orElseThrow().id();

    @Test
    void whoIsTakenOutTakesWithThemWhatWasPlannedForThem() {
        Workshop planned = WorkshopChange.together(
                        "test",
                        List.of(
                                new AssignmentChange.Assign(List.of(
                                        new Assignment(round, SECOND, List.of(ANA), Optional.empty()),
                                        new Assignment(round, FIRST_CANDIDATE, List.of(ANA), Optional.empty()))),
                                new AssignmentChange.Declare(new Declaration(ANA, SECOND, false, "", NOON)),
                                new CandidateChange.MarkAttendance(
                                        new Attendance(round, SECOND, Attendance.Kind.WITHDRAWN, "", "Hal", NOON)),
                                new CandidateChange.SetPracticeKey(
                                        new PracticeKey(SECOND, List.of(new PracticeKey.KeyLevel(LISTENING, 2))))))
                .applyTo(opened);

        Workshop without = new PanelChange.RemoveCandidate(SECOND).applyTo(planned);

        assertThat(without.candidate(SECOND)).isEmpty();
        assertThat(without.proceedings().assignments()).hasSize(1);
        assertThat(without.proceedings().declarations()).isEmpty();
        assertThat(without.proceedings().attendances()).isEmpty();
        assertThat(without.proceedings().practice()).isEmpty();
    }

    @Test
    void whoWasScoredOrIsInAKitStays() {
        Workshop scored = Examples.scored(opened, Examples.card(opened, ANA, new Rating.Rated(2)));
        assertThat(CandidateHold.on(scored, FIRST_CANDIDATE)).contains(CandidateHold.SCORECARDS);
        assertThatThrownBy(() -> new PanelChange.RemoveCandidate(FIRST_CANDIDATE).applyTo(scored))
                .isInstanceOf(IllegalArgumentException.class);

        Workshop sent = new RoundChange.IssueKits(List.of(new IssuedKit(round, ANA, "k", List.of(SECOND), "Hal", NOON)))
                .applyTo(opened);
        assertThat(CandidateHold.on(sent, SECOND)).contains(CandidateHold.KIT);
        assertThat(CandidateHold.on(opened, SECOND)).isEmpty();
    }

    @Test
    void anotherOrderKeepsEverybodyAndGivenCodesReplaceTheOld() {
        Workshop ordered = new PanelChange.OrderCandidates(List.of(SECOND)).applyTo(opened);
        assertThat(ordered.candidates()).extracting(Candidate::id).containsExactly(SECOND, FIRST_CANDIDATE);

        Workshop coded =
                new PanelChange.GiveCodes(List.of(new PanelChange.GiveCodes.Code(SECOND, "C-09"))).applyTo(opened);
        assertThat(coded.candidate(SECOND).orElseThrow())
                .isEqualTo(new Candidate(SECOND, "C-09", "Sam Invented", GS13, "A-2", "More time."));
        assertThat(coded.candidate(FIRST_CANDIDATE)).isEqualTo(opened.candidate(FIRST_CANDIDATE));
    }

    @Test
    void whoCameAfterAllHasNoAttendanceLeft() {
        var came = new Attendance(round, SECOND, Attendance.Kind.NO_SHOW, "", "Hal", NOON);
        Workshop marked = new CandidateChange.MarkAttendance(came).applyTo(opened);

        assertThat(new CandidateChange.ClearAttendance(round, SECOND).applyTo(marked))
                .isEqualTo(opened);
    }
}
