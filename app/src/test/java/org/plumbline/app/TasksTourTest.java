package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.plumbline.app.job.FxJobRunner;
import org.plumbline.app.screen.Goal;
import org.plumbline.app.settings.Settings;
import org.plumbline.app.testing.LooksToSee;
import org.plumbline.app.testing.ScriptedDialogs;
import org.plumbline.app.theme.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Walks what is done with tasks on the sample workshop, and leaves the pictures. */
@ExtendWith(ApplicationExtension.class)
class TasksTourTest {
    @TempDir
    static Path home;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private MainWindow window;
    private AppContext context;
    private Stage stage;

    @Start
    void start(Stage primary) {
        stage = primary;
        context = new AppContext(new Settings(home), dialogs, new FxJobRunner(), Clock.systemUTC());
        window = new MainWindow(context, stage);
        stage.show();
    }

    @ParameterizedTest
    @ArgumentsSource(LooksToSee.class)
    void tasksAreWrittenGroupedAndBecomeCompetencies(Theme.Look look, int size, FxRobot robot) throws Exception {
        robot.interact(() -> {
            context.theme().look(look, stage.getScene());
            context.theme().size(size, stage.getScene());
            window.workbench().openSample("it-specialist");
            window.go(Goal.TASKS);
        });
        robot.interact(() -> {
            TextField entry = robot.lookup("#tasks-entry").queryAs(TextField.class);
            entry.setText("Knowledge of routers");
            entry.fireEvent(new ActionEvent());
            entry.setText("Trace a slow or failing service to its cause from logs and measurements");
            entry.fireEvent(new ActionEvent());
        });
        picture(robot, "tasks-write", look, size);
        Path table = Files.writeString(
                home.resolve("tasks.txt"),
                """
                O*NET-SOC Code\tTitle\tTask ID\tTask\tTask Type
                15-1231.00\tNetwork Support Specialists\t1\tBack up the settings of routers and switches.\tCore
                15-1231.00\tNetwork Support Specialists\t2\tInstall cables and test each of them.\tCore
                15-1232.00\tUser Support Specialists\t3\tSet up equipment for new members of staff.\tn/a
                """);
        dialogs.choosing(table);
        robot.interact(() -> robot.lookup("#tasks-import")
                .queryAs(MenuButton.class)
                .getItems()
                .get(0)
                .fire());
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> robot.lookup("#tasks-offers")
                .tryQueryAs(ListView.class)
                .filter(list -> !list.getItems().isEmpty())
                .isPresent());
        picture(robot, "tasks-offers", look, size);
        robot.interact(
                () -> robot.lookup("#tasks-offers-take").queryAs(Button.class).fire());
        robot.interact(() ->
                robot.lookup("#tasks-grouping").queryAs(ToggleButton.class).fire());
        robot.interact(() -> robot.lookup("#tasks-cards-none")
                .queryAs(ListView.class)
                .getSelectionModel()
                .select(0));
        picture(robot, "tasks-group", look, size);
        robot.interact(() ->
                robot.lookup("#tasks-becomes-group-1").queryAs(Button.class).fire());
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> likes(robot).isPresent());
        picture(robot, "tasks-becomes", look, size);
        robot.interact(() -> window.workbench().close());
    }

    private static Optional<ListView<?>> likes(FxRobot robot) {
        return robot.lookup("#tasks-likes")
                .tryQueryAs(ListView.class)
                .<ListView<?>>map(list -> list)
                .filter(list -> !list.getItems().isEmpty());
    }

    private void picture(FxRobot robot, String name, Theme.Look look, int size) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        Path[] file = new Path[1];
        robot.interact(() -> file[0] =
                Snapshots.save(stage.getScene(), look.name().toLowerCase(Locale.ROOT) + "-" + size + "-" + name));
        assertThat(Files.size(file[0])).isGreaterThan(5_000);
    }
}
