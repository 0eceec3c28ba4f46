package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Screen;
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
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Pictures of the documents: the matrix beside the real page, how they are made, and what became of them. */
@ExtendWith(ApplicationExtension.class)
class DocumentsTourTest {
    @TempDir
    static Path home;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private MainWindow window;
    private AppContext context;
    private Stage stage;
    private Hands hands;

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
        stage.requestFocus();
    }

    @ParameterizedTest
    @ArgumentsSource(LooksToSee.class)
    void theDocumentsAreDrawn(Theme.Look look, int size, FxRobot robot) throws Exception {
        hands = new Hands(robot);
        Scene scene = stage.getScene();
        robot.interact(() -> {
            stage.setWidth(1280);
            stage.setHeight(800);
            context.theme().look(look, scene);
            context.theme().size(size, scene);
            window.workbench().openSample("it-specialist");
        });
        hands.go(Goal.DOCUMENTS);
        awaitPage(robot);
        picture("documents-1-what", look, size);
        hands.press("documents-row-candidate-summary");
        hands.await(() -> hands.text("documents-looked-at").startsWith("Candidate summary"));
        awaitPage(robot);
        robot.interact(() -> {
            stage.setWidth(Math.min(1920, Screen.getPrimary().getBounds().getWidth()));
            stage.setHeight(Math.min(1080, Screen.getPrimary().getBounds().getHeight()));
        });
        awaitPage(robot);
        picture("documents-2-wide", look, size);
        robot.interact(() -> robot.lookup("#documents-zoom")
                .queryAs(ComboBox.class)
                .getSelectionModel()
                .select(1));
        picture("documents-3-whole-page", look, size);
        robot.interact(() -> {
            stage.setWidth(1280);
            stage.setHeight(800);
        });
        hands.press("documents-tab-how");
        picture("documents-4-how", look, size);
        Path folder = Files.createDirectories(home.resolve("made-" + look + size));
        Files.createDirectories(folder.resolve("competency-model.pdf"));
        dialogs.choosing(folder).taking(0);
        hands.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        hands.await(() -> hands.text("documents-status").contains("made in"));
        picture("documents-5-report", look, size);
        robot.interact(() -> window.workbench().close());
    }

    private void awaitPage(FxRobot robot) throws Exception {
        hands.await(() -> robot.lookup("#documents-sheet-1 .image-view")
                .tryQueryAs(ImageView.class)
                .filter(view -> view.getImage() != null)
                .isPresent());
    }

    private void picture(String name, Theme.Look look, int size) {
        Path[] file = new Path[1];
        hands.at(() -> file[0] = Snapshots.save(stage.getScene(), name + "-" + look + "-" + size));
        assertThat(file[0]).exists();
    }
}
