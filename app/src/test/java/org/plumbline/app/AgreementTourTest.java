package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
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

/** Looks at the agreement of the sample's panel in the looks and sizes that people use, and leaves the pictures. */
@ExtendWith(ApplicationExtension.class)
class AgreementTourTest {
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
    void agreementIsDrawn(Theme.Look look, int size, FxRobot robot) throws Exception {
        robot.interact(() -> {
            context.theme().look(look, stage.getScene());
            context.theme().size(size, stage.getScene());
            window.workbench().openSample("it-specialist");
            window.go(Goal.AGREEMENT);
        });
        awaitIntervals(robot);
        picture(robot, "agreement-1-all", look, size);
        robot.interact(() -> robot.lookup("#agreement-list")
                .queryAs(ListView.class)
                .getSelectionModel()
                .select(3));
        awaitIntervals(robot);
        picture(robot, "agreement-2-competency", look, size);
        robot.interact(() ->
                robot.lookup("#agreement-chair").queryAs(ToggleButton.class).fire());
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> robot.lookup("#agreement-for-chair")
                .tryQuery()
                .isPresent());
        picture(robot, "agreement-3-chair", look, size);
        robot.interact(() -> robot.lookup("#agreement-practice")
                .queryAs(ComboBox.class)
                .getSelectionModel()
                .select(0));
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> robot.lookup("#agreement-for-chair .combo-box").queryAll().size() > 1);
        picture(robot, "agreement-4-practice", look, size);
        robot.interact(() -> window.workbench().close());
    }

    /** Counted beside the window: first the numbers, then their intervals. */
    private static void awaitIntervals(FxRobot robot) throws Exception {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> robot.lookup("#agreement-few").tryQuery().isPresent()
                        && robot.lookup(".hint").queryAll().stream()
                                .noneMatch(each -> each.toString().contains("Resampling")));
    }

    private void picture(FxRobot robot, String name, Theme.Look look, int size) {
        WaitForAsyncUtils.waitForFxEvents();
        Path[] file = new Path[1];
        robot.interact(() -> file[0] = Snapshots.save(stage.getScene(), name + "-" + look + "-" + size));
        assertThat(file[0]).exists();
    }
}
