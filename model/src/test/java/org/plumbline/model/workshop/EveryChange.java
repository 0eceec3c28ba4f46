package org.plumbline.model.workshop;

import static org.plumbline.model.Examples.ANA;
import static org.plumbline.model.Examples.BEN;
import static org.plumbline.model.Examples.FIRST_CANDIDATE;
import static org.plumbline.model.Examples.GS13;
import static org.plumbline.model.Examples.GS14;
import static org.plumbline.model.Examples.LISTENING;
import static org.plumbline.model.Examples.PLANNING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.Examples;
import org.plumbline.model.analysis.Aspect;
import org.plumbline.model.analysis.Ballot;
import org.plumbline.model.analysis.BallotId;
import org.plumbline.model.analysis.CutOffs;
import org.plumbline.model.analysis.Fact;
import org.plumbline.model.analysis.LinkageSheet;
import org.plumbline.model.analysis.Participant;
import org.plumbline.model.analysis.ParticipantId;
import org.plumbline.model.analysis.ParticipantRole;
import org.plumbline.model.analysis.ResumeRequirement;
import org.plumbline.model.analysis.ReviewQuestion;
import org.plumbline.model.analysis.TaskGroup;
import org.plumbline.model.analysis.TaskGroupId;
import org.plumbline.model.analysis.TaskId;
import org.plumbline.model.analysis.TaskStatement;
import org.plumbline.model.analysis.Trial;
import org.plumbline.model.analysis.TrialId;
import org.plumbline.model.analysis.Weights;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.interview.Question;
import org.plumbline.model.interview.QuestionId;
import org.plumbline.model.panel.RoundId;
import org.plumbline.model.position.Grade;
import org.plumbline.model.position.GradeId;
import org.plumbline.model.position.Position;
import org.plumbline.model.scoring.Agreed;
import org.plumbline.model.scoring.DecisionRule;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.store.Digests;

/** One change of each kind that really changes the example; a test holds it against the sealed family. */
final class EveryChange {
    static final ParticipantId VERA = new ParticipantId("vera");
    static final BallotId SECRET = new BallotId("secret");
    static final TaskGroupId MAIL = new TaskGroupId("mail");
    static final TrialId SPARE_TRIAL = new TrialId("spare");
    static final TaskId RATED = new TaskId("log-calls");

    static final ParticipantId BEA = new ParticipantId("bea");
    static final LinkageSheet.Link LINK = new LinkageSheet.Link(new TaskId("route"), LISTENING);

    /** Two questions, one agreed level, nobody scored; one expert has linked a task; signed once. */
    static final Workshop BEFORE = before();

    static final String ROUND = BEFORE.currentRound().orElseThrow().digest();
    static final QuestionId FIRST_QUESTION = new QuestionId("question-1");
    static final QuestionId SECOND_QUESTION = new QuestionId("question-2");

    private EveryChange() {}

    private static List<WorkshopChange> ratings() {
        return List.of(
                new RatingChange.SetCutOffs(new CutOffs(2.5, 3, 0.5, 3, 2, 3, true, 0.67)),
                new RatingChange.RateTasks(
                        List.of(new RatingChange.RateTasks.Entry(VERA, RATED, Aspect.TASK_IMPORTANCE, Optional.of(4)))),
                new RatingChange.RateCompetencies(List.of(new RatingChange.RateCompetencies.Entry(
                        VERA, LISTENING, Aspect.NEED_AT_ENTRY, Optional.of(1)))));
    }

    /** An expert has linked a task of a group that became a competency. */
    private static Workshop linked(Workshop workshop) {
        return new Together(
                        "test",
                        List.of(
                                new PeopleChange.AddParticipant(
                                        new Participant(BEA, "Bea Invented", ParticipantRole.SME)),
                                new TaskChange.AddTask(
                                        new TaskStatement(LINK.task(), "Route calls.", "", Optional.empty())),
                                new GroupChange.AddGroup(new TaskGroup(
                                        new TaskGroupId("routes"),
                                        "Routes",
                                        List.of(LINK.task()),
                                        Optional.of(LISTENING))),
                                new LinkageChange.SetLinkage(new LinkageSheet(Optional.of(BEA), List.of(LINK)))))
                .applyTo(workshop);
    }

