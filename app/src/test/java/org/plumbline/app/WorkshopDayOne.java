package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.ListView;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import org.plumbline.app.screen.Goal;
import org.plumbline.app.testing.MovedClock;
import org.plumbline.model.analysis.AgendaStep;
import org.plumbline.model.analysis.Tally;
import org.plumbline.model.analysis.TaskGroup;
import org.plumbline.model.analysis.TaskId;
import org.plumbline.model.analysis.TaskStatement;

/** The first day: who is there, the tasks, their groups, the vote, and the competencies. */
final class WorkshopDayOne {
    static final List<String> EXPERTS = List.of("Orla Invented", "Tamsin Example", "Piet Madeup", "Yusra Pretend");
    static final String HR = "Hetty Fictive";
    static final String MANAGER = "Gus Imagined";
    static final List<String> TASKS = List.of(
            "Answer failed sign-ins",
            "Trace network faults",
            "Restore services",
            "Write change notices for users",
            "Explain outages to managers",
            "Compare log figures to find causes",
            "Plan maintenance windows",
            "Polish the brass plate");

    private final Facilitator desk;
    private final MovedClock clock;

    WorkshopDayOne(Facilitator desk, MovedClock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    void describeThePosition() {
        desk.type("position-title", "Lock Keeper");
        desk.type("position-agency", "Canals");
        for (String grade : List.of("GS-11", "GS-12")) {
            desk.type("position-new-grade", grade);
            desk.press("position-add-grade");
        }
        assertThat(desk.workshop().position().grades()).hasSize(2);
    }

    void nameThePeople() {
        desk.go(Goal.PEOPLE);
        for (String typed : EXPERTS.subList(0, 2)) {
            desk.type("people-entry", typed);
            desk.push(KeyCode.ENTER);
            desk.press("person-signed-today");
            desk.type("person-title", "Engineer");
        }
        desk.pasteInto(
                "people-list",
                String.join(
                        "\n",
                        "Name\tRole\tTitle\tSigned",
                        EXPERTS.get(2) + "\tSME\tLock engineer\t2026-03-02",
                        EXPERTS.get(3) + "\tSME\tNetwork engineer\t2026-03-02",
                        HR + "\tHR\tSpecialist\t2026-03-02",
                        MANAGER + "\tHiring manager\tHead\t2026-03-02",
                        "Rufus Nobody\tJester\tFool\t2026-03-02"));
        assertThat(desk.text("people-paste-report")).contains("4 people were taken over", "“Jester” is no role here");
        desk.press("people-paste-let-go");
        desk.press("people-everybody-1");
        assertThat(desk.analysis().participants()).hasSize(6).allMatch(one -> one.wasThere(1));
        assertThat(desk.analysis().presentExperts())
                .extracting(one -> one.name())
                .containsExactlyElementsOf(EXPERTS);
    }

    void beginTheAgenda() {
        desk.go(Goal.AGENDA);
        desk.press("agenda-usual");
        desk.push(KeyCode.F5);
        desk.theRoomSees("Agenda, day 1 of 2");
        desk.press("clock-start");
        clock.forward(Duration.ofMinutes(20));
        desk.press("clock-next");
        List<AgendaStep> steps = desk.analysis().agenda().steps();
        assertThat(steps.get(0).done()).isTrue();
        assertThat(steps.get(0).spentSeconds()).isEqualTo(20 * 60);
        assertThat(desk.analysis().agenda().isRunning(steps.get(1).id())).isTrue();
        desk.push(KeyCode.B);
        assertThat(Audience.isBlank()).isTrue();
        desk.push(KeyCode.B);
        desk.theRoomSees("Agenda, day 1 of 2");
    }

    void writeTasks() {
        desk.go(Goal.TASKS);
        for (String task : TASKS.subList(0, 3)) {
            desk.type("tasks-entry", task);
            desk.push(KeyCode.ENTER);
        }
        desk.pasteInto("tasks-entry", String.join("\n", TASKS.subList(3, 8)));
        desk.undo();
        assertThat(desk.analysis().tasks()).hasSize(3);
        desk.redo();
        assertThat(desk.analysis().tasks()).extracting(TaskStatement::text).containsExactlyElementsOf(TASKS);
        desk.theRoomSees("Tasks");

        desk.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.P);
        desk.type("frame-park-entry", "Spare keys?");
        desk.push(KeyCode.ENTER);
        assertThat(desk.analysis().parked()).singleElement().matches(item -> item.isOpen());
    }

