package org.plumbline.app.screen.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.app.testing.Invented.LISTENING;
import static org.plumbline.app.testing.Invented.PLANNING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.testing.Invented;
import org.plumbline.app.testing.TestServices;
import org.plumbline.app.widget.EntryPaste;
import org.plumbline.app.widget.EntryValues.Entry;
import org.plumbline.model.analysis.LinkageSheet;
import org.plumbline.model.analysis.LinkageSheet.Link;
import org.plumbline.model.analysis.Participant;
import org.plumbline.model.analysis.ParticipantId;
import org.plumbline.model.analysis.ParticipantRole;
import org.plumbline.model.analysis.RatingSheet;
import org.plumbline.model.analysis.TaskGroup;
import org.plumbline.model.analysis.TaskGroupId;
import org.plumbline.model.analysis.TaskId;
import org.plumbline.model.analysis.TaskRating;
import org.plumbline.model.analysis.TaskStatement;
import org.plumbline.model.workshop.GroupChange;
import org.plumbline.model.workshop.LinkageChange;
import org.plumbline.model.workshop.PeopleChange;
import org.plumbline.model.workshop.TaskChange;
import org.plumbline.model.workshop.Workshop;
import org.plumbline.model.workshop.WorkshopChange;

/** Five tasks, Listening, Planning and Writing in this order, two experts and a facilitator. */
class LinkageViewModelTest {
    private static final ParticipantId ADA = new ParticipantId("ada");
    private static final ParticipantId BEA = new ParticipantId("bea");

    private final WorkshopDocument document = Invented.document(start());
    private final LinkageViewModel model = new LinkageViewModel(document, TestServices.quiet());

    private static Workshop start() {
        var changes = new ArrayList<WorkshopChange>();
        changes.add(person(ADA, "Ada", ParticipantRole.SME));
        changes.add(person(BEA, "Bea", ParticipantRole.SME));
        changes.add(person(new ParticipantId("fay"), "Fay", ParticipantRole.FACILITATOR));
        for (int i = 1; i <= 5; i++) {
            changes.add(new TaskChange.AddTask(new TaskStatement(task(i), "Do task " + i + ".", "", Optional.empty())));
        }
        changes.add(new GroupChange.AddGroup(
                new TaskGroup(new TaskGroupId("g"), "Calls", List.of(task(1), task(2)), Optional.of(LISTENING))));
        return WorkshopChange.together("change.Retitle", changes).applyTo(Invented.selection());
    }

    private static WorkshopChange person(ParticipantId id, String name, ParticipantRole role) {
        return new PeopleChange.AddParticipant(new Participant(id, name, role));
    }

    private static TaskId task(int number) {
        return new TaskId("task-" + number);
    }

    @BeforeEach
    void show() {
        model.show();
    }

    @Test
    void thereIsASheetForTheRoomAndForEveryExpert() {
        assertThat(model.sheets())
                .extracting(LinkageViewModel.Sheet::name)
                .containsExactly("Agreed by the room", "Ada", "Bea");
    }

    @Test
    void spaceLinksAndUnlinksAsOneStepEach() {
        type(0, 1, ' ');
        assertThat(document.current()
                        .analysis()
                        .links(Optional.empty())
                        .orElseThrow()
                        .links())
                .containsExactly(new Link(task(1), PLANNING));

        type(0, 1, 'x');
        assertThat(document.current()).isEqualTo(start());
        document.undo();
        assertThat(model.matrix().get().isLinked(0, 1)).isTrue();
    }

    @Test
    void oneAndZeroSayItOutright() {
        type(0, 0, '1');
        type(0, 0, '1');
        assertThat(model.matrix().get().isLinked(0, 0)).isTrue();
        type(0, 0, '0');
        assertThat(model.matrix().get().isLinked(0, 0)).isFalse();
        assertThat(model.values().typed(0, 0, 'g')).isEmpty();
    }

    @Test
    void anExpertsSheetIsTheExpertsOwn() {
        model.sheet().set(model.sheets().get(1));
        type(2, 0, ' ');

        assertThat(document.current().analysis().links(Optional.of(ADA))).isPresent();
        assertThat(document.current().analysis().links(Optional.empty())).isEmpty();
        assertThat(model.sheet().get().toString()).isEqualTo("Ada ✓");
        assertThat(model.values().shown(2, 0)).as("nobody's numbers on it").isEqualTo("✓");
    }

    @Test
    void theRoomSeesHowManyExpertsSaySo() {
        link(ADA, 1, 0);
        link(BEA, 1, 0);
        link(BEA, 2, 1);

        assertThat(model.values().shown(0, 0)).isEqualTo("2/2");
        assertThat(model.values().shown(1, 1)).isEqualTo("1/2");
        assertThat(model.explanation(0, 0))
                .isEqualTo("“Do task 1.” is not linked to “Listening”. 2 of 2 experts link it.");
        assertThat(model.basis().get()).contains("at least 50 % of the 2 experts");
    }

