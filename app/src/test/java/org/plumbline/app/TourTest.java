package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.plumbline.app.action.AppAction;
import org.plumbline.app.dialog.FxDialogs;
import org.plumbline.app.job.FxJobRunner;
import org.plumbline.app.screen.Goal;
import org.plumbline.app.settings.Settings;
import org.plumbline.app.testing.LooksToSee;
import org.plumbline.app.theme.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Walks every screen on the sample workshop in the looks and sizes that people use, and leaves the pictures. */
@ExtendWith(ApplicationExtension.class)
class TourTest {
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

    @ParameterizedTest
    @ArgumentsSource(LooksToSee.class)
    void everyScreenIsDrawn(Theme.Look look, int size, FxRobot robot) throws Exception {
        Scene scene = stage.getScene();
        robot.interact(() -> {
            context.theme().look(look, scene);
            context.theme().size(size, scene);
        });
        picture(robot, "start", look, size);
        robot.interact(() -> window.workbench().openSample("it-specialist"));
        for (Goal goal : Goal.values()) {
            robot.interact(() -> window.go(goal));
            settle(robot);
            if (goal == Goal.DOCUMENTS) {
                WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> robot.lookup("#documents-sheet-1 .image-view")
                        .tryQueryAs(ImageView.class)
                        .filter(view -> view.getImage() != null)
                        .isPresent());
            }
            picture(robot, goal.ordinal() + 1 + "-" + goal.name().toLowerCase(java.util.Locale.ROOT), look, size);
        }
        robot.interact(() -> window.workbench().close());
    }

    @Test
    void whatTheRoomSees(FxRobot robot) throws Exception {
        robot.interact(() -> window.workbench().openSample("it-specialist"));
        for (Goal goal : List.of(Goal.POSITION, Goal.COMPETENCIES, Goal.LEVELS, Goal.QUESTIONS, Goal.RESULTS)) {
            robot.interact(() -> {
                window.go(goal);
                window.run(AppAction.PROJECT);
            });
            WaitForAsyncUtils.waitForFxEvents();
            Window room = robot.window("Plumbline room");
            Path[] file = new Path[1];
            robot.interact(() -> {
                room.setWidth(1920);
                room.setHeight(1080);
            });
            robot.interact(() -> file[0] =
                    Snapshots.save(room.getScene(), "room-" + goal.name().toLowerCase(java.util.Locale.ROOT)));
            assertThat(Files.size(file[0])).isGreaterThan(5_000);
            robot.interact(() -> window.run(AppAction.PROJECT));
        }
    }

    @Test
    void whatEditingTheWordsShows(FxRobot robot) throws Exception {
        robot.interact(() -> {
            window.workbench().openSample("it-specialist");
            window.go(Goal.LEVELS);
        });
        robot.interact(
                () -> robot.lookup("#levels-edit").queryAs(ToggleButton.class).fire());
        picture(robot, "3-levels-edit", Theme.Look.LIGHT, 100);
    }

    @Test
    void whatAnImportShows(FxRobot robot) throws Exception {
        Path file = home.resolve("information-systems-manager.txt");
        try (var sample = TourTest.class.getResourceAsStream("/samples/documents/information-systems-manager.txt")) {
            String words = new String(sample.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(
                    file, words.replaceFirst("\\nExamples of", "\nLevel 7: Beyond the scale.\n\nExamples of"));
        }
        robot.interact(() -> window.take(file));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> robot.lookup("#importing-keep")
                .tryQuery()
                .isPresent());
        picture(robot, "import", Theme.Look.LIGHT, 100);
        robot.interact(() -> context.theme().size(200, stage.getScene()));
        picture(robot, "import", Theme.Look.LIGHT, 200);
        robot.interact(() -> context.theme().size(100, stage.getScene()));
    }

    private void settle(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {});
    }

    private void picture(FxRobot robot, String name, Theme.Look look, int size) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        Path[] file = new Path[1];
        robot.interact(() -> file[0] = Snapshots.save(
                stage.getScene(), look.name().toLowerCase(java.util.Locale.ROOT) + "-" + size + "-" + name));
        assertThat(Files.size(file[0])).isGreaterThan(5_000);
    }
}
