package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.plumbline.app.screen.Goal;
import org.plumbline.app.settings.Settings;
import org.plumbline.app.testing.ImmediateJobRunner;
import org.plumbline.app.testing.LooksToSee;
import org.plumbline.app.testing.ScriptedDialogs;
import org.plumbline.app.theme.Theme;
import org.plumbline.model.analysis.Ballot;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.ParticipantId;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Votes and rates behind the curtain on the sample, with the keyboard as experts do, and leaves the pictures. */
@ExtendWith(ApplicationExtension.class)
class SecretTourTest {
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
                new ScriptedDialogs(),
                new ImmediateJobRunner(),
                Clock.fixed(Instant.parse("2026-03-13T14:02:00Z"), ZoneOffset.UTC));
        window = new MainWindow(context, stage);
        stage.show();
        stage.requestFocus();
    }

    @ParameterizedTest
    @ArgumentsSource(LooksToSee.class)
    void voteAndTrialAreDrawn(Theme.Look look, int size, FxRobot robot) throws Exception {
        robot.interact(() -> {
            context.theme().look(look, stage.getScene());
            context.theme().size(size, stage.getScene());
            window.workbench().openSample("it-specialist");
            window.go(Goal.VOTE);
        });
        String name = look.name().toLowerCase(Locale.ROOT) + "-" + size;
        picture(robot, name + "-vote-result");
        fire(robot, "#vote-again");
        robot.interact(
                () -> robot.lookup("#vote-type").queryAs(ToggleButton.class).fire());
        picture(robot, name + "-vote-secret");
        fire(robot, "#vote-voter-robin");
        robot.type(KeyCode.DIGIT2, KeyCode.DOWN, KeyCode.RIGHT);
        picture(robot, name + "-vote-booth");
        fire(robot, "#vote-hand-in");
        picture(robot, name + "-vote-between");
        trial(robot, name);
        robot.interact(() -> window.workbench().close());
    }

    private void trial(FxRobot robot, String name) throws Exception {
        robot.interact(() -> window.go(Goal.TRIAL));
        picture(robot, name + "-trial-result");
        fire(robot, "#trial-again");
        picture(robot, name + "-trial-secret");
        fire(robot, "#trial-rater-robin");
        robot.type(KeyCode.DIGIT3);
        fire(robot, "#trial-hand-in");
        picture(robot, name + "-trial-booth");
    }

    @Test
    void dotsAreGivenByKeysAlone(FxRobot robot) {
        robot.interact(() -> {
            window.workbench().openSample("it-specialist");
            window.go(Goal.VOTE);
        });
        fire(robot, "#vote-again");
        fire(robot, "#vote-voter-robin");
        robot.type(KeyCode.DIGIT2, KeyCode.DOWN, KeyCode.RIGHT, KeyCode.ENTER);
        assertThat(analysis().currentBallot().orElseThrow().papers()).isEmpty();

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.ENTER);

        Ballot.Paper paper = analysis()
                .currentBallot()
                .orElseThrow()
                .paper(new ParticipantId("robin"))
                .orElseThrow();
        assertThat(paper.dots()).extracting(Ballot.Dots::count).containsExactly(2, 2);
        assertThat(robot.lookup("#vote-booth").tryQuery()).isEmpty();
        assertThat(robot.lookup("#curtain-next").tryQuery()).isPresent();

        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup("#vote-booth").tryQuery()).isPresent();
        robot.type(KeyCode.ESCAPE, KeyCode.R);
        assertThat(analysis().currentBallot().orElseThrow().revealed()).isPresent();
    }

    private JobAnalysis analysis() {
        return window.workbench().session().orElseThrow().document().current().analysis();
    }

    private void fire(FxRobot robot, String id) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> robot.lookup(id).queryAs(Button.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void picture(FxRobot robot, String name) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {});
        Path[] file = new Path[1];
        robot.interact(() -> file[0] = Snapshots.save(stage.getScene(), name));
        assertThat(Files.size(file[0])).isGreaterThan(5_000);
    }
}
