package org.plumbline.model.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.model.Examples.LISTENING;
import static org.plumbline.model.Examples.PLANNING;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Examples;
import org.plumbline.model.analysis.CompetencyReview;
import org.plumbline.model.analysis.LinkageSheet;
import org.plumbline.model.analysis.LinkageSheet.Link;
import org.plumbline.model.analysis.Participant;
import org.plumbline.model.analysis.ParticipantId;
import org.plumbline.model.analysis.ParticipantRole;
import org.plumbline.model.analysis.ReviewQuestion;
import org.plumbline.model.analysis.TaskGroup;
import org.plumbline.model.analysis.TaskGroupId;
import org.plumbline.model.analysis.TaskId;
import org.plumbline.model.analysis.TaskStatement;
import org.plumbline.model.bank.CompetencyId;

class LinkageAndReviewChangeTest {
    private static final Optional<ParticipantId> ROOM = Optional.empty();
    private static final Optional<ParticipantId> ANA = Optional.of(new ParticipantId("ana"));
    private static final Optional<ParticipantId> BEN = Optional.of(new ParticipantId("ben"));
    private static final Link FIRST = new Link(new TaskId("answer"), LISTENING);
    private static final Link SECOND = new Link(new TaskId("plan"), PLANNING);
    private static final Workshop START = start();

    private static Workshop start() {
        return new Together(
                        "test",
                        List.of(
                                new PeopleChange.AddParticipant(
                                        new Participant(ANA.orElseThrow(), "Ana", ParticipantRole.SME)),
                                new PeopleChange.AddParticipant(
                                        new Participant(BEN.orElseThrow(), "Ben", ParticipantRole.SME)),
                                new TaskChange.AddTask(task(FIRST.task(), "Answer calls.")),
                                new TaskChange.AddTask(task(SECOND.task(), "Plan the week.")),
                                group("one", LISTENING, FIRST.task(), SECOND.task()),
                                group("two", PLANNING, SECOND.task()),
                                new GroupChange.AddGroup(new TaskGroup(
                                        new TaskGroupId("none"), "None", List.of(FIRST.task()), Optional.empty()))))
                .applyTo(Examples.workshop());
    }

    private static TaskStatement task(TaskId id, String text) {
        return new TaskStatement(id, text, "", Optional.empty());
    }

    private static WorkshopChange group(String id, CompetencyId became, TaskId... tasks) {
        return new GroupChange.AddGroup(new TaskGroup(new TaskGroupId(id), id, List.of(tasks), Optional.of(became)));
    }

    @Test
    void aLinkIsMadeAndTakenAwayOnOneSheetOnly() {
        Workshop made = after(
                new LinkageChange.SetLink(ANA, FIRST, true),
                new LinkageChange.SetLink(BEN, FIRST, true),
                new LinkageChange.SetLink(BEN, SECOND, true),
                new LinkageChange.SetLink(BEN, FIRST, false));

        assertThat(links(made, ANA)).containsExactly(FIRST);
        assertThat(links(made, BEN)).containsExactly(SECOND);
    }

    @Test
    void linkingTwiceIsLinkingOnce() {
        assertThat(links(
                        after(
                                new LinkageChange.SetLink(ROOM, FIRST, true),
                                new LinkageChange.SetLink(ROOM, FIRST, true)),
                        ROOM))
                .containsExactly(FIRST);
    }

    @Test
    void aSheetWhoseLastLinkGoesIsGone() {
        Workshop emptied =
                after(new LinkageChange.SetLink(ANA, FIRST, true), new LinkageChange.SetLink(ANA, FIRST, false));

        assertThat(emptied).isEqualTo(START);
        assertThat(after(new LinkageChange.SetLinkage(LinkageSheet.empty(ROOM))))
                .isEqualTo(START);
    }

    @Test
    void theGroupsLinkTheirTasksToWhatTheyBecameAndKeepWhatIsLinked() {
        Workshop linked = after(
                new LinkageChange.SetLink(ROOM, new Link(FIRST.task(), PLANNING), true),
                new LinkageChange.LinkFromGroups(ROOM));

        assertThat(links(linked, ROOM))
                .containsExactly(new Link(FIRST.task(), PLANNING), FIRST, new Link(SECOND.task(), LISTENING), SECOND);
    }

