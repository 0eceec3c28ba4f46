package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
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
import org.plumbline.model.workshop.LevelChange;
import org.plumbline.model.workshop.SelectionChange;
import org.plumbline.model.workshop.Workshop;
import org.plumbline.model.workshop.WorkshopChange;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Signs the sample, is refused, amends and signs again, and leaves the pictures. */
@ExtendWith(ApplicationExtension.class)
class SignOffTourTest {
    @TempDir
    static Path home;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private MainWindow window;
    private AppContext context;
    private Stage stage;
    private FxRobot robot;

    @Start
    void start(Stage primary) {
        stage = primary;
        context = new AppContext(
                new Settings(home),
                dialogs,
                new FxJobRunner(),
                Clock.fixed(Instant.parse("2026-03-13T14:02:00Z"), ZoneOffset.UTC));
        window = new MainWindow(context, stage);
        stage.show();
    }

    @ParameterizedTest
    @ArgumentsSource(LooksToSee.class)
    void theSignOffIsDrawn(Theme.Look look, int size, FxRobot fxRobot) {
        robot = fxRobot;
        Scene scene = stage.getScene();
        robot.interact(() -> {
            context.theme().look(look, scene);
            context.theme().size(size, scene);
            window.workbench().openSample("it-specialist");
            window.go(Goal.SIGN_OFF);
        });
        picture("signoff-1-open", look, size);
        sign("Grace Placeholder");
        sign("Henri Placeholder");
        picture("signoff-2-signed", look, size);
        robot.interact(() -> window.go(Goal.LEVELS));
        picture("signoff-3-resting", look, size);
        assertThat(robot.lookup("#signed-banner").query().isVisible()).isTrue();
        change(level());
        assertThat(dialogs.problems()).hasSize(1);
        robot.interact(() -> robot.lookup("#signed-amend").queryButton().fire());
        write("#signoff-reason", "The level of the first competency was too low.");
        press("signoff-amend");
        change(level());
        change(new SelectionChange.EditDefinition(first(), "Finds out why something fails, and mends it."));
        sign("Grace Placeholder");
        robot.interact(() -> robot.lookup("#signoff-tab-versions")
                .queryAs(ToggleButton.class)
                .fire());
        robot.interact(() ->
                robot.lookup("#signoff-changes-2").queryAs(TitledPane.class).setExpanded(true));
        picture("signoff-4-versions", look, size);
        robot.interact(() -> robot.lookup("#signoff-tab-decisions")
                .queryAs(ToggleButton.class)
                .fire());
        picture("signoff-5-decisions", look, size);
        assertThat(workshop().signOff().versions()).hasSize(2);
    }

    private Workshop workshop() {
        return window.workbench().session().orElseThrow().document().current();
    }

    private org.plumbline.model.bank.CompetencyId first() {
        return workshop().competencies().get(0).id();
    }

    private WorkshopChange level() {
        return new LevelChange.SetRequiredLevel(
                first(), workshop().position().grades().get(0).id(), 4);
    }

    private void change(WorkshopChange change) {
        robot.interact(
                () -> window.workbench().session().orElseThrow().document().apply(change));
    }

    private void sign(String name) {
        write("#signoff-name-text", name);
        press("signoff-sign");
    }

    private void write(String field, String words) {
        robot.interact(() -> robot.lookup(field).queryAs(TextInputControl.class).setText(words));
    }

    private void press(String id) {
        robot.interact(() -> robot.lookup("#" + id).queryButton().fire());
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
