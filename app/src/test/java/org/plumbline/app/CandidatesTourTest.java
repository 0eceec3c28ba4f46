package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.plumbline.app.dialog.Dialogs;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.job.FxJobRunner;
import org.plumbline.app.screen.Goal;
import org.plumbline.app.settings.Settings;
import org.plumbline.app.testing.LooksToSee;
import org.plumbline.app.testing.ScriptedDialogs;
import org.plumbline.app.theme.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of the candidates in their states. */
@ExtendWith(ApplicationExtension.class)
class CandidatesTourTest {
    @TempDir
    static Path home;

    private static final String LIST =
            """
            Applicant Last Name\tApplicant First Name\tApplication Number\tGrade\tNotes
            Placeholder\tYan\tAN-1001\tGS-13\tby e-mail
            Placeholder\tZoë\tAN-1002\tGS-12\t
            Placeholder\tYan\tAN-1003\tGS-13\t
            """;

    private MainWindow window;
    private AppContext context;
    private Stage stage;
    private FxRobot robot;

    @Start
    void start(Stage primary) {
        stage = primary;
        context = new AppContext(
                new Settings(home),
                new ScriptedDialogs().unsaved(Dialogs.SaveChoice.DISCARD),
                new FxJobRunner(),
                Clock.fixed(Instant.parse("2026-03-13T14:02:00Z"), ZoneOffset.UTC));
        window = new MainWindow(context, stage);
        stage.show();
        stage.requestFocus();
    }

    @ParameterizedTest
    @ArgumentsSource(LooksToSee.class)
    void candidatesAreDrawn(Theme.Look look, int size, FxRobot fxRobot) {
        robot = fxRobot;
        robot.interact(() -> {
            context.theme().look(look, stage.getScene());
            context.theme().size(size, stage.getScene());
            window.workbench().openSample("it-specialist");
            window.go(Goal.CANDIDATES);
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> robot.lookup("#candidates-table")
                .queryAs(TableView.class)
                .getSelectionModel()
                .select(1));
        robot.interact(() -> ((ComboBox<?>)
                        robot.lookup(node -> String.valueOf(node.getId()).matches("attendance-(?!note|who|by).*"))
                                .query())
                .getSelectionModel()
                .select(2));
        picture("candidates-1-chosen", look, size);
        robot.interact(() -> {
            robot.lookup("#candidates-hide-names").queryButton().fire();
            robot.lookup("#names-key").queryButton().fire();
            robot.lookup("#names-who").queryAs(TextField.class).setText("Hal Placeholder");
        });
        picture("candidates-2-hidden", look, size);
        robot.interact(() -> {
            robot.lookup("#names-why").queryAs(TextField.class).setText("An applicant called.");
            robot.lookup("#names-open").queryButton().fire();
        });
        picture("candidates-3-key", look, size);
        paste(LIST);
        picture("candidates-4-import", look, size);
        robot.interact(() -> robot.lookup("#import-apply").queryButton().fire());
        picture("candidates-5-report", look, size);
        assertThat(document().current().candidates()).hasSize(7);
        robot.interact(() -> window.go(Goal.REVIEW));
        picture("review-1-only-hr", look, size);
        robot.interact(() -> robot.lookup("#review-as-hr").queryButton().fire());
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            robot.lookup("#review-list").queryListView().getSelectionModel().select(3);
            robot.lookup("#review-reason").queryAs(TextField.class).setText("Say what was said of the outage.");
            robot.lookup("#review-return").queryButton().fire();
        });
        picture("review-2-returned", look, size);
        robot.interact(() -> window.workbench().close());
    }

    private WorkshopDocument document() {
        return window.workbench().session().orElseThrow().document();
    }

    private void paste(String text) {
        robot.interact(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
            robot.lookup("#candidates-paste").queryButton().fire();
        });
    }

    private void picture(String name, Theme.Look look, int size) {
        WaitForAsyncUtils.waitForFxEvents();
        Path[] file = new Path[1];
        robot.interact(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            file[0] = Snapshots.save(stage.getScene(), name + "-" + look + "-" + size);
        });
        assertThat(Files.exists(file[0])).isTrue();
    }
}