    @Test
    void whatMostSayIsTakenInOneStep() {
        link(ADA, 1, 0);
        link(BEA, 1, 0);
        link(BEA, 2, 1);
        assertThat(model.canTakeMajority()).isTrue();

        model.takeMajority();

        assertThat(model.matrix().get().links()).hasSize(2);
        assertThat(model.basis().get()).isEqualTo("What the room agreed on counts.");
        document.undo();
        assertThat(model.matrix().get().links()).isEmpty();
    }

    @Test
    void theGroupsAreABeginning() {
        assertThat(model.canTakeMajority()).isFalse();
        assertThat(model.canLinkFromGroups()).isTrue();

        model.linkFromGroups();

        assertThat(model.matrix().get().links())
                .containsExactlyInAnyOrder(new Link(task(1), LISTENING), new Link(task(2), LISTENING));
        assertThat(model.canLinkFromGroups()).isFalse();
        model.clear();
        assertThat(document.current()).isEqualTo(start());
    }

    @Test
    void theHeadsSayHowWellEachIsBacked() {
        for (int row = 0; row < 4; row++) {
            type(row, 0, ' ');
        }
        type(0, 1, ' ');

        assertThat(model.values().head(0)).isEqualTo("Listening\n✓ 4");
        assertThat(model.values().head(1)).isEqualTo("Planning\n▼ 1");
        assertThat(model.values().head(2)).isEqualTo("Writing\n○ 0");
        assertThat(model.values().rowHead(4)).isEqualTo("○  Do task 5.");
        assertThat(model.summary().get()).isEqualTo("1 of 3 covered, 1 task left over");
    }

    @Test
    void theNextGapGoesRoundThinCompetenciesAndLooseTasks() {
        for (int row = 0; row < 4; row++) {
            type(row, 0, ' ');
        }
        type(0, 1, ' ');

        assertThat(model.nextGap()).as("Writing has none, task 5 is loose").contains(new Gaps.Place(4, 2));
        assertThat(model.nextGap()).as("Planning has few").contains(new Gaps.Place(4, 1));
        assertThat(model.nextGap()).as("the loose task").contains(new Gaps.Place(4, 0));
        assertThat(model.nextGap()).as("round again").contains(new Gaps.Place(4, 2));
    }

    @Test
    void aTaskThatWasDroppedIsGreyWithItsVerdictAndDoesNotCount() {
        type(0, 0, ' ');
        document.apply(new LinkageChange.SetLink(Optional.empty(), new Link(task(2), LISTENING), true));
        Workshop now = document.current();
        var zero = new TaskRating(task(1), Optional.of(0), Optional.of(0));
        var rated = now.toBuilder()
                .analysis(now.analysis().toBuilder()
                        .ratings(List.of(new RatingSheet(ADA, List.of(zero), List.of())))
                        .build())
                .build();
        var after = new LinkageViewModel(Invented.document(rated), TestServices.quiet());
        after.show();

        assertThat(after.values().aside(0)).isTrue();
        assertThat(after.values().rowHead(0)).startsWith("(").endsWith("Do task 1.");
        assertThat(after.values().head(0)).isEqualTo("Listening\n▼ 1");
        assertThat(after.explanation(0, 0)).contains("It does not count");
    }

    @Test
    void aBlockOfCrossesComesInAsOneStep() {
        EntryPaste paste = EntryPaste.read("x\t\n1\tx", model.values(), 0, 0);
        assertThat(paste.problems()).isEmpty();
        model.values().enter(paste.entries());

        assertThat(model.matrix().get().links())
                .containsExactlyInAnyOrder(
                        new Link(task(1), LISTENING), new Link(task(2), LISTENING), new Link(task(2), PLANNING));
        document.undo();
        assertThat(document.current()).isEqualTo(start());
    }

    @Test
    void whatIsNoLinkIsNamed() {
        EntryPaste paste = EntryPaste.read("x\t7", model.values(), 0, 0);

        assertThat(paste.entries()).hasSize(1);
        assertThat(paste.problems()).singleElement().asString().contains("Planning", "7");
    }

    @Test
    void withoutTasksThereIsNothingToLink() {
        var empty = new LinkageViewModel(Invented.document(Invented.selection()), TestServices.quiet());
        empty.show();

        assertThat(empty.matrix().get().isEmpty()).isTrue();
        assertThat(empty.nextGap()).isEmpty();
        assertThat(empty.explanation(0, 0)).isEmpty();
    }

    private void type(int row, int column, char key) {
        model.values()
                .enter(List.of(new Entry(
                        row,
                        column,
                        Optional.of(model.values().typed(row, column, key).orElseThrow()))));
    }

    private void link(ParticipantId rater, int task, int column) {
        var competency = document.current().competencies().get(column).id();
        LinkageSheet before = document.current()
                .analysis()
                .links(Optional.of(rater))
                .orElseGet(() -> LinkageSheet.empty(Optional.of(rater)));
        document.apply(new LinkageChange.SetLinkage(before.with(new Link(task(task), competency), true)));
    }
}
