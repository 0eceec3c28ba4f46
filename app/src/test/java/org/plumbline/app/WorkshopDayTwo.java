package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.model.analysis.Aspect.TASK_FREQUENCY;
import static org.plumbline.model.analysis.Aspect.TASK_IMPORTANCE;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import org.plumbline.app.screen.Goal;
import org.plumbline.app.testing.MovedClock;
import org.plumbline.model.analysis.AgendaStep;
import org.plumbline.model.analysis.Coverage;
import org.plumbline.model.analysis.Screening;
import org.plumbline.model.analysis.Verdict;
import org.plumbline.model.signoff.LogEntry;
import org.plumbline.model.signoff.SignerRole;
import org.plumbline.model.workshop.Workshop;

/** The second day: ratings, links, words, questions and a trial, then the signatures and an amendment. */
final class WorkshopDayTwo {
    /** One row a task, one column an expert; one cell stays missing. */
    private static final String IMPORTANCE =
            "5\t4\t4\t5\n3\t3\t3\t3\n4\t4\t5\t5\n3\t4\t0\t3\n4\t3\t3\t3\n3\t4\t4\t\n2\t3\t3\t3\n0\t0\t4\t5\n";

    private static final List<String> FREQUENCY = List.of(
            "5\t5\t5\t5",
            "3\t3\t3\t3",
            "3\t3\t3\t4",
            "4\t4\t4\t0",
            "3\t4\t3\t4",
            "3\t3\t3\t3",
            "3\t3\t3\t3",
            "1\t1\t1\t1");

    private final Facilitator desk;
    private final MovedClock clock;

