package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.action.AppAction;
import org.plumbline.app.dialog.FxDialogs;
import org.plumbline.app.job.FxJobRunner;
import org.plumbline.app.screen.Goal;
import org.plumbline.app.settings.Settings;
import org.plumbline.app.theme.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Keeps a question, finds it in the question bank of another workshop and takes it; leaves the pictures. */
@ExtendWith(ApplicationExtension.class)
class QuestionsTourTest {
    @TempDir
    static Path home;

    private MainWindow window;
    private AppContext context;
    private Stage stage;

    @Start
    void start(Stage primary) {
        stage = primary;
        context = new AppContext(
                new Settings(home),
                new FxDialogs(stage, address -> {}),
                new FxJobRunner(),
                Clock.fixed(Instant.parse("2026-03-13T14:02:00Z"), ZoneOffset.UTC));
        window = new MainWindow(context, stage);
        stage.show();
    }

    @Test
    void aQuestionGoesThroughTheQuestionBankIntoAnotherWorkshop(FxRobot robot) throws Exception {
        open(robot, "it-specialist");
        robot.interact(
                () -> robot.lookup("#question-editor").queryAs(ScrollPane.class).setVvalue(1));
        robot.interact(
                () -> robot.lookup("#question-add-pilot").queryAs(Button.class).fire());
        picture(robot, "pilot", Theme.Look.LIGHT, 100);
        robot.interact(() -> window.run(AppAction.UNDO));
        robot.interact(
                () -> robot.lookup("#question-keep").queryAs(Button.class).fire());
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> robot.lookup("#question-kept")
                .query()
                .isVisible());
        robot.interact(() -> window.workbench().close());
        open(robot, "information-systems-manager");
        robot.interact(() -> robot.lookup("#questions-from")
                .queryAs(MenuButton.class)
                .getItems()
                .get(0)
                .fire());
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> robot.lookup("#questions-offers").tryQuery().isPresent()
                        && !offers(robot).getItems().isEmpty());
        robot.interact(() -> offers(robot).getSelectionModel().select(0));
        picture(robot, "offers", Theme.Look.LIGHT, 100);
        picture(robot, "offers", Theme.Look.LIGHT, 200);
        picture(robot, "offers", Theme.Look.DARK, 100);
        picture(robot, "offers", Theme.Look.LIGHT, 100);
    }

    @Test
    void theHintsAreListedWhenSomebodyLooks(FxRobot robot) throws Exception {
        open(robot, "it-specialist");
        MenuButton hints = robot.lookup("#frame-hints").queryAs(MenuButton.class);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, hints::isVisible);

        robot.interact(hints::show);

        assertThat(hints.getText()).startsWith(hints.getItems().size() + " hint");
        assertThat(hints.isShowing()).isTrue();
        robot.interact(hints::hide);
    }

    private void open(FxRobot robot, String sample) {
        robot.interact(() -> window.workbench().openSample(sample));
        robot.interact(() -> window.go(Goal.QUESTIONS));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @SuppressWarnings("unchecked")
    private static ListView<Object> offers(FxRobot robot) {
        return robot.lookup("#questions-offers").queryAs(ListView.class);
    }

    private void picture(FxRobot robot, String name, Theme.Look look, int size) {
        robot.interact(() -> {
            context.theme().look(look, stage.getScene());
            context.theme().size(size, stage.getScene());
        });
        WaitForAsyncUtils.waitForFxEvents();
        Path[] file = new Path[1];
        robot.interact(() -> file[0] = Snapshots.save(
                stage.getScene(), look.name().toLowerCase(Locale.ROOT) + "-" + size + "-questions-" + name));
        assertThat(file[0]).isNotEmptyFile();
    }
}
