package org.plumbline.model.workshop;

import static org.plumbline.model.Examples.ANA;
import static org.plumbline.model.Examples.FIRST_CANDIDATE;
import static org.plumbline.model.Examples.LISTENING;
import static org.plumbline.model.Examples.NOON;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.panel.Assignment;
import org.plumbline.model.panel.Attendance;
import org.plumbline.model.panel.CardReview;
import org.plumbline.model.panel.Conduct;
import org.plumbline.model.panel.Correction;
import org.plumbline.model.panel.Declaration;
import org.plumbline.model.panel.Finalised;
import org.plumbline.model.panel.IssuedKit;
import org.plumbline.model.panel.Opening;
import org.plumbline.model.panel.PracticeKey;
import org.plumbline.model.panel.Reveal;
import org.plumbline.model.panel.Round;
import org.plumbline.model.panel.RoundKind;
import org.plumbline.model.scoring.CategoryRule;

/** Changes of what the panel does around its ratings. */
final class EveryPanelChange {
    private EveryPanelChange() {}

    /** What the changes need that the panel's example does not have. */
    static List<WorkshopChange> before(Workshop workshop) {
        return List.of(new CandidateChange.MarkAttendance(new Attendance(
                workshop.currentRound().orElseThrow().id(),
                FIRST_CANDIDATE,
                Attendance.Kind.TECHNICAL_FAULT,
                "The line went dead.",
                "Hal",
                NOON)));
    }

    static List<WorkshopChange> all(Workshop before) {
        Round round = before.currentRound().orElseThrow();
        return List.of(
                new RoundChange.PlanRound(Conduct.USUAL.withKind(RoundKind.WRITTEN)),
                new RoundChange.IssueKits(
                        List.of(new IssuedKit(round.id(), ANA, "key", List.of(FIRST_CANDIDATE), "Hal", NOON))),
                new RoundChange.CorrectWords(
                        round.id(),
                        new Correction(
                                Correction.Part.DEFINITION,
                                LISTENING.value(),
                                0,
                                "Listening at work.",
                                "Listening, at work.",
                                "Hal",
                                NOON)),
                new PanelChange.MoveMember(ANA, 1),
                new AssignmentChange.Assign(
                        List.of(new Assignment(round.id(), FIRST_CANDIDATE, List.of(ANA), Optional.empty()))),
                new AssignmentChange.Declare(new Declaration(ANA, FIRST_CANDIDATE, true, "Cousins.", NOON)),
                new PanelChange.OrderCandidates(List.of(new CandidateId("spare"))),
                new PanelChange.GiveCodes(List.of(new PanelChange.GiveCodes.Code(FIRST_CANDIDATE, "C-77"))),
                new CandidateChange.HideNames(),
                new CandidateChange.RevealNames(new Reveal(true, "Hal", "The panel is done.", NOON)),
                new CandidateChange.ClearAttendance(round.id(), FIRST_CANDIDATE),
                new CandidateChange.MarkAttendance(new Attendance(
                        round.id(), FIRST_CANDIDATE, Attendance.Kind.NO_SHOW, "Twenty minutes.", "Hal", NOON)),
                new CandidateChange.SetPracticeKey(
                        new PracticeKey(FIRST_CANDIDATE, List.of(new PracticeKey.KeyLevel(LISTENING, 2)))),
                new ReviewingChange.ReviewCard(new CardReview(
                        round.digest(), FIRST_CANDIDATE, ANA, 1, false, "Name the competency.", "Hal", NOON)),
                new ConsensusChange.OpenConsensus(new Opening(round.id(), FIRST_CANDIDATE, "Ana", "Ben is ill.", NOON)),
                new ConsensusChange.Finalise(
                        new Finalised(round.id(), FIRST_CANDIDATE, List.of("Ana Invented"), NOON, "digest")),
                new CategoryChange.SetCategories(new CategoryRule(List.of())));
    }
}
