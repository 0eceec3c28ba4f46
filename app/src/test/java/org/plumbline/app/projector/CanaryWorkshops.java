package org.plumbline.app.projector;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.plumbline.app.document.Workshops;
import org.plumbline.model.analysis.Agenda;
import org.plumbline.model.analysis.AgendaStep;
import org.plumbline.model.analysis.AgendaStepId;
import org.plumbline.model.analysis.AgendaTopic;
import org.plumbline.model.analysis.Background;
import org.plumbline.model.analysis.Ballot;
import org.plumbline.model.analysis.BallotId;
import org.plumbline.model.analysis.CompetencyNeed;
import org.plumbline.model.analysis.CompetencyReview;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.LinkageSheet;
import org.plumbline.model.analysis.ParkedItem;
import org.plumbline.model.analysis.ParkedItemId;
import org.plumbline.model.analysis.Participant;
import org.plumbline.model.analysis.ParticipantId;
import org.plumbline.model.analysis.ParticipantRole;
import org.plumbline.model.analysis.RatingSheet;
import org.plumbline.model.analysis.Selection;
import org.plumbline.model.analysis.TaskGroup;
import org.plumbline.model.analysis.TaskGroupId;
import org.plumbline.model.analysis.TaskId;
import org.plumbline.model.analysis.TaskRating;
import org.plumbline.model.analysis.TaskStatement;
import org.plumbline.model.analysis.Trial;
import org.plumbline.model.analysis.TrialId;
import org.plumbline.model.analysis.Weights;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.interview.Pilot;
import org.plumbline.model.interview.Question;
import org.plumbline.model.interview.QuestionId;
import org.plumbline.model.interview.QuestionType;
import org.plumbline.model.interview.Reach;
import org.plumbline.model.signoff.Amendment;
import org.plumbline.model.signoff.Frozen;
import org.plumbline.model.signoff.LogEntry;
import org.plumbline.model.signoff.SignOff;
import org.plumbline.model.signoff.Signature;
import org.plumbline.model.signoff.SignedVersion;
import org.plumbline.model.signoff.SignerRole;
import org.plumbline.model.workshop.Workshop;

/** Workshops of every size, in which everything that the room must not see says {@value #CANARY}. */
final class CanaryWorkshops {
    static final String CANARY = "canary";
    private static final Instant THEN = Instant.parse("2026-03-01T09:00:00Z");
    private static final List<CompetencyId> COMPETENCIES = List.of(Workshops.LISTENING, Workshops.PLANNING);

    private final Random random;

    private CanaryWorkshops(long seed) {
        random = new Random(seed);
    }

    static Workshop of(long seed) {
        return new CanaryWorkshops(seed).workshop();
    }

    private Workshop workshop() {
        Workshop scored = Workshops.scored();
        return scored.toBuilder()
                .questions(questions(scored))
                .analysis(analysis())
                .signOff(signOff(scored))
                .build();
    }

    private JobAnalysis analysis() {
        List<Participant> people = list(9, this::participant);
        List<TaskStatement> tasks = list(30, number -> task(number, people));
        List<TaskGroup> groups = list(6, number -> group(number, tasks));
        return JobAnalysis.EMPTY.toBuilder()
                .participants(people)
                .agenda(agenda())
                .parked(list(
                        3,
                        number -> new ParkedItem(
                                new ParkedItemId("canary-id-parked-" + number),
                                "canary parked",
                                AgendaTopic.TASKS,
                                THEN,
                                "canary answer")))
                .tasks(tasks)
                .groups(groups)
                .ballots(list(3, number -> ballot(number, groups, people)))
                .ratings(people.stream().map(person -> ratings(person, tasks)).toList())
                .linkages(people.stream().map(person -> links(person, tasks)).toList())
                .selection(new Selection(
                        "canary reason for the count",
                        COMPETENCIES.stream()
                                .map(id -> new CompetencyReview(id, List.of(), Optional.of(true), "canary role"))
                                .toList()))
                .weights(new Weights(
                        "canary reason for the weights",
                        List.of(
                                new Weights.Weight("", COMPETENCIES.get(0), 40),
                                new Weights.Weight("", COMPETENCIES.get(1), 60))))
                .trials(list(2, number -> trial(number, people)))
                .build();
    }

    private Participant participant(int number) {
        var background = new Background(
                Optional.empty(),
                "canary agency",
                "canary place",
                "canary e-mail",
                "canary phone",
                "canary title",
                "canary grade",
                Optional.of(7),
                Optional.empty(),
                "canary occupations",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "canary supervised",
                "canary education");
        return new Participant(
                new ParticipantId("canary-id-" + number),
                "canary name " + number,
                random.nextInt(4) == 0 ? ParticipantRole.OBSERVER : ParticipantRole.SME,
                background,
                List.of(1),
                Optional.of(LocalDate.of(2026, 3, 1)),
                "canary recusal",
                false);
    }

    private TaskStatement task(int number, List<Participant> people) {
        Optional<ParticipantId> author = some(people).map(Participant::id);
        return new TaskStatement(
                new TaskId("canary-id-task-" + number), "Lays cable " + number, "canary source", author);
    }

    private TaskGroup group(int number, List<TaskStatement> tasks) {
        return new TaskGroup(
                new TaskGroupId("canary-id-group-" + number),
                random.nextInt(5) == 0 ? "" : "Group " + number,
                tasks.stream()
                        .filter(task -> random.nextBoolean())
                        .map(TaskStatement::id)
                        .toList(),
                random.nextBoolean() ? Optional.of(COMPETENCIES.get(random.nextInt(2))) : Optional.empty());
    }

