package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.plumbline.app.library.BankLibrary;
import org.plumbline.app.library.LibraryBank;
import org.plumbline.app.screen.Services;
import org.plumbline.app.screen.bankedit.BankEditorScreen;
import org.plumbline.app.screen.bankedit.BankEditorViewModel;
import org.plumbline.app.settings.Settings;
import org.plumbline.app.testing.ImmediateJobRunner;
import org.plumbline.app.testing.LooksToSee;
import org.plumbline.app.testing.ScriptedDialogs;
import org.plumbline.app.testing.TestServices;
import org.plumbline.app.theme.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Edits a bank by its fields and keys, and leaves pictures in the looks and sizes that people use. */
@ExtendWith(ApplicationExtension.class)
class BankEditorTourTest {
    @TempDir
    Path home;

    private Stage stage;
    private Theme theme;
    private BankEditorScreen screen;

    @Start
    void start(Stage primary) {
        stage = primary;
        var library = new BankLibrary(home.resolve("banks"), TestServices.NOON, () -> "Ana Example");
        var settings = new Settings(home);
        theme = new Theme(settings);
        LibraryBank copy = library.copy(library.load().entries().get(1), "Our managers");
        screen = new BankEditorScreen(new BankEditorViewModel(
                copy,
                Optional.empty(),
                new Services(
                        new ScriptedDialogs(),
                        new ImmediateJobRunner(),
                        TestServices.counting(),
                        TestServices.NOON,
                        settings,
                        library),
                new BankEditorViewModel.Doors() {
                    @Override
                    public void back() {}

                    @Override
                    public void edit(LibraryBank entry) {}
                }));
        var scene = new Scene((Parent) screen.node(), 1280, 800);
        theme.dress(scene);
        stage.setScene(scene);
        screen.show();
        stage.show();
        stage.requestFocus();
    }

    @Test
    void aTextIsEditedCheckedTakenBackAndRestored(FxRobot robot) {
        TextInputControl definition = robot.lookup("#bankedit-definition").queryAs(TextInputControl.class);
        String before = definition.getText();
        robot.interact(definition::clear);
        assertThat(definition.getParent().lookupAll(".warning-text"))
                .anySatisfy(node -> assertThat(node.isVisible()).isTrue());

        robot.interact(() -> robot.lookup("#bankedit-undo").queryButton().fire());
        assertThat(definition.getText()).isEqualTo(before);

        robot.interact(() -> definition.setText("Something else."));
        robot.interact(screen::hide);
        robot.interact(screen::show);
        fire(robot, "#bankedit-revisions");
        robot.interact(() -> robot.lookup("#bankedit-revision-1").queryButton().fire());
        robot.interact(
                () -> robot.lookup("#bankedit-restore-bank").queryButton().fire());
        assertThat(robot.lookup("#bankedit-definition")
                        .queryAs(TextInputControl.class)
                        .getText())
                .isEqualTo(before);
    }

    @Test
    void aCompetencyIsMovedWithTheKeyboardAndKeepsTheSelection(FxRobot robot) {
        ListView<?> list = robot.lookup("#bankedit-list").queryListView();
        robot.interact(() -> {
            list.requestFocus();
            list.getSelectionModel().select(1);
        });
        Object moved = list.getSelectionModel().getSelectedItem().toString().replaceAll("index=\\d+", "");
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);

        assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(2);
        assertThat(list.getSelectionModel().getSelectedItem().toString().replaceAll("index=\\d+", ""))
                .isEqualTo(moved);
    }

    @ParameterizedTest
    @ArgumentsSource(LooksToSee.class)
    void everyPartIsDrawn(Theme.Look look, int size, FxRobot robot) {
        robot.interact(() -> {
            theme.look(look, stage.getScene());
            theme.size(size, stage.getScene());
            robot.lookup("#bankedit-definition").queryAs(TextInputControl.class).setText("");
            screen.hide();
            screen.show();
        });
        picture(robot, "competency", look, size);
        fire(robot, "#bankedit-quality");
        picture(robot, "quality", look, size);
        fire(robot, "#bankedit-revisions");
        robot.interact(() -> robot.lookup("#bankedit-revision-1").queryButton().fire());
        picture(robot, "revisions", look, size);
        fire(robot, "#bankedit-revisions");
        for (String part : new String[] {"categories", "scales", "positions", "replace"}) {
            fire(robot, "#bankedit-part-" + part);
            if (part.equals("replace")) {
                robot.interact(() -> {
                    robot.lookup("#bankedit-find")
                            .queryAs(TextInputControl.class)
                            .setText("team");
                    robot.lookup("#bankedit-with")
                            .queryAs(TextInputControl.class)
                            .setText("crew");
                });
                fire(robot, "#bankedit-part-competency");
                fire(robot, "#bankedit-part-replace");
            }
            picture(robot, part, look, size);
        }
    }

    private void fire(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).queryAs(ToggleButton.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void picture(FxRobot robot, String name, Theme.Look look, int size) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> assertThat(Snapshots.save(
                        stage.getScene(), look.name().toLowerCase(Locale.ROOT) + "-" + size + "-bankedit-" + name))
                .isNotEmptyFile());
    }
}
