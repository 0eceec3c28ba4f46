package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.job.FxJobRunner;
import org.plumbline.app.projector.room.Display;
import org.plumbline.app.settings.Settings;
import org.plumbline.app.testing.FakeDisplays;
import org.plumbline.app.testing.MovedClock;
import org.plumbline.app.testing.ScriptedDialogs;
import org.plumbline.model.store.WorkshopFile;
import org.plumbline.model.workshop.Workshop;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A whole workshop of two days in the window, from an empty file to a signed version and its amendment. */
@ExtendWith(ApplicationExtension.class)
class WorkshopJourneyTest {
    @TempDir
    static Path home;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final MovedClock clock = new MovedClock("2026-03-02T09:00:00Z");
    private MainWindow window;
    private Facilitator desk;

    @Start
    void start(Stage stage) {
        var displays = new FakeDisplays(new Display(0, 0, 1280, 800), new Display(1280, 0, 1024, 768));
        window = new MainWindow(new AppContext(new Settings(home), dialogs, new FxJobRunner(), clock), stage, displays);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        stage.requestFocus();
    }

    @Test
    void twoDaysFromAnEmptyFileToASignedVersionAndItsAmendment(FxRobot robot) throws Exception {
        desk = new Facilitator(robot, window);
        desk.press("start-new");
        dayOne();
        dayTwo();
        saveAndOpenAgain();
        assertThat(dialogs.problems()).isEmpty();
    }

    private void dayOne() throws Exception {
        var day = new WorkshopDayOne(desk, clock);
        day.describeThePosition();
        day.nameThePeople();
        day.beginTheAgenda();
        day.writeTasks();
        day.groupTasks();
        day.turnGroupsIntoCompetencies();
        day.voteBehindTheCurtain();
        day.pickTheOtherCompetencies();
    }

    private void dayTwo() {
        var day = new WorkshopDayTwo(desk, clock);
        day.beginTheSecondDay();
        day.rateTasks();
        day.linkTasks();
        day.wordTheLevels();
        day.requireLevels();
        day.askAboutEachCompetency();
        day.tryTheWords();
        day.sign();
        day.amend();
        day.readTheDecisions();
    }

    private void saveAndOpenAgain() throws Exception {
        desk.push(KeyCode.F5);
        assertThat(Audience.isThere()).isFalse();
        Path file = home.resolve("lock-keeper.plumbline");
        dialogs.choosing(file).choosing(file);
        desk.push(KeyCode.SHORTCUT, KeyCode.S);
        desk.await(() -> desk.text("save-state").startsWith("saved"));
        assertThat(WorkshopFile.read(file).value()).isEqualTo(desk.workshop());
        Workshop before = desk.workshop();
        desk.push(KeyCode.SHORTCUT, KeyCode.O);
        desk.await(() -> desk.workshop() != before);
        assertThat(desk.workshop()).isEqualTo(before);
    }
}
