package org.plumbline.app.screen.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.app.screen.tasks.Board.ADA;
import static org.plumbline.app.screen.tasks.Board.task;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.Steps;
import org.plumbline.app.testing.TestServices;
import org.plumbline.model.analysis.Aspect;
import org.plumbline.model.analysis.TaskStatement;
import org.plumbline.model.workshop.RatingChange;

class TasksViewModelTest {
    private final WorkshopDocument document = Board.document();
    private final TasksViewModel model = new TasksViewModel(document, TestServices.quiet());

    @BeforeEach
    void show() {
        model.show();
    }

    @Test
    void aLineIsATaskOfWhoeverWrites() {
        model.writer().set(Optional.of(ADA));

        assertThat(model.write("  - Read the log ")).isTrue();

        assertThat(last())
                .extracting(TaskStatement::text, TaskStatement::author)
                .containsExactly("Read the log", Optional.of(ADA.id()));
        assertThat(model.said().get()).isEmpty();
        assertThat(model.lines().get(6).origin().get()).isEqualTo("Ada Invented");
    }

    @Test
    void gatheredTasksHaveNoName() {
        model.write("Read the log");

        assertThat(last().author()).isEmpty();
    }

    @Test
    void aPastedListIsOneStepThatSaysHowMany() {
        model.write("1. Read the log\n\n2. Lay cables\n3. Write reports\n---");

        assertThat(texts()).hasSize(8).endsWith("Read the log", "Write reports");
        assertThat(model.said().get())
                .isEqualTo("2 tasks were added. 1 line was there already and left out: “Lay cables”."
                        + " 1 line has no words and was left out: “---”.");
        assertThat(Steps.of(document).nextUndo()).contains("add 2 tasks");
        document.undo();
        assertThat(texts()).hasSize(6);
    }

    @Test
    void aTaskThatIsThereAlreadyIsSaidAndStaysInTheField() {
        assertThat(model.write("lay CABLES")).isFalse();

        assertThat(model.said().get()).startsWith("Nothing was added.");
        assertThat(texts()).hasSize(6);
        assertThat(document.nextUndo()).isEmpty();
    }

    @Test
    void nothingTypedIsNothingWritten() {
        assertThat(model.write("  ")).isFalse();
        assertThat(model.said().get()).isEmpty();
    }

    @Test
    void typingInATaskKeepsItsLineAndIsOneStep() {
        TaskLine line = model.lines().get(1);

        line.text().set("Close t");
        line.text().set("Close old tickets.");

        assertThat(model.lines().get(1)).isSameAs(line);
        assertThat(texts().get(1)).isEqualTo("Close old tickets.");
        document.undo();
        assertThat(line.text().get()).isEqualTo("Close tickets.");
    }

    @Test
    void theHintFollowsTheWords() {
        TaskLine line = model.lines().get(1);

        line.text().set("Knowledge of tickets");

        assertThat(line.hint().get()).isEqualTo("! Begin with a verb: what does somebody do?");
        document.undo();
        assertThat(line.hint().get()).isEmpty();
    }

    @Test
    void tasksAreSearchedAndFiltered() {
        model.search().set(" CABLES ");
        assertThat(numbers()).containsExactly("3");

        model.search().set("");
        model.filter().set(filter(TaskFilter.Kind.NO_GROUP));
        assertThat(numbers()).containsExactly("5", "6");

        model.filter().set(filter(TaskFilter.Kind.HINT));
        assertThat(numbers()).isEmpty();

        model.filter().set(filter(TaskFilter.Kind.NO_WRITER));
        model.setAuthor(List.of(task(2)), Optional.of(ADA));
        assertThat(numbers()).containsExactly("1", "3", "4", "5", "6");
        model.filter().set(filter(TaskFilter.Kind.WRITER));
        assertThat(numbers()).containsExactly("2");
    }

    @Test
    void tasksThatSoundAlikeAreMergedOrKept() {
        model.write("Answer every call of the users");
        assertThat(model.alike()).singleElement().satisfies(pair -> assertThat(pair.shared())
                .containsExactly("answer", "calls", "users"));

        model.keepBoth(model.alike().get(0));
        assertThat(model.alike()).isEmpty();
        document.undo();
        assertThat(model.alike()).hasSize(1);

        model.merge(last().id(), task(1));
        assertThat(model.alike()).isEmpty();
        assertThat(document.current().analysis().groups().get(0).tasks()).containsExactly(last().id(), task(2));
    }

    @Test
    void whatWasSaidOfAMergedTaskIsToldToBeGone() {
        document.apply(new RatingChange.RateTasks(
                List.of(new RatingChange.RateTasks.Entry(ADA.id(), task(2), Aspect.TASK_IMPORTANCE, Optional.of(4)))));

        model.merge(task(1), task(2));

        assertThat(model.said().get())
                .isEqualTo("Task 1 stands for both. Of the other, 1 rating and no links are gone;"
                        + " Undo brings them back.");
    }

    @Test
    void aKeystrokeAmongAHundredAndFiftyTasksIsShownAtOnce() {
        String many = IntStream.rangeClosed(7, 150)
                .mapToObj(number -> "Check device" + number + " against plan" + number * 31)
                .collect(Collectors.joining("\n"));
        model.write(many);
        TaskLine line = model.lines().get(140);
        line.text().set("Check");
        long began = System.nanoTime();
        line.text().set("Check it");

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMillis(400));
    }

    @Test
    void everyExpertIsCounted() {
        assertThat(model.tallies()).extracting(tally -> tally.tasks()).containsExactly(0, 6);
        assertThat(model.count().get()).isEqualTo("6 tasks in 2 groups");
    }

    @Test
    void tasksMoveAndLeave() {
        model.moveBy(task(3), -1);
        assertThat(texts().get(1)).isEqualTo("Lay cables.");
        model.moveBy(task(1), -1);
        assertThat(texts().get(0)).isEqualTo("Answer the calls of users.");

        model.remove(List.of(task(1), task(2)));
        assertThat(numbers()).containsExactly("1", "2", "3", "4");
        assertThat(Steps.of(document).nextUndo()).contains("remove 2 tasks");
    }

    private TaskFilter filter(TaskFilter.Kind kind) {
        return model.filters().stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private List<String> numbers() {
        return model.lines().stream().map(line -> line.number().get()).toList();
    }

    private List<String> texts() {
        return document.current().analysis().tasks().stream()
                .map(TaskStatement::text)
                .toList();
    }

    private TaskStatement last() {
        List<TaskStatement> tasks = document.current().analysis().tasks();
        return tasks.get(tasks.size() - 1);
    }
}
