package org.plumbline.model.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.model.Examples.GS13;
import static org.plumbline.model.Examples.GS14;
import static org.plumbline.model.Examples.LISTENING;
import static org.plumbline.model.Examples.NOON;
import static org.plumbline.model.Examples.PLANNING;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Examples;
import org.plumbline.model.analysis.AgendaTopic;
import org.plumbline.model.analysis.Ballot;
import org.plumbline.model.analysis.BallotId;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.LinkageSheet;
import org.plumbline.model.analysis.ParkedItem;
import org.plumbline.model.analysis.ParkedItemId;
import org.plumbline.model.analysis.Participant;
import org.plumbline.model.analysis.ParticipantId;
import org.plumbline.model.analysis.ParticipantRole;
import org.plumbline.model.analysis.Selection;
import org.plumbline.model.analysis.TaskGroup;
import org.plumbline.model.analysis.TaskGroupId;
import org.plumbline.model.analysis.TaskId;
import org.plumbline.model.analysis.TaskStatement;
import org.plumbline.model.analysis.Weights;
import org.plumbline.model.interview.Question;
import org.plumbline.model.interview.QuestionId;
import org.plumbline.model.scoring.DecisionRule;
import org.plumbline.model.signoff.Amendment;
import org.plumbline.model.signoff.Decision;
import org.plumbline.model.signoff.LogEntry;
import org.plumbline.model.signoff.Signature;
import org.plumbline.model.signoff.SignerRole;
import org.plumbline.model.store.Digests;
import org.plumbline.model.workshop.LevelChange;
import org.plumbline.model.workshop.PanelChange;
import org.plumbline.model.workshop.PositionChange;
import org.plumbline.model.workshop.QuestionChange;
import org.plumbline.model.workshop.ScoringChange;
import org.plumbline.model.workshop.SelectionChange;
import org.plumbline.model.workshop.SignOffChange;
import org.plumbline.model.workshop.TaskChange;
import org.plumbline.model.workshop.Workshop;
import org.plumbline.model.workshop.WorkshopChange;

class DecisionLogTest {
    private static final ParticipantId ADA = new ParticipantId("ada");
    private static final Workshop START = Examples.workshop();

    private static List<String> after(Workshop before, WorkshopChange change) {
        return DecisionLog.between(before, change.applyTo(before)).stream()
                .map(Decision::sentence)
                .toList();
    }

    private static Workshop with(Workshop workshop, JobAnalysis analysis) {
        return workshop.toBuilder().analysis(analysis).build();
    }

    private static List<String> between(JobAnalysis before, JobAnalysis after) {
        return DecisionLog.between(with(START, before), with(START, after)).stream()
                .map(Decision::sentence)
                .toList();
    }

    @Test
    void aRequiredLevelIsSaidWithItsWords() {
        assertThat(after(START, new LevelChange.SetRequiredLevel(LISTENING, GS13, 3)))
                .containsExactly("“Listening” at GS-13: Experienced is required instead of Familiar.");
        assertThat(after(START, new LevelChange.ClearRequiredLevel(LISTENING, GS13)))
                .containsExactly("“Listening” at GS-13: the required level is open again.");
    }

    @Test
    void whatGoesWithAGradeOrACompetencyIsNoDecisionOfItsOwn() {
        assertThat(after(START, new PositionChange.RemoveGrade(GS14)))
                .containsExactly("The grade GS-14 was taken out.");
        assertThat(after(START, new SelectionChange.RemoveCompetency(PLANNING)))
                .containsExactly("“Planning” was taken out.");
    }

    @Test
    void typingIsNoDecision() {
        assertThat(after(START, new SelectionChange.EditDefinition(LISTENING, "Other words.")))
                .isEmpty();
        assertThat(after(START, new SelectionChange.EditLevelText(LISTENING, 2, "Other words.")))
                .isEmpty();
        assertThat(after(START, new PositionChange.Retitle("Another"))).isEmpty();
    }