    @Test
    void groupsThatBecameNothingLinkNothing() {
        Workshop loose = new Together(
                        "test",
                        List.of(
                                new SelectionChange.RemoveCompetency(LISTENING),
                                new SelectionChange.RemoveCompetency(PLANNING)))
                .applyTo(START);

        assertThat(new LinkageChange.LinkFromGroups(ROOM).applyTo(loose)).isEqualTo(loose);
    }

    @Test
    void theRoomTakesWhatMostExpertsSayInThePlaceOfItsOwn() {
        Workshop linked = after(
                new LinkageChange.SetLink(ANA, FIRST, true),
                new LinkageChange.SetLink(BEN, FIRST, true),
                new LinkageChange.SetLink(ROOM, SECOND, true),
                new LinkageChange.TakeMajority());

        assertThat(links(linked, ROOM)).containsExactly(FIRST);
        assertThat(links(linked, ANA)).containsExactly(FIRST);
    }

    @Test
    void withoutExpertsThereIsNothingToTake() {
        assertThat(after(new LinkageChange.TakeMajority())).isEqualTo(START);
    }

    @Test
    void ticksStandInTheOrderOfTheQuestions() {
        Workshop ticked = after(
                new ReviewChange.TickReview(LISTENING, ReviewQuestion.NO_AMBIGUOUS_WORDS, true),
                new ReviewChange.TickReview(LISTENING, ReviewQuestion.REQUIRED_FOR_THE_JOB, true),
                new ReviewChange.TickReview(LISTENING, ReviewQuestion.REQUIRED_FOR_THE_JOB, true));

        assertThat(review(ticked).answered())
                .containsExactly(ReviewQuestion.REQUIRED_FOR_THE_JOB, ReviewQuestion.NO_AMBIGUOUS_WORDS);
    }

    @Test
    void aReviewIsCompleteWithAllTicksAndAnAnswerToTheNeedEitherWay() {
        Workshop ticked = START;
        for (ReviewQuestion question : ReviewQuestion.values()) {
            ticked = new ReviewChange.TickReview(LISTENING, question, true).applyTo(ticked);
        }

        assertThat(review(ticked).isComplete()).isFalse();
        Workshop said = new ReviewChange.SayNeededAtEntry(LISTENING, Optional.of(false)).applyTo(ticked);
        assertThat(review(said).isComplete()).isTrue();
    }

    @Test
    void aReviewThatSaysNothingLeavesNoTrace() {
        assertThat(after(
                        new ReviewChange.SetRole(LISTENING, "Network"),
                        new ReviewChange.SayNeededAtEntry(LISTENING, Optional.of(true)),
                        new ReviewChange.SetRole(LISTENING, ""),
                        new ReviewChange.SayNeededAtEntry(LISTENING, Optional.empty())))
                .isEqualTo(START);
    }

    @Test
    void rolesAreNamedOnce() {
        Workshop roles = after(
                new ReviewChange.SetRole(LISTENING, "Network "),
                new ReviewChange.SetRole(PLANNING, "Network"),
                new ReviewChange.ExplainCount("Two roles."));

        assertThat(roles.analysis().selection().roles()).containsExactly("Network");
        assertThat(roles.analysis().selection().reasonForCount()).isEqualTo("Two roles.");
    }

    @Test
    void whatWasSaidOfARemovedCompetencyGoesWithIt() {
        Workshop removed = new SelectionChange.RemoveCompetency(LISTENING)
                .applyTo(after(
                        new LinkageChange.SetLink(ROOM, FIRST, true),
                        new LinkageChange.SetLink(ROOM, SECOND, true),
                        new ReviewChange.SetRole(LISTENING, "Network")));

        assertThat(links(removed, ROOM)).containsExactly(SECOND);
        assertThat(removed.analysis().selection().reviews()).isEmpty();
    }

    private static Workshop after(WorkshopChange... changes) {
        return new Together("test", List.of(changes)).applyTo(START);
    }

    private static List<Link> links(Workshop workshop, Optional<ParticipantId> rater) {
        return workshop.analysis().links(rater).orElseThrow().links();
    }

    private static CompetencyReview review(Workshop workshop) {
        return workshop.analysis().selection().reviewOf(LISTENING);
    }
}