    private static Workshop before() {
        Workshop opened = Examples.opened();
        Workshop asked = new QuestionChange.AddQuestion(Question.empty(new QuestionId("question-2"))).applyTo(opened);
        String round = asked.currentRound().orElseThrow().digest();
        Workshop withSpares = new Together(
                        "test",
                        List.of(
                                new PanelChange.AddCandidate(
                                        new Candidate(new CandidateId("spare"), "C-09", "Sam Invented", GS13)),
                                new PanelChange.AddMember(
                                        new PanelMember(new PanelMemberId("spare"), "Sue Example", "HR")),
                                new PositionChange.AddGrade(new Grade(new GradeId("gs-15"), "GS-15")),
                                new ReviewChange.SetWeight("", PLANNING, Optional.of(30)),
                                new FactChange.AddRequirement(
                                        new ResumeRequirement("Specialized experience", "52 weeks")),
                                new PeopleChange.AddParticipant(
                                        new Participant(VERA, "Vera Invented", ParticipantRole.SME)),
                                new TaskChange.AddTask(new TaskStatement(RATED, "Log calls.", "", Optional.empty())),
                                new VoteChange.BeginBallot(new Ballot(
                                        SECRET,
                                        1,
                                        4,
                                        List.of(new Ballot.Option(MAIL, "Mail", 2)),
                                        List.of(),
                                        Optional.empty())),
                                new TrialChange.AddTrial(new Trial(
                                        SPARE_TRIAL,
                                        Trial.Kind.ANSWER,
                                        "Practice answer",
                                        "I kept the lamp lit.",
                                        List.of(LISTENING),
                                        List.of(),
                                        Optional.empty()))))
                .applyTo(asked);
        Workshop withPeople = new Together("test", EveryRoomChange.before()).applyTo(withSpares);
        Workshop withTasks = new Together("test", EveryTaskChange.before()).applyTo(withPeople);
        Workshop withPanel = new Together("test", EveryPanelChange.before(withTasks)).applyTo(withTasks);
        return EverySigning.signed(
                new ScoringChange.AgreeLevel(new Agreed(round, FIRST_CANDIDATE, PLANNING, 3, "Talked over."))
                        .applyTo(linked(withPanel)));
    }

    static List<WorkshopChange> all() {
        var all = new ArrayList<WorkshopChange>();
        all.addAll(position());
        all.addAll(selection());
        all.addAll(questions());
        all.addAll(panel());
        all.addAll(scoring());
        all.addAll(EveryPanelChange.all(BEFORE));
        all.addAll(EveryRoomChange.all());
        all.addAll(analysis());
        all.addAll(facts());
        all.addAll(votesAndTrials());
        all.addAll(ratings());
        all.addAll(EveryTaskChange.all());
        all.addAll(EverySigning.all(BEFORE));
        all.add(new Together("change.takeRequired", List.of(new PositionChange.Retitle("Together"))));
        return all;
    }

    private static List<WorkshopChange> analysis() {
        var option = new Ballot.Option(new TaskGroupId("calls"), "Calls", 3);
        return List.of(
                new VoteChange.BeginBallot(
                        new Ballot(new BallotId("one"), 1, 4, List.of(option), List.of(), Optional.empty())),
                new LinkageChange.SetLinkage(new LinkageSheet(Optional.empty(), List.of(LINK))),
                new LinkageChange.SetLink(Optional.of(BEA), LINK, false),
                new LinkageChange.TakeMajority(),
                new LinkageChange.LinkFromGroups(Optional.empty()),
                new ReviewChange.TickReview(LISTENING, ReviewQuestion.NO_OVERLAP, true),
                new ReviewChange.SayNeededAtEntry(LISTENING, Optional.of(false)),
                new ReviewChange.SetRole(LISTENING, "Service desk"),
                new ReviewChange.ExplainCount("Two roles share this job."),
                new ReviewChange.SetWeights(
                        new Weights("Calls come first.", List.of(new Weights.Weight("", LISTENING, 100)))),
                new ReviewChange.SetWeight("", LISTENING, Optional.of(60)),
                new ReviewChange.ShareWeights("", List.of(new Weights.Weight("", PLANNING, 40))),
                new ReviewChange.ExplainWeights("Calls come first."),
                new ReviewChange.RemoveWeights(),
                new TrialChange.AddTrial(new Trial(
                        new TrialId("resume"),
                        Trial.Kind.RESUME,
                        "Practice resume",
                        "Ran a lighthouse.",
                        List.of(LISTENING),
                        List.of(),
                        Optional.empty())));
    }

    private static List<WorkshopChange> facts() {
        return List.of(
                new FactChange.SayFact(Fact.PURPOSE, "To fill two places."),
                new FactChange.LimitResume(5),
                new FactChange.LimitWritten(90),
                new FactChange.AddRequirement(new ResumeRequirement("Recent work", "3 years")),
                new FactChange.EditRequirement(0, new ResumeRequirement("Specialized experience", "26 weeks")),
                new FactChange.RemoveRequirement(0));
    }