    @Test
    void candidatesAndScoresAreNeverNamed() {
        assertThat(after(START, new PanelChange.RemoveCandidate(Examples.FIRST_CANDIDATE)))
                .isEmpty();
        Workshop opened = Examples.opened();
        assertThat(after(opened, new ScoringChange.SaveScorecard(Examples.card(opened, Examples.ANA), "")))
                .isEmpty();
        assertThat(after(START, new ScoringChange.SetRule(new DecisionRule.AllRequiredMet())))
                .singleElement()
                .asString()
                .startsWith("The rule for the next round: ");
    }

    @Test
    void aVoteSaysItsSumsWhenItIsRevealedAndNothingBefore() {
        var groupA = new TaskGroupId("a");
        var groupB = new TaskGroupId("b");
        var options = List.of(new Ballot.Option(groupA, "Calls", 3), new Ballot.Option(groupB, "Repairs", 5));
        var papers = List.of(
                new Ballot.Paper(ADA, List.of(new Ballot.Dots(groupA, 1), new Ballot.Dots(groupB, 3))),
                new Ballot.Paper(new ParticipantId("bo"), List.of(new Ballot.Dots(groupB, 2))));
        var secret = new Ballot(new BallotId("v"), 1, 4, options, papers, Optional.empty());
        var seen = new Ballot(new BallotId("v"), 1, 4, options, papers, Optional.of(NOON));
        JobAnalysis none = JobAnalysis.EMPTY;

        assertThat(between(none, none.toBuilder().ballots(List.of(secret)).build()))
                .isEmpty();
        assertThat(between(
                        none.toBuilder().ballots(List.of(secret)).build(),
                        none.toBuilder().ballots(List.of(seen)).build()))
                .containsExactly("Vote 1 was revealed: Repairs 5, Calls 1.");
    }

    @Test
    void onlyWhatTheRoomAgreedOnIsALinkThatWasDecided() {
        JobAnalysis people = JobAnalysis.EMPTY.toBuilder()
                .participants(List.of(new Participant(ADA, "Ada Invented", ParticipantRole.SME)))
                .tasks(List.of(task("one"), task("two")))
                .build();
        var links = List.of(
                new LinkageSheet.Link(new TaskId("one"), LISTENING),
                new LinkageSheet.Link(new TaskId("two"), PLANNING));

        assertThat(between(people, linked(people, new LinkageSheet(Optional.of(ADA), links))))
                .isEmpty();
        assertThat(between(people, linked(people, new LinkageSheet(Optional.empty(), links))))
                .containsExactly("Links between tasks and competencies agreed on: 2.");
        assertThat(between(linked(people, new LinkageSheet(Optional.empty(), links)), people))
                .containsExactly("Links between tasks and competencies taken back: 2.");
    }

    private static JobAnalysis linked(JobAnalysis analysis, LinkageSheet sheet) {
        return analysis.toBuilder().linkages(List.of(sheet)).build();
    }

    private static TaskStatement task(String id) {
        return new TaskStatement(new TaskId(id), "Answer calls " + id + ".", "", Optional.empty());
    }

    @Test
    void groupsWeightsReasonsAndParkedItemsAreSaid() {
        var parked = new ParkedItem(new ParkedItemId("p"), "Who trains them?", AgendaTopic.TASKS, NOON, "");
        var answered = new ParkedItem(parked.id(), parked.text(), parked.topic(), NOON, "The team lead.");
        var group = new TaskGroup(new TaskGroupId("g"), "Calls", List.of(), Optional.empty());
        var became = new TaskGroup(group.id(), group.name(), List.of(), Optional.of(LISTENING));
        JobAnalysis before = JobAnalysis.EMPTY.toBuilder()
                .parked(List.of(parked))
                .groups(List.of(group))
                .build();
        JobAnalysis after = before.toBuilder()
                .parked(List.of(answered))
                .groups(List.of(became))
                .selection(new Selection("Two tell them apart.", List.of()))
                .weights(new Weights(
                        "Calls come first.",
                        List.of(new Weights.Weight("", LISTENING, 70), new Weights.Weight("", PLANNING, 30))))
                .build();

        assertThat(between(before, after))
                .containsExactly(
                        "The group “Calls” became the competency “Listening”.",
                        "Answered what was parked, “Who trains them?”: The team lead.",
                        "Reason for the number of competencies: Two tell them apart.",
                        "Weights for everybody: Listening 70 %, Planning 30 %.",
                        "Reason for the weights: Calls come first.");
    }

