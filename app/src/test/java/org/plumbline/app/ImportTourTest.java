package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.action.AppAction;
import org.plumbline.app.dialog.FxDialogs;
import org.plumbline.app.job.FxJobRunner;
import org.plumbline.app.screen.Goal;
import org.plumbline.app.settings.Settings;
import org.plumbline.app.testing.Invented;
import org.plumbline.app.theme.Theme;
import org.plumbline.model.bank.BankId;
import org.plumbline.model.store.UnknownFields;
import org.plumbline.model.store.WorkshopFile;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A document comes in, an edition of it follows, and a workshop hears of newer words; leaves pictures on the way. */
@ExtendWith(ApplicationExtension.class)
class ImportTourTest {
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

    private static String sample() throws Exception {
        try (var in = ImportTourTest.class.getResourceAsStream("/samples/documents/information-systems-manager.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aDocumentComesInAndItsNextEditionIsComparedWithIt(FxRobot robot) throws Exception {
        Path file = home.resolve("information-systems-manager.txt");
        Files.writeString(file, sample().replaceFirst("\\nExamples of", "\nLevel 7: Beyond the scale.\n\nExamples of"));
        open(robot, file);
        wait(robot, "#importing-keep");
        pictures(robot, "import-preview");
        fire(robot, "#importing-keep");
        wait(robot, "#competencies-search");

        open(robot, file);
        wait(robot, "#importing-known");
        assertThat(robot.lookup("#importing-compare").tryQuery()).isEmpty();
        fire(robot, "#importing-cancel");

        Files.writeString(file, sample().replace("Compares totals", "Compares sums and totals"));
        open(robot, file);
        wait(robot, "#importing-compare");
        pictures(robot, "import-known");
        fire(robot, "#importing-compare");
        wait(robot, "#edition-update");
        pictures(robot, "import-edition");
        fire(robot, "#edition-update");
        wait(robot, "#competencies-search");
        robot.interact(() -> window.workbench().close());
    }

    @Test
    void aTableAsksForItsColumns(FxRobot robot) throws Exception {
        Path file = home.resolve("boats.csv");
        Files.writeString(
                file,
                "Competency,Definition,Beginner,Basic,Advanced,Wisdom,Area\n"
                        + "Rowing,Moves a boat with oars and keeps its course in a current.,Rows with help.,"
                        + "Rows alone.,Teaches others to row.,Oars are wet.,Water\n"
                        + "Steering,Keeps a boat on its course.,Steers on a lake.,Steers at sea.,"
                        + "Steers in a storm and says why.,Wind turns.,Water\n");
        open(robot, file);
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> robot.lookup("#columns-done").tryQuery().isPresent()
                        || robot.lookup("#importing-keep").tryQuery().isPresent());
        pictures(robot, "import-columns");
        robot.interact(() -> window.workbench().close());
    }

    @Test
    void aWorkshopHearsOfNewerWords(FxRobot robot) throws Exception {
        context.services().library().addBeside(Invented.newerBank());
        Path file = home.resolve("words.plumbline");
        WorkshopFile.write(file, Invented.scored(), UnknownFields.NONE, java.util.Optional.empty());
        robot.interact(() -> window.take(file));
        wait(robot, "#workshop-frame");
        robot.interact(() -> window.go(Goal.LEVELS));
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> robot.lookup("#newer-words").query().isVisible());
        pictures(robot, "newer-banner");
        fire(robot, "#newer-look");
        wait(robot, "#newer-take");
        pictures(robot, "newer-open");
        fire(robot, "#newer-take");
        fire(robot, "#newer-keep");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#newer-words").query().isVisible()).isFalse();
        assertThat(window.workbench().session().orElseThrow().document().dirty())
                .isTrue();
    }

    @Test
    void theLibraryShowsEveryBankAndRenamesInPlace(FxRobot robot) throws Exception {
        context.services()
                .library()
                .addBeside(Invented.bank().toBuilder()
                        .id(new BankId("a-harbour"))
                        .title("A bank of ours")
                        .build());
        robot.interact(() -> window.run(AppAction.LIBRARY));
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> table(robot).getItems().size() >= 5);
        robot.interact(() -> table(robot).getSelectionModel().select(4));
        pictures(robot, "library");
        fire(robot, "#library-rename");
        wait(robot, "#library-title-field");
        robot.interact(() ->
                robot.lookup("#library-title-field").queryAs(TextField.class).setText("Harbour"));
        robot.interact(() -> robot.lookup("#library-title-field").query().requestFocus());
        robot.interact(() -> robot.lookup("#library-title-field")
                .query()
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> String.valueOf(
                        table(robot).getSelectionModel().getSelectedItem())
                .contains("Harbour"));
        fire(robot, "#library-remove");
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> robot.lookup("#library-removed").queryLabeled().getText().contains("Harbour"));
        picture(robot, "library-removed", Theme.Look.LIGHT, 100);
        int before = table(robot).getItems().size();
        fire(robot, "#library-undo");
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> table(robot).getItems().size() == before + 1);
        fire(robot, "#library-back");
    }

    private static TableView<?> table(FxRobot robot) {
        return robot.lookup("#library-table").queryTableView();
    }

    private void open(FxRobot robot, Path file) {
        robot.interact(() -> window.take(file));
    }

    private static void wait(FxRobot robot, String id) throws Exception {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> robot.lookup(id).tryQuery().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
    }

    private void pictures(FxRobot robot, String name) throws Exception {
        picture(robot, name, Theme.Look.LIGHT, 100);
        picture(robot, name, Theme.Look.LIGHT, 200);
        picture(robot, name, Theme.Look.DARK, 100);
        robot.interact(() -> dress(Theme.Look.LIGHT, 100));
    }

    private void dress(Theme.Look look, int size) {
        context.theme().look(look, stage.getScene());
        context.theme().size(size, stage.getScene());
    }

    private void picture(FxRobot robot, String name, Theme.Look look, int size) throws Exception {
        robot.interact(() -> dress(look, size));
        WaitForAsyncUtils.waitForFxEvents();
        Path[] file = new Path[1];
        robot.interact(() -> file[0] =
                Snapshots.save(stage.getScene(), look.name().toLowerCase(Locale.ROOT) + "-" + size + "-" + name));
        assertThat(Files.size(file[0])).isGreaterThan(5_000);
    }
}
