package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
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
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.workshop.LevelChange;
import org.plumbline.model.workshop.SelectionChange;
import org.plumbline.model.workshop.Workshop;
import org.plumbline.model.workshop.WorkshopChange;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Walks the levels in the looks and sizes that people use: the matrix, the words, the template and the weights. */
@ExtendWith(ApplicationExtension.class)
class LevelsTourTest {
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
        stage.requestFocus();
    }

    @ParameterizedTest
    @ArgumentsSource(LooksToSee.class)
    void theLevelsAreDrawn(Theme.Look look, int size, FxRobot robot) throws Exception {
        Scene scene = stage.getScene();
        robot.interact(() -> {
            context.theme().look(look, scene);
            context.theme().size(size, scene);
            window.workbench().openSample("it-specialist");
            change();
            window.go(Goal.LEVELS);
        });
        picture(robot, "1-matrix", look, size);
        press(robot, "levels-edit");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> robot.lookup("#levels-take-0")
                .tryQuery()
                .isPresent());
        picture(robot, "2-words", look, size);
        press(robot, "levels-template");
        robot.interact(() -> robot.lookup("#levels-text-4").query().requestFocus());
        picture(robot, "3-template", look, size);
        press(robot, "levels-edit");
        press(robot, "levels-weights");
        picture(robot, "4-no-weights", look, size);
        press(robot, "weights-give");
        TextField first = robot.lookup("#weights .text-field").queryAs(TextField.class);
        robot.interact(() -> {
            first.requestFocus();
            first.setText("40");
        });
        robot.push(KeyCode.DOWN);
        picture(robot, "5-weights", look, size);
        robot.interact(() -> {
            var document = window.workbench().session().orElseThrow().document();
            document.markSaved(document.current());
            window.workbench().close();
        });
    }

    /** A falling step, a cell that nobody said, another definition, a level without words, and one with too many. */
    private void change() {
        var document = window.workbench().session().orElseThrow().document();
        Workshop sample = document.current();
        CompetencyId first = sample.competencies().get(0).id();
        CompetencyId second = sample.competencies().get(1).id();
        CompetencyId third = sample.competencies().get(2).id();
        var low = sample.position().grades().get(0).id();
        var high = sample.position().grades().get(1).id();
        String definition = sample.competencies().get(0).competency().definition();
        document.apply(WorkshopChange.together(
                "change.pasteLevels",
                List.of(
                        new LevelChange.SetRequiredLevel(second, high, 1),
                        new LevelChange.ClearRequiredLevel(third, low),
                        new SelectionChange.EditDefinition(
                                first, definition.replaceFirst("smaller ones", "smaller and plainer ones")),
                        new SelectionChange.EditLevelText(first, 2, "Good at some questions."),
                        new SelectionChange.EditLevelText(first, 4, ""))));
    }

    private void press(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup("#" + id).queryAs(ButtonBase.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void picture(FxRobot robot, String name, Theme.Look look, int size) {
        WaitForAsyncUtils.waitForFxEvents();
        Path[] file = new Path[1];
        robot.interact(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            file[0] = Snapshots.save(
                    stage.getScene(), "levels-" + name + "-" + look.name().toLowerCase(Locale.ROOT) + "-" + size);
        });
        assertThat(file[0]).exists();
    }
}