    /** Three groups by the keyboard alone; the first task stands in two of them. */
    void groupTasks() {
        desk.press("tasks-grouping");
        addGroup("Patience with users");
        desk.push(KeyCode.LEFT);
        addGroup("Network faults");
        desk.push(KeyCode.LEFT);
        desk.push(KeyCode.LEFT);
        addGroup("Incidents");
        IntStream.range(0, 3).forEach(time -> desk.push(KeyCode.LEFT));
        for (KeyCode key : List.of(KeyCode.DIGIT1, KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT3)) {
            desk.push(key);
        }
        desk.push(KeyCode.RIGHT);
        desk.push(KeyCode.SHIFT, KeyCode.DIGIT3);
        assertThat(desk.analysis().groups().stream().map(group -> numbers(group.tasks())))
                .containsExactly(List.of(1, 4, 5), List.of(2, 6), List.of(3, 7, 8, 1));
        desk.theRoomSees("Groups of tasks");
    }

    private void addGroup(String name) {
        desk.press("tasks-add-group");
        desk.write(name);
        desk.push(KeyCode.ENTER);
    }

    private List<Integer> numbers(List<TaskId> tasks) {
        return tasks.stream()
                .map(id -> TASKS.indexOf(desk.analysis().task(id).orElseThrow().text()) + 1)
                .toList();
    }

    void turnGroupsIntoCompetencies() throws Exception {
        desk.press("tasks-becomes-" + group(1).id());
        desk.await(() ->
                ((ListView<?>) desk.node("tasks-likes")).getSelectionModel().getSelectedItem() != null);
        desk.push(KeyCode.ENTER);
        assertThat(group(1).competency()).isPresent();
        assertThat(desk.workshop().competencies()).singleElement().matches(one -> one.source()
                .isPresent());
        desk.undo();
        assertThat(desk.workshop().competencies()).isEmpty();
        assertThat(group(1).competency()).isEmpty();
        desk.redo();
        assertThat(group(1).competency())
                .contains(desk.workshop().competencies().get(0).id());

        desk.press("tasks-becomes-" + group(0).id());
        desk.press("tasks-own");
        assertThat(desk.workshop().competencies()).hasSize(2).last().matches(one -> one.source()
                .isEmpty());
        desk.theRoomSees("Groups of tasks");
    }

    private TaskGroup group(int index) {
        return desk.analysis().groups().get(index);
    }

    void voteBehindTheCurtain() {
        desk.go(Goal.VOTE);
        ((Spinner<?>) desk.node("vote-dots")).increment(5);
        desk.press("vote-begin");
        desk.theRoomSees("Dot vote, round 1");
        desk.press("vote-voter-" + desk.expert(0));
        dots(5, 3, 1);
        desk.press("curtain-next");
        dots(4, 4, 1);
        desk.press("curtain-next");
        dots(6, 2, 1);
        desk.press("curtain-next");
        desk.push(KeyCode.DIGIT9);
        desk.undo();
        dots(2, 5, 2);
        assertThat(desk.analysis().currentBallot().orElseThrow().papers()).hasSize(4);
        desk.press("curtain-open");
        for (List<String> said : List.of(desk.said(), Audience.words())) {
            assertThat(said).noneMatch(words -> words.matches("(?s).*\\b(17|14)\\b.*") || words.contains("●●"));
        }
        desk.push(KeyCode.R);
        assertThat(Tally.of(desk.analysis().currentBallot().orElseThrow())
                        .orElseThrow()
                        .lines())
                .extracting(Tally.Line::dots)
                .containsExactly(5 + 4 + 6 + 2, 3 + 4 + 2 + 5, 1 + 1 + 1 + 2);
        assertThat(Hands.said(desk.node("vote-result")))
                .contains("1.  Patience with users", "17 dots · 3 notes", "14 dots · 2 notes", "5 dots · 4 notes");
        desk.theRoomSees("Dot vote, round 1");
        assertThat(Audience.words()).anyMatch(words -> words.contains("17"));
    }

    /** Nine dots; with the last one given, Enter hands in. */
    private void dots(int... counts) {
        for (int i = 0; i < counts.length; i++) {
            desk.push(KeyCode.getKeyCode(String.valueOf(counts[i])));
            desk.push(i + 1 < counts.length ? KeyCode.DOWN : KeyCode.ENTER);
        }
        assertThat(desk.isThere("curtain-between")).isTrue();
    }

    void pickTheOtherCompetencies() throws Exception {
        desk.go(Goal.COMPETENCIES);
        desk.await(
                () -> !((ListView<?>) desk.node("competencies-hits")).getItems().isEmpty());
        for (String typed : List.of("analytical", "technical c", "stakeholder")) {
            desk.clear("competencies-search");
            desk.type("competencies-search", typed);
            desk.push(KeyCode.ENTER);
            desk.push(KeyCode.ENTER);
        }
        assertThat(desk.workshop().competencies()).hasSize(5);
        desk.theRoomSees("Selected competencies");
    }
}
