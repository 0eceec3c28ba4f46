package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
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

/** Pictures of the results: the table with a trace, the comparison, who said what, the funnel, what if, the rules. */
@ExtendWith(ApplicationExtension.class)
class ResultsTourTest {
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
    void theResultsAreDrawn(Theme.Look look, int size, FxRobot fxRobot) {
        robot = fxRobot;
        Scene scene = stage.getScene();
        robot.interact(() -> {
            context.theme().look(look, scene);
            context.theme().size(size, scene);
            window.workbench().openSample("it-specialist");
        });
        robot.interact(() -> window.go(Goal.RESULTS));
        picture("results-1-table", look, size);
        press(first("why-"));
        picture("results-2-trace", look, size);
        press("results-view-COMPARE");
        press(first("chip-"));
        press(second("chip-"));
        picture("results-3-compare", look, size);
        press("results-view-VOICES");
        picture("results-4-voices", look, size);
        press("results-view-FUNNEL");
        picture("results-5-funnel", look, size);
        press("results-view-WHAT_IF");
        robot.interact(() -> robot.lookup("#what-if-settling")
                .queryComboBox()
                .getSelectionModel()
                .select(2));
        picture("results-6-what-if", look, size);
        press("results-view-RULES");
        robot.interact(() ->
                robot.lookup("#rule-kind").queryComboBox().getSelectionModel().select(3));
        picture("results-7-rules", look, size);
        robot.interact(() -> window.workbench().close());
    }

    private String first(String prefix) {
        return ids(prefix, 0);
    }

    private String second(String prefix) {
        return ids(prefix, 1);
    }

    private String ids(String prefix, int index) {
        return robot.lookup(node -> node.getId() != null && node.getId().startsWith(prefix)).queryAll().stream()
                .map(node -> node.getId())
                .sorted()
                .skip(index)
                .findFirst()
                .orElseThrow();
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
