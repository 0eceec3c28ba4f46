package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.job.FxJobRunner;
import org.plumbline.app.settings.Settings;
import org.plumbline.app.testing.Invented;
import org.plumbline.app.testing.InventedKit;
import org.plumbline.app.testing.ScriptedDialogs;
import org.plumbline.app.testing.TestServices;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.kit.RatingKit;
import org.plumbline.model.panel.RoundKind;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.store.KitFile;
import org.plumbline.model.store.PacketFile;
import org.plumbline.model.store.ScorePacket;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A rater's laptop: a kit is opened, one candidate is scored by the keyboard, and a packet comes out. */
@ExtendWith(ApplicationExtension.class)
class KitWindowTest {
    @TempDir
    Path home;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final RatingKit kit = InventedKit.kit(RoundKind.INTERVIEW, false);
    private MainWindow window;
    private FxRobot robot;

    @Start
    void start(Stage stage) {
        window = new MainWindow(
                new AppContext(new Settings(home.resolve("home")), dialogs, new FxJobRunner(), TestServices.NOON),
                stage);
        stage.show();
        stage.requestFocus();
    }

    @AfterEach
    void closeKits(FxRobot fxRobot) {
        fxRobot.interact(() -> window.kits().windows().forEach(KitWindow::close));
    }

    @Test
    void oneCandidateByTheKeyboardFromTheKitToThePacket(FxRobot fxRobot) throws Exception {
        robot = fxRobot;
        Path packet = home.resolve("mine.plumbline-packet");
        dialogs.choosing(packet);
        KitWindow open = open(kit, "ana.plumbline-kit");
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.SPACE);
        for (int question = 1; question <= 2; question++) {
            robot.write("Named three steps", 0);
            robot.push(KeyCode.SHORTCUT, KeyCode.PAGE_DOWN);
        }
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        for (int competency = 1; competency <= 3; competency++) {
            robot.push(KeyCode.DIGIT3);
            robot.push(KeyCode.N);
            robot.write("Said how", 0);
            robot.push(KeyCode.SHORTCUT, KeyCode.PAGE_DOWN);
        }
        quoteTheAnswer();
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT4);
        robot.write("Calm", 0);
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);

        Scorecard card = open.session().document().current().card(Invented.PAT).orElseThrow();
        assertThat(card.submitted()).isPresent();
        assertThat(card.rating(Invented.WRITING)).contains(new Rating.Rated(3));
        assertThat(card.line(Invented.WRITING).orElseThrow().evidence()).contains("“Named three steps” (question");
        fire("score-hand-in");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Files.exists(packet));
        ScorePacket sent = PacketFile.read(packet).value();
        assertThat(sent.scorecards()).containsExactly(card);
        assertThat(sent.member()).isEqualTo(Invented.ANA);
        assertThat(dialogs.problems()).isEmpty();
    }

    private void quoteTheAnswer() {
        robot.interact(() -> {
            var answer = (TextInputControl) robot.lookup("#score-answer-1").query();
            answer.requestFocus();
            answer.selectAll();
        });
        robot.push(KeyCode.SHORTCUT, KeyCode.E);
    }

    @Test
    void severalKitsAreOpenAtOnceAndTheSameOneOnlyOnce(FxRobot fxRobot) throws Exception {
        robot = fxRobot;
        KitWindow ana = open(kit, "ana.plumbline-kit");
        KitWindow ben = open(ofBen(), "ben.plumbline-kit");
        assertThat(window.kits().windows()).hasSize(2);
        robot.interact(() -> window.kits().open(home.resolve("ana.plumbline-kit")));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> ana.stage().isFocused());
        assertThat(window.kits().windows()).hasSize(2);

        robot.interact(ben::close);
        assertThat(window.kits().windows()).containsExactly(ana);
    }

    @Test
    void workIsThereAgainWhenTheKitIsOpenedAgain(FxRobot fxRobot) throws Exception {
        robot = fxRobot;
        KitWindow first = open(kit, "ana.plumbline-kit");
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.SPACE);
        robot.write("Half a sent", 0);
        robot.interact(first::close);
        KitWindow again = open(kit, "ana.plumbline-kit");

        assertThat(again.session()
                        .document()
                        .current()
                        .card(Invented.PAT)
                        .orElseThrow()
                        .notes()
                        .get(0)
                        .transcript())
                .isEqualTo("Half a sent");
    }

    @Test
    void aDamagedKitIsSaidInWords(FxRobot fxRobot) throws Exception {
        robot = fxRobot;
        Path file = home.resolve("broken.plumbline-kit");
        Files.writeString(file, "{}");
        robot.interact(() -> window.take(file));
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> !dialogs.problems().isEmpty());

        assertThat(dialogs.problems().get(0)).contains("not a rating kit");
        assertThat(window.kits().windows()).isEmpty();
    }

    private RatingKit ofBen() {
        return new RatingKit(
                kit.workshop(),
                kit.title(),
                kit.round(),
                new PanelMember(Invented.BEN, "Ben Example", "Engineer"),
                kit.candidates(),
                List.of(),
                List.of(),
                InventedKit.KEY,
                kit.made());
    }

    private KitWindow open(RatingKit which, String name) throws Exception {
        Path file = home.resolve(name);
        KitFile.write(file, which);
        int before = window.kits().windows().size();
        robot.interact(() -> window.take(file));
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> window.kits().windows().size() > before);
        WaitForAsyncUtils.waitForFxEvents();
        KitWindow opened = window.kits().windows().stream()
                .filter(each ->
                        each.session().document().current().kit().member().equals(which.member()))
                .findFirst()
                .orElseThrow();
        robot.targetWindow(opened.stage());
        return opened;
    }

    private void fire(String id) {
        robot.interact(() -> robot.lookup("#" + id).queryButton().fire());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
