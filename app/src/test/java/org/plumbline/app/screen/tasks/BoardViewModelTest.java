package org.plumbline.app.screen.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.app.screen.tasks.Board.CABLES;
import static org.plumbline.app.screen.tasks.Board.CALLS;
import static org.plumbline.app.screen.tasks.Board.task;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.testing.Invented;
import org.plumbline.app.testing.TestServices;
import org.plumbline.model.analysis.TaskGroup;
import org.plumbline.model.analysis.TaskGroupId;
import org.plumbline.model.analysis.TaskId;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.workshop.SelectionChange.RemoveCompetency;

class BoardViewModelTest {
    private final WorkshopDocument document = Board.document();
    private final TasksViewModel tasks = new TasksViewModel(document, TestServices.quiet());
    private final BoardViewModel board = tasks.board();

    @BeforeEach
    void show() {
        tasks.show();
    }

    @Test
    void cardsStandInTheirColumns() {
        assertThat(cards(board.loose())).containsExactly(task(5), task(6));
        assertThat(cards(calls())).containsExactly(task(1), task(2));
        assertThat(board.groups()).extracting(column -> column.key().get()).containsExactly("1", "2");
    }

    @Test
    void aKeyPutsACardIntoItsGroup() {
        board.put(List.of(task(5)), board.loose(), board.byKey("2").orElseThrow(), false);

        assertThat(cards(cables())).containsExactly(task(3), task(4), task(5));
        assertThat(cards(board.loose())).containsExactly(task(6));
    }

    @Test
    void severalCardsMoveTogetherInOneStep() {
        board.put(List.of(task(1), task(2)), calls(), cables(), 1, false);

        assertThat(cards(calls())).isEmpty();
        assertThat(cards(cables())).containsExactly(task(3), task(1), task(2), task(4));
        document.undo();
        assertThat(cards(calls())).containsExactly(task(1), task(2));
    }

    @Test
    void aCardMayStandInSeveralGroups() {
        board.put(List.of(task(1)), calls(), cables(), true);

        assertThat(cards(calls())).containsExactly(task(1), task(2));
        assertThat(cards(cables())).containsExactly(task(3), task(4), task(1));
        board.takeOut(List.of(task(1)), cables());
        assertThat(cards(board.loose())).doesNotContain(task(1));
    }

    @Test
    void intoNoGroupMeansOutOfItsOwn() {
        board.put(List.of(task(1)), calls(), board.loose(), false);

        assertThat(cards(board.loose())).containsExactly(task(1), task(5), task(6));
        board.put(List.of(task(1)), board.loose(), board.loose(), false);
        assertThat(cards(board.loose())).containsExactly(task(1), task(5), task(6));
    }

    @Test
    void cardsMoveInTheirGroupAndStopAtItsEnds() {
        board.moveBy(calls().cards().get(1), calls(), -1);
        assertThat(cards(calls())).containsExactly(task(2), task(1));
        board.moveBy(calls().cards().get(0), calls(), -1);
        assertThat(cards(calls())).containsExactly(task(2), task(1));
    }

    @Test
    void groupsAreAddedNamedMovedAndRemoved() {
        TaskGroupId added = board.addGroup(List.of(task(5)));
        GroupColumn column = board.groups().get(2);
        assertThat(column.title()).isEqualTo("Group 3");
        column.name().set("Spares");

        assertThat(board.groups().get(2)).isSameAs(column);
        assertThat(document.current().analysis().group(added).orElseThrow())
                .isEqualTo(new TaskGroup(added, "Spares", List.of(task(5)), Optional.empty()));
        board.moveGroup(added, -1);
        assertThat(board.groups().get(1)).isSameAs(column);
        board.removeGroup(added);
        assertThat(cards(board.loose())).containsExactly(task(5), task(6));
    }

    @Test
    void aGroupBecomesACompetencyOfItsOwn() {
        board.becoming().ask(CALLS);
        board.becoming().own();

        assertThat(calls().became().get()).isEqualTo("Calls");
        var own = document.current().competencies().get(3);
        assertThat(own.name()).isEqualTo("Calls");
        assertThat(own.source()).isEmpty();
        document.undo();
        assertThat(document.current().competencies()).hasSize(3);
        assertThat(calls().became().get()).isEmpty();
    }

    @Test
    void aGroupWithoutANameBecomesNone() {
        calls().name().set(" ");
        board.becoming().ask(CALLS);
        board.becoming().own();

        assertThat(document.current().competencies()).hasSize(3);
    }

    @Test
    void aGroupIsLinkedToWhatIsSelectedAndLoosened() {
        board.becoming().ask(CABLES);
        board.becoming().link(Invented.PLANNING);
        assertThat(cables().became().get()).isEqualTo("Planning");

        board.becoming().unlink(CABLES);
        assertThat(cables().became().get()).isEmpty();
        document.undo();
        document.apply(new RemoveCompetency(Invented.PLANNING));
        assertThat(cables().became().get()).isEmpty();
    }

    @Test
    void competenciesOfTheLibraryAreRankedBySharedTermsAndTakenInOneStep() {
        tasks.write("Find the cause of incidents and network faults");
        board.put(List.of(new TaskId("task-new-1")), board.loose(), cables(), false);
        board.becoming().ask(CABLES);

        GroupBecoming.Like best = board.becoming().likes().get(0);
        assertThat(best.reason()).startsWith("Both say: ");
        board.becoming().take(best.hit());

        CompetencyId taken = document.current().competencies().get(3).id();
        assertThat(document.current().analysis().group(CABLES).orElseThrow().competency())
                .contains(taken);
        assertThat(document.current().competencies().get(3).source()).isPresent();
        board.becoming().ask(CALLS);
        board.becoming().take(best.hit());
        assertThat(document.current().competencies()).hasSize(4);
        assertThat(calls().became().get()).isEqualTo(best.hit().competency().name());
    }

    private GroupColumn calls() {
        return column(CALLS);
    }

    private GroupColumn cables() {
        return column(CABLES);
    }

    private GroupColumn column(TaskGroupId group) {
        return board.groups().stream()
                .filter(each -> each.group().equals(Optional.of(group)))
                .findFirst()
                .orElseThrow();
    }

    private static List<TaskId> cards(GroupColumn column) {
        return column.cards().stream().map(TaskLine::id).toList();
    }
}
