package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.plumbline.app.dialog.Dialogs;
import org.plumbline.app.job.FxJobRunner;
import org.plumbline.app.settings.Settings;
import org.plumbline.app.testing.LooksToSee;
import org.plumbline.app.testing.ScriptedDialogs;
import org.plumbline.app.theme.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Walks the panel and its rounds in the looks and sizes that people use, and leaves the pictures. */
@ExtendWith(ApplicationExtension.class)
class RoundTourTest {
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
    void thePanelAndItsRoundsAreDrawn(Theme.Look look, int size, FxRobot fxRobot) {
        robot = fxRobot;
        Scene scene = stage.getScene();
        robot.interact(() -> {
            context.theme().look(look, scene);
            context.theme().size(size, scene);
            window.workbench().openSample("it-specialist");
        });
        press("stage-panel");
        robot.interact(() -> robot.lookup("#raters-grid").query().requestFocus());
        robot.push(KeyCode.DOWN);
        press("raters-conflict");
        assertThat(robot.lookup("#raters-report").queryLabeled().getText()).contains("steps back from");
        picture("panel-1", look, size, 0);
        picture("panel-2-below", look, size, 1);
        press("raters-undo");
        press("stage-round");
        picture("round-1", look, size, 0);
        picture("round-2-below", look, size, 1);
        press(robot.lookup(".button")
                .match(node -> node.getId() != null && node.getId().startsWith("round-correct-"))
                .query()
                .getId());
        robot.interact(() -> {
            TextArea after = robot.lookup("#correct-after").queryAs(TextArea.class);
            after.setText(after.getText() + " Never alone.");
        });
        assertThat(robot.lookup("#correct-doubt").query().isVisible()).isTrue();
        picture("round-3-correct", look, size, 0.35);
        robot.interact(() -> window.workbench().close());
    }

    private void press(String id) {
        robot.interact(() -> robot.lookup("#" + id).queryButton().fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** A picture with the screen scrolled so far, 0 to 1. */
    private void picture(String name, Theme.Look look, int size, double scrolled) {
        WaitForAsyncUtils.waitForFxEvents();
        Path[] file = new Path[1];
        robot.interact(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            ScrollPane scroll = robot.lookup(".screen > .scroll-pane").queryAs(ScrollPane.class);
            scroll.setVvalue(scrolled);
            stage.getScene().getRoot().layout();
            file[0] = Snapshots.save(stage.getScene(), name + "-" + look + "-" + size);
        });
        assertThat(file[0]).exists();
    }
}