    @Test
    void signingAndAmendingAreSaid() {
        var signature = new Signature("Fay Invented", SignerRole.SME, NOON);
        var sign = new SignOffChange.Sign(Digests.sign(START, signature, List.of()));
        Workshop signed = sign.applyTo(START);

        assertThat(after(START, sign)).containsExactly("Fay Invented signed version 1 as subject-matter expert.");
        var more = signed.signOff()
                .newest()
                .orElseThrow()
                .with(new Signature("Hal Invented", SignerRole.HIRING_MANAGER, NOON));
        assertThat(after(signed, new SignOffChange.Sign(more)))
                .containsExactly("Hal Invented signed version 1 as hiring manager.");
        assertThat(after(signed, new SignOffChange.AmendVersion(new Amendment("A typo.", "Fay", NOON))))
                .containsExactly("Version 1 is being amended: A typo.");
    }

    @Test
    void everyStepIsStampedAndTheStepBeforeStaysInTheLog() {
        Workshop first = written(START, new LevelChange.SetRequiredLevel(LISTENING, GS13, 3), NOON);
        Workshop second = written(
                first,
                new QuestionChange.AddQuestion(Question.empty(new QuestionId("question-2"))),
                NOON.plusSeconds(60));

        assertThat(second.signOff().log())
                .extracting(LogEntry::at, LogEntry::by, LogEntry::sentence)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                NOON, "Fay", "“Listening” at GS-13: Experienced is required instead of Familiar."),
                        org.assertj.core.groups.Tuple.tuple(NOON.plusSeconds(60), "Fay", "Question 2 was added."));
    }

    @Test
    void tasksWrittenOneAfterTheOtherAreOneEntryUntilTheWorkRests() {
        Workshop workshop = START;
        for (int i = 0; i < 12; i++) {
            workshop = written(workshop, new TaskChange.AddTask(task("t" + i)), NOON.plusSeconds(i));
        }
        assertThat(sentences(workshop)).containsExactly("Tasks added: 12.");

        Workshop later = written(workshop, new TaskChange.AddTask(task("late")), NOON.plus(Duration.ofHours(1)));
        assertThat(sentences(later)).containsExactly("Tasks added: 12.", "Tasks added: 1.");
    }

    @Test
    void aReasonStandsInItsLastWords() {
        Workshop first = DecisionLog.written(START, reason("Two"), NOON, "Fay");
        Workshop second = DecisionLog.written(
                first,
                first.toBuilder()
                        .analysis(reason("Two tell them apart").analysis())
                        .build(),
                NOON.plusSeconds(30),
                "Fay");

        assertThat(sentences(second)).containsExactly("Reason for the number of competencies: Two tell them apart");
    }

    private static Workshop reason(String reason) {
        return with(
                START,
                JobAnalysis.EMPTY.toBuilder()
                        .selection(new Selection(reason, List.of()))
                        .build());
    }

    private static List<String> sentences(Workshop workshop) {
        return workshop.signOff().log().stream().map(LogEntry::sentence).toList();
    }

    private static Workshop written(Workshop before, WorkshopChange change, Instant at) {
        return DecisionLog.written(before, change.applyTo(before), at, "Fay");
    }
}
