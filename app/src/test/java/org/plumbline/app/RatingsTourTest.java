package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.plumbline.app.dialog.Dialogs;
import org.plumbline.app.job.FxJobRunner;
import org.plumbline.app.screen.Goal;
import org.plumbline.app.settings.Settings;
import org.plumbline.app.testing.LooksToSee;
import org.plumbline.app.testing.ScriptedDialogs;
import org.plumbline.app.theme.Theme;
import org.plumbline.app.widget.EntryGrid;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Walks the ratings in the looks and sizes that people use, and leaves the pictures. */
@ExtendWith(ApplicationExtension.class)
class RatingsTourTest {
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
                new ScriptedDialogs().unsaved(Dialogs.SaveChoice.DISCARD),
                new FxJobRunner(),
                Clock.fixed(Instant.parse("2026-03-13T14:02:00Z"), ZoneOffset.UTC));
        window = new MainWindow(context, stage);
        stage.show();
        stage.requestFocus();
    }

    @ParameterizedTest
    @ArgumentsSource(LooksToSee.class)
    void theRatingsAreDrawn(Theme.Look look, int size, FxRobot fxRobot) throws Exception {
        robot = fxRobot;
        Scene scene = stage.getScene();
        robot.interact(() -> {
            context.theme().look(look, scene);
            context.theme().size(size, scene);
            window.workbench().openSample("it-specialist");
            window.go(Goal.RATINGS);
        });
        picture("ratings-1-closed", look, size);
        robot.interact(() -> {
            ComboBox<?> whose = robot.lookup("#ratings-whose").queryComboBox();
            whose.getSelectionModel().select(0);
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.push(KeyCode.DIGIT5).push(KeyCode.DIGIT7);
        picture("ratings-2-sheet", look, size);
        press("ratings-view-EXPERTS");
        picture("ratings-3-experts", look, size);
        EntryGrid grid = robot.lookup("#ratings-grid").queryAs(EntryGrid.class);
        robot.interact(() -> grid.paste("Robin\tJo\tZoe\n5\t6\t1\n4\t4\t4\n"));
        picture("ratings-4-pasted", look, size);
        press("ratings-take");
        press("ratings-view-RESULTS");
        picture("ratings-5-results", look, size);
        press("ratings-subject-COMPETENCIES");
        picture("ratings-6-competencies", look, size);
        robot.interact(() -> window.workbench().close());
    }

    private void press(String id) {
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
