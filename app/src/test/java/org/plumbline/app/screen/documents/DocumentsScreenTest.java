package org.plumbline.app.screen.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.job.FxJobRunner;
import org.plumbline.app.screen.Services;
import org.plumbline.app.testing.Invented;
import org.plumbline.app.testing.ScriptedDialogs;
import org.plumbline.app.testing.TestServices;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.workshop.PanelChange;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The matrix by keyboard, and pages that are drawn only when they are seen. */
@ExtendWith(ApplicationExtension.class)
class DocumentsScreenTest {
    @TempDir
    static Path home;

    private final WorkshopDocument document = Invented.document(Invented.scored());
    private DocumentsViewModel model;

    @Start
    void start(Stage stage) {
        Services quiet = TestServices.at(home, new ScriptedDialogs());
        var services = new Services(
                quiet.dialogs(), new FxJobRunner(), quiet.ids(), quiet.clock(), quiet.settings(), quiet.library());
        model = new DocumentsViewModel(document, services);
        var screen = new DocumentsScreen(model, services.jobs());
        stage.setScene(new Scene((javafx.scene.Parent) screen.node(), 1200, 760));
        stage.show();
        stage.requestFocus();
        screen.show();
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean isDrawn(FxRobot robot, int page) {
        return robot.lookup("#documents-sheet-" + page + " .image-view")
                .tryQueryAs(ImageView.class)
                .filter(view -> view.getImage() != null)
                .isPresent();
    }

    private static String focused(FxRobot robot) {
        Node node = robot.listWindows().get(0).getScene().getFocusOwner();
        return node == null ? "" : String.valueOf(node.getId());
    }

    @Test
    void arrowsAndSpaceTickTheMatrix(FxRobot robot) {
        var start = robot.lookup("#documents-announcement-docx").queryAs(CheckBox.class);
        robot.interact(start::requestFocus);

        robot.push(KeyCode.DOWN).push(KeyCode.RIGHT).push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(focused(robot)).isEqualTo("documents-sign-off-pdf");
        assertThat(robot.lookup("#documents-sign-off-pdf")
                        .queryAs(CheckBox.class)
                        .isSelected())
                .isTrue();
        assertThat(model.preview().kind().get().commandName()).isEqualTo("sign-off");
        robot.push(KeyCode.SPACE);
    }

    @Test
    void everyCellSaysWhatItIs(FxRobot robot) {
        CheckBox cards = robot.lookup("#documents-scorecard-pdf").queryAs(CheckBox.class);

        assertThat(cards.getAccessibleText()).isEqualTo("Scorecard as PDF, 2 files");
        assertThat(robot.lookup("#documents-count-scorecard")
                        .queryAs(Label.class)
                        .getText())
                .isEqualTo("1 candidate × 2 members = 2");
    }

    @Test
    void onlyPagesThatAreSeenAreDrawnAndThePlaceIsKept(FxRobot robot) throws Exception {
        robot.interact(() -> {
            model.choices().zoom().set(Zoom.DOUBLE);
            model.look(org.plumbline.export.compose.DocumentKind.INTERVIEW_GUIDE);
        });
        await(() -> isDrawn(robot, 1));
        int last = model.preview().preview().get().pages().pages().size();
        assertThat(last).isGreaterThan(4);
        assertThat(isDrawn(robot, last)).isFalse();

        robot.interact(() -> robot.lookup("#documents-pages").query().requestFocus());
        robot.push(KeyCode.END);
        await(() -> isDrawn(robot, last));
        assertThat(isDrawn(robot, 1)).as("gives its picture back").isFalse();
        String place = robot.lookup("#documents-page").queryAs(Label.class).getText();
        assertThat(place.toLowerCase(Locale.ROOT)).isEqualTo("page " + last + " of " + last);

        Preview before = model.preview().preview().get();
        robot.interact(() -> document.apply(new PanelChange.AddCandidate(
                new Candidate(new CandidateId("candidate-2"), "C-02", "Mo Invented", Invented.GS14))));
        await(() -> model.preview().preview().get() != before);
        assertThat(robot.lookup("#documents-page").queryAs(Label.class).getText())
                .isEqualTo(place);
    }
}
