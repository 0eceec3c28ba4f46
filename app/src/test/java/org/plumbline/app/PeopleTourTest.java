package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.plumbline.app.action.AppAction;
import org.plumbline.app.dialog.FxDialogs;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.job.FxJobRunner;
import org.plumbline.app.screen.Goal;
import org.plumbline.app.settings.Settings;
import org.plumbline.app.testing.LooksToSee;
import org.plumbline.app.theme.Theme;
import org.plumbline.model.analysis.Agenda;
import org.plumbline.model.analysis.AgendaStepId;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.workshop.AgendaChange;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Walks people and agenda in the looks and sizes that people use, and leaves the pictures. */
@ExtendWith(ApplicationExtension.class)
class PeopleTourTest {
    @TempDir
    static Path home;

    private static final Instant NOW = Instant.parse("2026-03-13T14:02:00Z");

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
                Clock.fixed(NOW, ZoneOffset.UTC));
        window = new MainWindow(context, stage);
        stage.show();
        stage.requestFocus();
    }

    @ParameterizedTest
    @ArgumentsSource(LooksToSee.class)
    void peopleAndAgendaAreDrawn(Theme.Look look, int size, FxRobot fxRobot) {
        robot = fxRobot;
        robot.interact(() -> {
            context.theme().look(look, stage.getScene());
            context.theme().size(size, stage.getScene());
            window.workbench().openSample("it-specialist");
            window.go(Goal.PEOPLE);
        });
        picture("people-1-list", look, size);
        paste("Name\tRole\tE-mail\nZoë Placeholder\tSME\tzoe@example.org\nYan Placeholder\tWizard\t");
        picture("people-2-left-out", look, size);
        robot.interact(() -> window.go(Goal.AGENDA));
        run(step(3), Duration.ofMinutes(67));
        picture("agenda-1-running", look, size);
        robot.interact(() -> window.run(AppAction.PARK));
        robot.write("Who decides on ties?", 0);
        picture("agenda-2-parking", look, size);
        robot.push(KeyCode.ENTER);
        run(step(4), Duration.ofHours(20));
        picture("agenda-3-left-running", look, size);
        robot.interact(() -> document().apply(new AgendaChange.SetAgenda(Agenda.EMPTY)));
        picture("agenda-4-empty", look, size);
        robot.interact(this::letGo);
    }

    private void letGo() {
        while (document().nextUndo().isPresent()) {
            document().undo();
        }
        window.workbench().close();
    }

    @Test
    void theKeyboardAloneBeginsAWorkshop(FxRobot fxRobot) {
        robot = fxRobot;
        robot.interact(() -> {
            window.workbench().create();
            window.go(Goal.PEOPLE);
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(
                () -> robot.lookup("#people-entry").queryAs(TextField.class).requestFocus());
        robot.write("Ada Invented\nBo Invented\n", 0);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(analysis().participants()).hasSize(2);
        String bo = analysis().participants().get(1).id().value();
        robot.interact(() -> {
            robot.lookup("#people-there-" + bo + "-1").queryAs(CheckBox.class).fire();
            robot.lookup("#people-list").queryListView().requestFocus();
        });
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertThat(analysis().participants().get(0).id().value()).isEqualTo(bo);
        assertThat(analysis().participants().get(0).days()).containsExactly(1);
        robot.push(KeyCode.DELETE);
        assertThat(analysis().participants()).hasSize(1);

        robot.interact(() -> window.go(Goal.AGENDA));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> robot.lookup("#agenda-usual").queryButton().fire());
        robot.interact(() -> {
            ListView<?> list = robot.lookup("#agenda-list").queryListView();
            list.requestFocus();
            list.getSelectionModel().select(1);
        });
        robot.push(KeyCode.SPACE);
        assertThat(analysis().agenda().running()).isPresent();
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.P);
        robot.write("Who takes notes?\n", 0);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(analysis().parked()).hasSize(1);
        assertThat(robot.lookup("#agenda-list").query().isFocused()).isTrue();
        robot.interact(() -> robot.lookup("#step-open").queryButton().fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#agenda-list").tryQuery()).isEmpty();
        robot.interact(this::letGo);
    }

    private WorkshopDocument document() {
        return window.workbench().session().orElseThrow().document();
    }

    private JobAnalysis analysis() {
        return document().current().analysis();
    }

    private AgendaStepId step(int number) {
        return analysis().agenda().steps().get(number - 1).id();
    }

    private void run(AgendaStepId step, Duration since) {
        robot.interact(() -> {
            document().apply(new AgendaChange.SetSpent(step, 0));
            document().apply(new AgendaChange.StartStep(step, NOW.minus(since)));
        });
    }

    private void paste(String text) {
        robot.interact(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
            robot.lookup("#people-paste").queryButton().fire();
        });
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
