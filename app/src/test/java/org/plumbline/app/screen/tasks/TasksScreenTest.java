package org.plumbline.app.screen.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.app.screen.tasks.Board.CABLES;
import static org.plumbline.app.screen.tasks.Board.task;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.testing.TestServices;
import org.plumbline.model.analysis.TaskId;
import org.plumbline.model.analysis.TaskStatement;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class TasksScreenTest {
    private WorkshopDocument document;

    @Start
    void start(Stage stage) {
        document = Board.document();
        var screen = new TasksScreen(new TasksViewModel(document, TestServices.quiet()));
        screen.show();
        stage.setScene(new Scene((Parent) screen.node(), 1100, 700));
        stage.show();
    }

    @Test
    void enterWritesATaskAndTheKeyboardStaysForTheNext(FxRobot robot) {
        robot.clickOn("#tasks-entry").write("Read logs").type(KeyCode.ENTER);
        robot.write("Buy screws").type(KeyCode.ENTER);

        assertThat(texts()).endsWith("Read logs", "Buy screws");
        assertThat(robot.lookup("#tasks-entry").queryAs(TextField.class).getText())
                .isEmpty();
    }

    @Test
    void severalLinesPastedIntoTheEntryAreSeveralTasks(FxRobot robot) {
        robot.interact(() -> {
            var content = new ClipboardContent();
            content.putString("1. Read logs\n2. Buy screws\n");
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.clickOn("#tasks-entry").press(KeyCode.SHORTCUT, KeyCode.V).release(KeyCode.V, KeyCode.SHORTCUT);

        assertThat(texts()).endsWith("Read logs", "Buy screws").hasSize(8);
    }

    @Test
    void aTaskIsEditedInItsPlaceAndDeleted(FxRobot robot) {
        ListView<TaskLine> list = list(robot, "#tasks-list");
        robot.interact(() -> {
            list.getSelectionModel().select(1);
            list.requestFocus();
        });
        robot.type(KeyCode.ENTER).write(" Soon").type(KeyCode.ENTER);
        assertThat(texts().get(1)).isEqualTo("Close tickets. Soon");

        robot.type(KeyCode.DELETE);
        assertThat(texts()).hasSize(5).doesNotContain("Close tickets. Soon");
    }

    @Test
    void keysPutCardsIntoGroupsAndTakeThemOut(FxRobot robot) {
        robot.interact(() ->
                robot.lookup("#tasks-grouping").queryAs(ToggleButton.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.DIGIT2);
        assertThat(cables()).containsExactly(task(3), task(4), task(5));

        robot.press(KeyCode.SHIFT).type(KeyCode.DIGIT1).release(KeyCode.SHIFT);
        assertThat(document.current().analysis().groups().get(0).tasks()).containsExactly(task(1), task(2), task(6));

        ListView<TaskLine> cards = list(robot, "#tasks-cards-" + CABLES);
        robot.interact(() -> {
            cards.getSelectionModel().clearAndSelect(2);
            cards.requestFocus();
        });
        robot.press(KeyCode.ALT).type(KeyCode.UP).release(KeyCode.ALT);
        assertThat(cables()).containsExactly(task(3), task(5), task(4));
        robot.type(KeyCode.DELETE);
        assertThat(cables()).containsExactly(task(3), task(4));
    }

    @SuppressWarnings("unchecked")
    private static ListView<TaskLine> list(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(ListView.class);
    }

    private List<TaskId> cables() {
        return document.current().analysis().group(CABLES).orElseThrow().tasks();
    }

    private List<String> texts() {
        return document.current().analysis().tasks().stream()
                .map(TaskStatement::text)
                .toList();
    }
}
