package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
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
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.store.UnknownFields;
import org.plumbline.model.store.WorkshopFile;
import org.plumbline.model.workshop.Workshop;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Sits at the consensus desk in the looks and sizes that people use, and leaves the pictures. */
@ExtendWith(ApplicationExtension.class)
class ConsensusTourTest {
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
        stage.requestFocus();
    }

    @ParameterizedTest
    @ArgumentsSource(LooksToSee.class)
    void theDeskIsDrawn(Theme.Look look, int size, FxRobot fxRobot) throws Exception {
        robot = fxRobot;
        Path file = home.resolve("panel-" + look + size + WorkshopFile.EXTENSION);
        WorkshopFile.write(
                file, lastCardMissing(Workbench.sample("it-specialist")), UnknownFields.NONE, Optional.empty());
        Scene scene = stage.getScene();
        robot.interact(() -> {
            context.theme().look(look, scene);
            context.theme().size(size, scene);
            window.workbench().open(file);
        });
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> window.workbench().session().isPresent());
        robot.interact(() -> window.go(Goal.CONSENSUS));
        picture("consensus-1-open", look, size);
        int differing = differing();
        press("consensus-next");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        robot.interact(() ->
                robot.lookup("#consensus-change-open").queryAs(TitledPane.class).setExpanded(true));
        picture("consensus-2-evidence", look, size);
        changeOneRating();
        agreeOnEverything(differing);
        picture("consensus-3-agreed", look, size);
        write("#consensus-signers", "Grace Placeholder\nHenri Placeholder");
        press("consensus-finalise");
        picture("consensus-4-finalised", look, size);
        robot.interact(() -> choose(5));
        picture("consensus-5-waiting", look, size);
        robot.interact(() -> robot.lookup("#consensus-viewer")
                .queryAs(ComboBox.class)
                .getSelectionModel()
                .selectFirst());
        picture("consensus-6-hr", look, size);
        assertThat(workshop().proceedings().finalised()).hasSize(1);
        assertThat(dialogs.problems()).isEmpty();
    }

    /** Nothing is agreed yet, and the last rater of the last candidate has not handed in. */
    private static Workshop lastCardMissing(Workshop workshop) {
        List<Scorecard> cards = workshop.scorecards();
        return workshop.toBuilder()
                .scorecards(cards.subList(0, cards.size() - 1))
                .agreed(List.of())
                .build();
    }

    /** The first candidate on whom the members differ. */
    private int differing() {
        List<?> entries = robot.lookup("#consensus-candidates").queryListView().getItems();
        return IntStream.range(0, entries.size())
                .filter(i -> entries.get(i).toString().contains("stage=OPEN"))
                .findFirst()
                .orElseThrow();
    }

    private Workshop workshop() {
        return window.workbench().session().orElseThrow().document().current();
    }

    private void changeOneRating() {
        robot.interact(() -> robot.lookup("#consensus-change-rating")
                .queryAs(ComboBox.class)
                .getSelectionModel()
                .select(3));
        write("#consensus-change-why", "The second answer went further than I had written down.");
        press("consensus-change");
        picture("consensus-2-changed", context.theme().look(), 0);
    }

    private void agreeOnEverything(int candidate) {
        for (int i = 0; i < 20 && !robot.lookup("#consensus-signing").query().isVisible(); i++) {
            press("consensus-next");
            robot.push(KeyCode.DIGIT3);
            write("#consensus-reason", "The panel heard three situations in which others followed.");
            if (i == 0) {
                picture("consensus-2-agreeing", context.theme().look(), 1);
            }
            press("consensus-agree");
            robot.interact(() -> choose(candidate));
        }
    }

    private void choose(int candidate) {
        robot.lookup("#consensus-candidates")
                .queryAs(ListView.class)
                .getSelectionModel()
                .select(candidate);
    }

    private void press(String id) {
        robot.interact(() -> robot.lookup("#" + id).queryButton().fire());
    }

    private void write(String query, String words) {
        robot.interact(() -> robot.lookup(query).queryAs(TextInputControl.class).setText(words));
    }

    private void picture(String name, Theme.Look look, int size) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> Snapshots.save(
                stage.getScene(), look.name().toLowerCase(java.util.Locale.ROOT) + "-" + size + "-" + name));
    }
}
