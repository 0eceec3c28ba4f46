package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
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

/** Links tasks and reviews competencies in the looks and sizes that people use, and leaves the pictures. */
@ExtendWith(ApplicationExtension.class)
class LinkageTourTest {
    @TempDir
    static Path home;

    private MainWindow window;
    private AppContext context;
    private Stage stage;
    private FxRobot robot;

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
        stage.requestFocus();
    }

    @ParameterizedTest
    @ArgumentsSource(LooksToSee.class)
    void linksAndReviewsAreDrawn(Theme.Look look, int size, FxRobot fxRobot) {
        robot = fxRobot;
        robot.interact(() -> {
            context.theme().look(look, stage.getScene());
            context.theme().size(size, stage.getScene());
            window.workbench().openSample("it-specialist");
            window.go(Goal.LINKAGE);
        });
        picture("linkage-1-room", look, size);
        fire("linkage-gap");
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.X);
        picture("linkage-2-linked", look, size);
        robot.interact(() -> window.go(Goal.COMPETENCIES));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> robot.lookup("#competencies-selected")
                .queryListView()
                .getSelectionModel()
                .select(1));
        picture("linkage-3-review", look, size);
        robot.interact(() -> {
            var tasks = robot.lookup("#review-tasks").queryAs(TitledPane.class);
            tasks.setExpanded(true);
        });
        fire("review-need-no");
        picture("linkage-4-tasks", look, size);
        fire("competencies-own");
        robot.write("Calm under pressure", 0);
        picture("linkage-5-own", look, size);
        fire("own-add");
        assertThat(robot.lookup("#competencies-selected").queryListView().getItems())
                .hasSize(6);
        picture("linkage-6-six", look, size);
        for (int step = 0; step < 4; step++) {
            robot.interact(() -> window.run(AppAction.UNDO));
        }
        robot.interact(() -> window.workbench().close());
    }

    private void fire(String id) {
        robot.interact(() -> robot.lookup("#" + id).queryAs(ButtonBase.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void picture(String name, Theme.Look look, int size) {
        WaitForAsyncUtils.waitForFxEvents();
        Path[] file = new Path[1];
        robot.interact(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            file[0] = Snapshots.save(stage.getScene(), name + "-" + look + "-" + size);
        });
        assertThat(file[0]).exists();
    }
}