    private Agenda agenda() {
        List<AgendaStep> steps = list(
                12,
                number -> new AgendaStep(
                        new AgendaStepId("canary-id-step-" + number),
                        1 + number / 6,
                        "Step " + number,
                        AgendaTopic.TASKS,
                        random.nextInt(90),
                        "canary script",
                        random.nextInt(9000),
                        random.nextBoolean()));
        return new Agenda(
                steps, some(steps).filter(step -> !step.done()).map(step -> new Agenda.Running(step.id(), THEN)));
    }

    private Ballot ballot(int number, List<TaskGroup> groups, List<Participant> people) {
        List<Ballot.Option> options = groups.stream()
                .map(group -> new Ballot.Option(
                        group.id(), group.name(), group.tasks().size()))
                .toList();
        List<Ballot.Paper> papers = people.stream()
                .filter(Participant::isExpert)
                .filter(person -> random.nextBoolean())
                .map(person -> new Ballot.Paper(person.id(), dots(groups)))
                .toList();
        return new Ballot(
                new BallotId("canary-id-ballot-" + number),
                number + 1,
                5,
                options,
                papers,
                random.nextBoolean() ? Optional.of(THEN) : Optional.empty());
    }

    private List<Ballot.Dots> dots(List<TaskGroup> groups) {
        return some(groups).stream()
                .map(group -> new Ballot.Dots(group.id(), 1 + random.nextInt(5)))
                .toList();
    }

    private RatingSheet ratings(Participant person, List<TaskStatement> tasks) {
        return new RatingSheet(
                person.id(),
                tasks.stream()
                        .filter(task -> random.nextBoolean())
                        .map(task -> new TaskRating(task.id(), scale(6), scale(6)))
                        .toList(),
                COMPETENCIES.stream()
                        .map(id -> new CompetencyNeed(
                                id,
                                scale(5).map(value -> value + 1),
                                scale(4).map(value -> value + 1),
                                scale(5).map(value -> value + 1)))
                        .toList());
    }

    private Optional<Integer> scale(int values) {
        return random.nextInt(5) == 0 ? Optional.empty() : Optional.of(random.nextInt(values));
    }

    private LinkageSheet links(Participant person, List<TaskStatement> tasks) {
        return new LinkageSheet(
                Optional.of(person.id()),
                tasks.stream()
                        .filter(task -> random.nextBoolean())
                        .map(task -> new LinkageSheet.Link(task.id(), COMPETENCIES.get(random.nextInt(2))))
                        .toList());
    }

    private Trial trial(int number, List<Participant> people) {
        return new Trial(
                new TrialId("canary-id-trial-" + number),
                random.nextBoolean() ? Trial.Kind.RESUME : Trial.Kind.ANSWER,
                "canary trial",
                "canary material",
                COMPETENCIES,
                people.stream()
                        .filter(Participant::isExpert)
                        .filter(person -> random.nextBoolean())
                        .map(person -> new Trial.Sheet(
                                person.id(),
                                COMPETENCIES.stream()
                                        .map(id -> new Trial.TrialRating(id, 1 + random.nextInt(4), "canary reason"))
                                        .toList()))
                        .toList(),
                random.nextBoolean() ? Optional.of(THEN) : Optional.empty());
    }

    private List<Question> questions(Workshop scored) {
        var questions = new ArrayList<>(scored.questions());
        questions.addAll(list(
                4,
                number -> new Question(
                        new QuestionId("canary-id-question-" + number),
                        QuestionType.PAST_EXPERIENCE,
                        Reach.BREADTH,
                        10,
                        "Tell us about cable " + number + ".",
                        List.of("canary follow-up"),
                        List.of("canary probe"),
                        List.of(COMPETENCIES.get(0)),
                        List.of("canary good answer"),
                        List.of("canary good follow-up"),
                        "canary group",
                        List.of(new Pilot("canary tester", 4, "canary note")))));
        return questions;
    }

    private SignOff signOff(Workshop scored) {
        if (random.nextInt(3) == 0) {
            return SignOff.EMPTY;
        }
        var frozen = new Frozen(
                scored.position(),
                scored.scales(),
                scored.competencies(),
                scored.requiredLevels(),
                scored.questions(),
                JobAnalysis.EMPTY);
        var signatures = List.of(
                new Signature("canary signer", SignerRole.SME, THEN),
                new Signature("canary signer", SignerRole.HR_SPECIALIST, THEN));
        return new SignOff(
                List.of(new SignedVersion(
                        1, "canary reason", frozen, "canary-digest", signatures, List.of("canary open item"))),
                random.nextBoolean()
                        ? Optional.of(new Amendment("canary reason", "canary by", THEN))
                        : Optional.empty(),
                List.of(new LogEntry(THEN, "canary by", "canary key", List.of("canary argument"))));
    }

    private <T> Optional<T> some(List<T> things) {
        return things.isEmpty() || random.nextInt(4) == 0
                ? Optional.empty()
                : Optional.of(things.get(random.nextInt(things.size())));
    }

    private <T> List<T> list(int most, IntFunction<T> make) {
        return IntStream.range(0, random.nextInt(most + 1)).mapToObj(make).toList();
    }
}