    private static List<WorkshopChange> votesAndTrials() {
        return List.of(
                new VoteChange.CastVote(SECRET, new Ballot.Paper(VERA, List.of(new Ballot.Dots(MAIL, 3)))),
                new VoteChange.SetDotsEach(SECRET, 3),
                new VoteChange.RevealBallot(SECRET, Examples.NOON),
                new VoteChange.CallOffBallot(SECRET),
                new TrialChange.EditTrial(SPARE_TRIAL, Trial.Kind.ANSWER, "Another answer", "I lit it.", "title"),
                new TrialChange.SetTrialCompetencies(SPARE_TRIAL, List.of(LISTENING, PLANNING)),
                new TrialChange.RateTrial(
                        SPARE_TRIAL, new Trial.Sheet(VERA, List.of(new Trial.TrialRating(LISTENING, 3, "The lamp.")))),
                new TrialChange.RevealTrial(SPARE_TRIAL, Examples.NOON),
                new TrialChange.RemoveTrial(SPARE_TRIAL));
    }

    private static List<WorkshopChange> position() {
        return List.of(
                new PositionChange.Retitle("Another title"),
                new PositionChange.EditPosition(edited(), "duties"),
                new PositionChange.AddGrade(new Grade(new GradeId("gs-12"), "GS-12")),
                new PositionChange.RenameGrade(GS14, "GS-14 step 2"),
                new PositionChange.RemoveGrade(GS14),
                new LevelChange.SetRequiredLevel(LISTENING, GS13, 4),
                new LevelChange.ClearRequiredLevel(LISTENING, GS13));
    }

    private static Position edited() {
        Position old = BEFORE.position();
        return new Position("", "", "", "", "", old.track(), old.grades(), "Runs the network.");
    }

    private static List<WorkshopChange> selection() {
        return List.of(
                SelectionChange.SelectCompetency.from(
                        BEFORE, Examples.bank(), Examples.bank().competencies().get(0), "digest"),
                new SelectionChange.RemoveCompetency(LISTENING),
                new SelectionChange.MoveCompetency(PLANNING, 0),
                new SelectionChange.RenameCompetency(LISTENING, "Hearing"),
                new SelectionChange.EditDefinition(LISTENING, "Hears what is said."),
                new SelectionChange.EditLevelText(LISTENING, 2, "Hears most of it."),
                BankWordsChange.TakeBankWords.from(
                        BEFORE.competency(LISTENING).orElseThrow(),
                        Examples.bank()
                                .competency(LISTENING)
                                .orElseThrow()
                                .withDefinition("Hears what is said and what is not."),
                        "newer"),
                new BankWordsChange.KeepOwnWords(LISTENING, "newer"));
    }

    private static List<WorkshopChange> questions() {
        Question first = BEFORE.questions().get(0);
        var reworded = new Question(
                first.id(),
                first.type(),
                first.reach(),
                first.minutes(),
                "Tell us of a time you listened.",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return List.of(
                new QuestionChange.AddQuestion(Question.empty(new QuestionId("question-3"))),
                new QuestionChange.EditQuestion(reworded, "lead"),
                new QuestionChange.RemoveQuestion(FIRST_QUESTION),
                new QuestionChange.SetSlot(60),
                new QuestionChange.MoveQuestion(SECOND_QUESTION, 0));
    }

    private static List<WorkshopChange> panel() {
        return List.of(
                new PanelChange.AddCandidate(new Candidate(new CandidateId("candidate-2"), "C-02", "Kim", GS14)),
                new PanelChange.EditCandidate(new Candidate(FIRST_CANDIDATE, "C-01", "Pat Renamed", GS13), "name"),
                new PanelChange.RemoveCandidate(new CandidateId("spare")),
                new PanelChange.AddMember(new PanelMember(new PanelMemberId("cleo"), "Cleo", "")),
                new PanelChange.EditMember(new PanelMember(ANA, "Ana Renamed", "Lead"), "name"),
                new PanelChange.RemoveMember(new PanelMemberId("spare")));
    }

    private static List<WorkshopChange> scoring() {
        Workshop reruled = new ScoringChange.SetRule(new DecisionRule.AllRequiredMet()).applyTo(BEFORE);
        return List.of(
                new ScoringChange.SetRule(new DecisionRule.SmeQa(2)),
                new ScoringChange.OpenRound(Digests.freeze(reruled, new RoundId("round-2"), LocalDate.of(2026, 4, 1))),
                new ScoringChange.SaveScorecard(Scorecard.draft(ROUND, FIRST_CANDIDATE, ANA), "analysis"),
                new ScoringChange.MergePacket(
                        List.of(Scorecard.draft(ROUND, FIRST_CANDIDATE, BEN).submittedAt(Examples.NOON))),
                new ScoringChange.AgreeLevel(new Agreed(ROUND, FIRST_CANDIDATE, LISTENING, 2, "Talked over.")),
                new ScoringChange.WithdrawAgreement(ROUND, FIRST_CANDIDATE, PLANNING));
    }
}
