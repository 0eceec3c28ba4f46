package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
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

/** Looks at the end of the position's form, where the record is told what no step of the workshop brings out. */
@ExtendWith(ApplicationExtension.class)
class RecordFactsTourTest {
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
    void theEndOfTheFormIsDrawn(Theme.Look look, int size, FxRobot robot) throws Exception {
        robot.interact(() -> {
            context.theme().look(look, stage.getScene());
            context.theme().size(size, stage.getScene());
            window.workbench().openSample("it-specialist");
            window.go(Goal.POSITION);
        });
        WaitForAsyncUtils.waitForFxEvents();
        for (String id : new String[] {"#position-resume-pages", "#position-fact-accuracy"}) {
            robot.interact(() -> show(robot.lookup(id).query()));
            WaitForAsyncUtils.waitForFxEvents();
            Path[] file = new Path[1];
            robot.interact(() -> file[0] = Snapshots.save(
                    stage.getScene(), look.name().toLowerCase(Locale.ROOT) + "-" + size + "-" + id.substring(1)));
            assertThat(Files.size(file[0])).isGreaterThan(5_000);
        }
        robot.interact(() -> window.workbench().close());
    }

    private static void show(Node field) {
        Node up = field;
        while (!(up instanceof ScrollPane)) {
            up = up.getParent();
        }
        ScrollPane pane = (ScrollPane) up;
        double top = pane.getContent().sceneToLocal(field.localToScene(0, 0)).getY();
        double height = pane.getContent().getLayoutBounds().getHeight();
        pane.setVvalue(top / height);
    }
}
