package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.plumbline.app.job.FxJobRunner;
import org.plumbline.app.settings.Settings;
import org.plumbline.app.testing.LooksToSee;
import org.plumbline.app.testing.ScriptedDialogs;
import org.plumbline.app.theme.Theme;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.kit.RatingKit;
import org.plumbline.model.panel.Conduct;
import org.plumbline.model.panel.Correction;
import org.plumbline.model.panel.Round;
import org.plumbline.model.panel.RoundKind;
import org.plumbline.model.store.Digests;
import org.plumbline.model.store.KitFile;
import org.plumbline.model.workshop.Workshop;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Goes through a kit as its rater sees it, in the looks and sizes that people use, and leaves the pictures. */
@ExtendWith(ApplicationExtension.class)
class KitTourTest {
    private static final Instant NOW = Instant.parse("2026-03-13T14:02:00Z");

    @TempDir
    Path home;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private MainWindow window;
    private AppContext context;
    private FxRobot robot;
    private KitWindow kit;

    @Start
    void start(Stage stage) {
        context = new AppContext(
                new Settings(home.resolve("home")), dialogs, new FxJobRunner(), Clock.fixed(NOW, ZoneOffset.UTC));
        window = new MainWindow(context, stage);
        stage.show();
    }

    @ParameterizedTest
    @ArgumentsSource(LooksToSee.class)
    void anInterview(Theme.Look look, int size, FxRobot fxRobot) throws Exception {
        robot = fxRobot;
        open(RoundKind.INTERVIEW, look, size);
        picture("kit-1-declare", look, size);
        press("score-declare-conflict");
        picture("kit-2-conflict", look, size);
        press("score-declare-none");
        picture("kit-3-prepare", look, size);
        press("score-begin");
        press("score-time-start");
        press("score-follow-up-0");
        robot.write("We had a switch that fell over each night. I read its log and saw the backup start.", 0);
        picture("kit-4-question", look, size);
        robot.push(KeyCode.SHORTCUT, KeyCode.PAGE_DOWN);
        press("score-mark-skipped");
        picture("kit-5-skipped", look, size);
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        robot.push(KeyCode.DIGIT4);
        picture("kit-6-rate", look, size);
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        picture("kit-7-missing", look, size);
        assertThat(robot.lookup("#score-missing").query().isVisible()).isTrue();
        robot.interact(kit::close);
    }

    @ParameterizedTest
    @ArgumentsSource(LooksToSee.class)
    void aReviewOfResumes(Theme.Look look, int size, FxRobot fxRobot) throws Exception {
        robot = fxRobot;
        open(RoundKind.RESUME_REVIEW, look, size);
        press("score-declare-none");
        picture("review-1-prepare", look, size);
        press("score-begin");
        robot.push(KeyCode.DIGIT1);
        robot.push(KeyCode.PAGE_DOWN);
        robot.push(KeyCode.DIGIT2);
        picture("review-2-rate", look, size);
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        picture("review-3-missing", look, size);
        assertThat(robot.lookup("#score-missing").query().isVisible()).isTrue();
        robot.interact(kit::close);
    }

    /** The first rater's kit of the sample, held as a round of a kind, with one slip of the pen mended. */
    private static RatingKit sample(RoundKind kind) {
        Workshop workshop = Workbench.sample("it-specialist");
        Round.Frozen old = workshop.currentRound().orElseThrow().frozen();
        var frozen = new Round.Frozen(
                old.position(),
                old.scales(),
                old.competencies(),
                old.requiredLevels(),
                old.questions(),
                old.rule(),
                Optional.of(Conduct.USUAL.withKind(kind).withStopAtFirstNotMet(true)));
        Round round = workshop.currentRound().orElseThrow();
        var opened = new Round(round.id(), 1, round.opened(), frozen, Digests.of(frozen));
        String lead = frozen.questions().get(0).lead();
        PanelMember rater = workshop.panel().get(0);
        Candidate first = workshop.candidates().get(0);
        return new RatingKit(
                workshop.id(),
                workshop.position().title(),
                opened.with(new Correction(
                        Correction.Part.LEAD_QUESTION,
                        frozen.questions().get(0).id().value(),
                        0,
                        lead,
                        lead + " ",
                        "Hal",
                        NOW)),
                rater,
                List.of(
                        new Candidate(
                                first.id(), first.code(), first.name(), first.grade(), "", "Fifteen minutes more"),
                        workshop.candidates().get(1)),
                List.of(),
                List.of(),
                "00",
                NOW);
    }

    private void open(RoundKind kind, Theme.Look look, int size) throws Exception {
        robot.interact(() -> {
            context.theme().look(look, scene());
            context.theme().size(size, scene());
        });
        Path file = home.resolve("sample.plumbline-kit");
        KitFile.write(file, sample(kind));
        robot.interact(() -> window.take(file));
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> !window.kits().windows().isEmpty());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(dialogs.problems()).isEmpty();
        kit = window.kits().windows().iterator().next();
        robot.targetWindow(kit.stage());
        robot.interact(() -> {
            kit.stage().setWidth(1280);
            kit.stage().setHeight(800);
        });
    }

    private Scene scene() {
        return robot.listWindows().get(0).getScene();
    }

    private void press(String id) {
        robot.interact(() -> {
            robot.lookup("#" + id).query().requestFocus();
            ((ButtonBase) robot.lookup("#" + id).query()).fire();
        });
        WaitForAsyncUtils.waitForFxEvents();
        if (id.startsWith("score-follow")) {
            robot.interact(() -> robot.lookup("#score-transcript").query().requestFocus());
        }
    }

    private void picture(String name, Theme.Look look, int size) {
        WaitForAsyncUtils.waitForFxEvents();
        Path[] file = new Path[1];
        robot.interact(() -> {
            kit.stage().getScene().getRoot().applyCss();
            kit.stage().getScene().getRoot().layout();
            file[0] = Snapshots.save(
                    kit.stage().getScene(), name + "-" + look.name().toLowerCase(java.util.Locale.ROOT) + "-" + size);
        });
        assertThat(file[0]).exists();
    }
}
