package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
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
import org.plumbline.app.settings.Settings;
import org.plumbline.app.testing.LooksToSee;
import org.plumbline.app.theme.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Walks the bank in the looks and sizes that people use, by the keyboard alone, and leaves the pictures. */
@ExtendWith(ApplicationExtension.class)
class BankTourTest {
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
    void theBankIsDrawn(Theme.Look look, int size, FxRobot fxRobot) throws Exception {
        robot = fxRobot;
        Scene scene = stage.getScene();
        robot.interact(() -> {
            context.theme().look(look, scene);
            context.theme().size(size, scene);
            window.workbench().openSample("it-specialist");
        });
        openTheBank();
        picture("bank-1-all", look, size);
        type("stakeholder engagment");
        picture("bank-2-found", look, size);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        picture("bank-3-card", look, size);
        robot.push(KeyCode.ESCAPE);
        type("zzzz");
        picture("bank-4-nothing", look, size);
        compareTwo();
        picture("bank-5-compare", look, size);
        assertThat(robot.lookup("#compare-cell-0-0").query().isFocused()).isTrue();
        robot.push(KeyCode.DOWN);
        press("compare-merge");
        robot.interact(() -> robot.lookup("#compare-cell-0-1").query().requestFocus());
        robot.push(KeyCode.ENTER);
        picture("bank-6-merge", look, size);
        press("compare-keep");
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> robot.lookup("#compare").tryQuery().isEmpty());
        type("resilience");
        picture("bank-7-kept", look, size);
        robot.interact(() -> window.workbench().close());
    }

    @Test
    void whatTheRoomSees(FxRobot fxRobot) throws Exception {
        robot = fxRobot;
        openTheBank();
        type("team building");
        robot.interact(() -> window.run(AppAction.PROJECT));
        WaitForAsyncUtils.waitForFxEvents();
        Window room = robot.window("Plumbline room");
        robot.interact(() -> {
            room.setWidth(1920);
            room.setHeight(1080);
        });
        Path[] file = new Path[1];
        robot.interact(() -> file[0] = Snapshots.save(room.getScene(), "room-bank"));
        assertThat(file[0]).exists();
        robot.interact(() -> window.run(AppAction.PROJECT));
    }

    /** Marks two by the keyboard, from two banks, and puts them beside each other. */
    private void compareTwo() {
        for (String words : new String[] {"team building", "stakeholder engagement"}) {
            type(words);
            robot.push(KeyCode.DOWN);
            robot.push(KeyCode.SPACE);
        }
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(robot.lookup("#compare-cell-0-1").tryQuery()).isPresent();
    }

    private void press(String id) {
        robot.interact(() -> robot.lookup("#" + id).queryButton().fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void openTheBank() throws Exception {
        robot.interact(() -> window.run(AppAction.BANK));
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> !robot.lookup("#bank-hits").queryListView().getItems().isEmpty());
    }

    private void type(String words) {
        TextField search = robot.lookup("#bank-search").queryAs(TextField.class);
        robot.interact(() -> {
            search.clear();
            search.requestFocus();
        });
        robot.write(words, 0);
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