    WorkshopDayTwo(Facilitator desk, MovedClock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    void beginTheSecondDay() {
        clock.set("2026-03-03T09:00:00Z");
        desk.go(Goal.SIGN_OFF);
        assertThat(Hands.said(desk.node("signoff-part-parked")))
                .anyMatch(words -> words.contains("something is missing"));
        desk.press("signoff-go-parked");
        assertThat(desk.node("agenda-left-running").isVisible()).isTrue();
        desk.press("agenda-left-planned");
        AgendaStep second = desk.analysis().agenda().steps().get(1);
        assertThat(desk.analysis().agenda().running()).isEmpty();
        assertThat(second.spentSeconds()).isEqualTo(second.plannedSeconds());
        desk.type("parked-answer-" + desk.analysis().parked().get(0).id(), "The keeper.");
        assertThat(desk.analysis().parked().get(0).isOpen()).isFalse();
        desk.go(Goal.PEOPLE);
        desk.press("people-everybody-2");
        assertThat(desk.analysis().participants()).allMatch(one -> one.wasThere(2));
        desk.theRoomSeesNobody();
    }

    void rateTasks() {
        desk.go(Goal.RATINGS);
        desk.press("ratings-view-EXPERTS");
        desk.pasteInto("ratings-grid", IMPORTANCE.replaceFirst("5", "8"));
        assertThat(desk.text("ratings-note"))
                .contains(WorkshopDayOne.TASKS.get(0), WorkshopDayOne.EXPERTS.get(0), "“8” is not 0 to 5");
        assertThat(Screening.tasks(desk.analysis())
                        .get(desk.task(0))
                        .measure(TASK_IMPORTANCE)
                        .raters())
                .isEqualTo(3);
        desk.pasteInto("ratings-grid", IMPORTANCE);
        assertThat(desk.node("ratings-note").isVisible()).isFalse();
        desk.undo();
        desk.undo();
        assertThat(desk.analysis().ratings()).isEmpty();
        desk.redo();
        desk.redo();
        desk.press("ratings-aspect-TASK_FREQUENCY");
        var table = new StringBuilder("Task\t" + String.join("\t", WorkshopDayOne.EXPERTS) + "\n");
        IntStream.range(0, 8).forEach(i -> table.append(WorkshopDayOne.TASKS.get(i) + "\t" + FREQUENCY.get(i) + "\n"));
        desk.pasteInto("ratings-grid", table.toString());
        desk.press("ratings-take");
        screenedByHand(0, 18 / 4.0, 5, Verdict.CRITICAL);
        screenedByHand(1, 3, 3, Verdict.CRITICAL);
        screenedByHand(2, 18 / 4.0, 13 / 4.0, Verdict.CRITICAL);
        screenedByHand(3, 10 / 3.0, 4, Verdict.CRITICAL);
        screenedByHand(4, 13 / 4.0, 14 / 4.0, Verdict.CRITICAL);
        screenedByHand(5, 11 / 3.0, 3, Verdict.CRITICAL);
        screenedByHand(6, 11 / 4.0, 3, Verdict.NOT_CRITICAL);
        screenedByHand(7, 9 / 2.0, 1, Verdict.DROPPED);
        desk.press("ratings-view-RESULTS");
        assertThat(desk.text("ratings-counts")).isEqualTo("6 kept · 1 not critical · 1 dropped · 0 without result");
        desk.theRoomSees("How the tasks were rated");
    }

    private void screenedByHand(int index, double importance, double frequency, Verdict verdict) {
        var result = Screening.tasks(desk.analysis()).get(desk.task(index));
        assertThat(result.measure(TASK_IMPORTANCE).mean()).contains(importance);
        assertThat(result.measure(TASK_FREQUENCY).mean()).contains(frequency);
        assertThat(result.verdict()).isEqualTo(verdict);
    }

    /** A row for each task, a column for each competency; what the ratings did not keep does not count. */
    void linkTasks() {
        desk.go(Goal.LINKAGE);
        desk.focus("linkage-grid");
        desk.write("11010" + "10101" + "01111" + "11010" + "11011" + "10101" + "11111" + "00000");
        assertThat(covered()).containsExactly(5, 4, 3, 4, 4);
        assertThat(desk.said()).contains("4 of 5 covered");
        desk.push(KeyCode.F8);
        desk.write("x");
        assertThat(covered()).containsExactly(5, 4, 4, 4, 4);
        assertThat(coverage().isComplete()).isTrue();
        desk.theRoomSees("Tasks behind each competency");
    }

    private Coverage coverage() {
        return Coverage.of(desk.analysis(), desk.workshop().competencies());
    }

    private List<Integer> covered() {
        return coverage().competencies().stream()
                .map(Coverage.CompetencyCoverage::count)
                .toList();
    }

    void wordTheLevels() {
        desk.go(Goal.LEVELS);
        desk.focus("level-" + desk.competency(1) + "-gs-11");
        desk.press("levels-edit");
        desk.pasteInto("levels-definition", "Stays kind and clear with people who cannot get in.");
        desk.pasteInto("levels-text-1", "Passes every call on.");
        desk.pasteInto("levels-text-2", "Answers usual calls with a script.");
        desk.pasteInto("levels-text-3", "Calms upset callers alone.");
        desk.type("levels-text-4", "Teaches others.");
        desk.undo();
        assertThat(desk.levelText(1, 4)).isEmpty();
        desk.redo();
        assertThat(desk.levelText(1, 4)).isEqualTo("Teaches others.");
        desk.press("levels-edit");
    }

    void requireLevels() {
        desk.focus("level-" + desk.competency(0) + "-gs-11");
        for (int row = 0; row < 5; row++) {
            desk.push(KeyCode.DIGIT2);
            desk.push(KeyCode.RIGHT);
            desk.push(KeyCode.DIGIT3);
            desk.push(KeyCode.LEFT);
            if (row < 4) {
                desk.push(KeyCode.DOWN);
            }
        }
        assertThat(desk.workshop().requiredLevels()).hasSize(10);
        desk.theRoomSees("Required level by grade");
    }

    void askAboutEachCompetency() {
        desk.go(Goal.QUESTIONS);
        ask("Tell us about a fault that you traced.", 0, 2);
        ask("Tell us about a caller who was upset.", 1, 4);
        ask("Tell us about a report that you wrote.", 3);
        for (int i = 0; i < 5; i++) {
            String competency = desk.competency(i);
            assertThat(desk.workshop().questions()).anyMatch(question -> question.competencies().stream()
                    .anyMatch(id -> id.value().equals(competency)));
        }
        desk.theRoomSees("Question 3 of 3");
    }

    private void ask(String lead, int... covers) {
        desk.press("questions-add");
        desk.pasteInto("question-lead", lead);
        for (int index : covers) {
            desk.press("question-covers-" + desk.competency(index));
        }
    }

    void tryTheWords() {
        desk.go(Goal.TRIAL);
        desk.press("trial-first-resume");
        desk.pasteInto("trial-material", "Kept two locks running through a flood.");
        desk.press("trial-rater-" + desk.expert(0));
        rate(2, 1, 2, 2, 2);
        desk.press("curtain-next");
        rate(3, 3, 2, 2, 2);
        desk.press("curtain-next");
        rate(3, 3, 2, 2, 2);
        desk.press("curtain-next");
        rate(3, 4, 2, 2, 2);
        desk.press("curtain-open");
        desk.theRoomSeesNobody();
        desk.push(KeyCode.R);
        assertThat(Hands.said(desk.node("trial-agreement-" + desk.competency(1))))
                .anyMatch(words -> words.startsWith("2 of 4 chose Experienced, 3 of 4 within one level")
                        && words.contains("3 levels apart"));
        desk.press("trial-mend-" + desk.competency(1));
        desk.type("trial-text-" + desk.competency(1) + "-3", " Says why.");
        assertThat(desk.levelText(1, 3)).isEqualTo("Calms upset callers alone. Says why.");
        desk.theRoomSees("Trial 1: a practice resume");
    }

    private void rate(int... levels) {
        for (int i = 0; i < levels.length; i++) {
            desk.press("trial-step-" + desk.competency(i));
            desk.push(KeyCode.getKeyCode(String.valueOf(levels[i])));
        }
        desk.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(desk.isThere("curtain-between")).isTrue();
    }

    /** Three sign; afterwards undo stops there and nothing can be edited. */
    void sign() {
        desk.go(Goal.SIGN_OFF);
        assertThat(Hands.said(desk.node("signoff-part-linkage"))).noneMatch(words -> words.contains("missing"));
        signAsAllThree();
        assertThat(desk.workshop().signOff().versions()).singleElement().satisfies(version -> assertThat(
                        version.signatures())
                .extracting(one -> one.role())
                .containsExactly(SignerRole.SME, SignerRole.HR_SPECIALIST, SignerRole.HIRING_MANAGER));
        desk.theRoomSees("Version 1 is signed");
        Workshop signed = desk.workshop();
        desk.undo();
        assertThat(desk.workshop()).isEqualTo(signed);
        desk.go(Goal.LEVELS);
        assertThat(desk.node("level-" + desk.competency(0) + "-gs-11").isDisabled())
                .isTrue();
        desk.undo();
        assertThat(desk.workshop()).isEqualTo(signed);
    }

    private void signAsAllThree() {
        for (String name : List.of(WorkshopDayOne.EXPERTS.get(0), WorkshopDayOne.HR, WorkshopDayOne.MANAGER)) {
            desk.pasteInto("signoff-name-text", name);
            desk.press("signoff-sign");
        }
    }

    void amend() {
        desk.press("signed-amend");
        desk.pasteInto("signoff-reason", "The new locks need more");
        desk.press("signoff-amend");
        desk.go(Goal.LEVELS);
        desk.focus("level-" + desk.competency(0) + "-gs-12");
        desk.push(KeyCode.DIGIT4);
        desk.go(Goal.SIGN_OFF);
        signAsAllThree();
        assertThat(desk.workshop().signOff().versions()).hasSize(2);
        desk.press("signoff-tab-versions");
        TitledPane changes = (TitledPane) desk.node("signoff-changes-2");
        assertThat(Hands.said(changes.getContent()))
                .containsOnly("· “" + desk.workshop().competencies().get(0).name()
                        + "” at GS-12: Master is required instead of Experienced.");
        desk.theRoomSees("Version 2 is signed");
    }

    /** Who came and who signed stands in the log with a name; who voted or rated what does not. */
    void readTheDecisions() {
        List<LogEntry> log = desk.workshop().signOff().log();
        assertThat(log.stream().map(LogEntry::key))
                .contains(
                        "tasks.added",
                        "group.became",
                        "vote.revealed",
                        "links.agreed",
                        "level.set",
                        "trial.revealed",
                        "parked.answered",
                        "version.signed",
                        "version.amended",
                        "level.changed");
        assertThat(log.stream()
                        .filter(entry -> !entry.key().startsWith("people.")
                                && !entry.key().equals("version.signed"))
                        .map(LogEntry::sentence))
                .noneMatch(desk::namesSomebody);
    }
}
