package org.plumbline.app.screen.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.testing.Invented;
import org.plumbline.app.testing.TestServices;
import org.plumbline.app.theme.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CandidatesScreenTest {
    private final WorkshopDocument document = Invented.document(Invented.workshop());
    private CandidatesScreen screen;

    @Start
    void start(Stage stage) {
        var services = TestServices.quiet();
        screen = new CandidatesScreen(new CandidatesViewModel(document, services));
        var scene = new Scene((Parent) screen.node(), 1040, 700);
        new Theme(services.settings()).dress(scene);
        stage.setScene(scene);
        screen.show();
        stage.show();
        stage.requestFocus();
    }

    private static TextField field(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(TextField.class);
    }

    private static void put(FxRobot robot, String text) {
        robot.interact(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    @Test
    void typesInPlaceAndUndoes(FxRobot robot) {
        TextField name = field(robot, "candidate-name-" + Invented.PAT);
        robot.interact(() -> {
            name.requestFocus();
            name.positionCaret(3);
        });
        robot.write("xy");
        assertThat(document.current().candidates().get(0).name()).isEqualTo("Patxy Invented");
        assertThat(name.isFocused()).isTrue();
        robot.interact(document::undo);
        assertThat(name.getText()).isEqualTo("Pat Invented");
        assertThat(screen.projection()).isEmpty();
    }

    @Test
    void addsAndGoesUpAndDown(FxRobot robot) {
        robot.clickOn("#candidates-add");
        robot.write("Kim");
        assertThat(document.current().candidates().get(1).name()).isEqualTo("Kim");
        robot.type(KeyCode.UP);
        assertThat(field(robot, "candidate-name-" + Invented.PAT).isFocused()).isTrue();
        robot.interact(
                () -> robot.lookup("#candidates-hide-names").queryButton().fire());
        assertThat(robot.lookup("#candidate-name-" + Invented.PAT).tryQuery()).isEmpty();
        assertThat(field(robot, "candidate-code-" + Invented.PAT).getText()).isEqualTo("C-01");
    }

    @Test
    void pastesLinesAndRemovesTheChosen(FxRobot robot) {
        put(robot, "Robin\tGS-13\nKim\tGS-14\n");
        TextField name = field(robot, "candidate-name-" + Invented.PAT);
        robot.interact(name::requestFocus);
        robot.press(KeyCode.SHORTCUT, KeyCode.V).release(KeyCode.V, KeyCode.SHORTCUT);
        assertThat(document.current().candidates()).hasSize(3);
        assertThat(name.getText()).isEqualTo("Pat Invented");
        TableView<?> table = robot.lookup("#candidates-table").queryAs(TableView.class);
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().select(2);
        });
        robot.type(KeyCode.DELETE);
        assertThat(document.current().candidates()).hasSize(2);
    }

    @Test
    void namesAreSeenAgainOnlyByWhoSaysWhy(FxRobot robot) {
        robot.interact(() -> {
            robot.lookup("#candidates-hide-names").queryButton().fire();
            robot.lookup("#names-key").queryButton().fire();
            robot.lookup("#names-open").queryButton().fire();
        });
        assertThat(robot.lookup("#candidate-name-" + Invented.PAT).tryQuery()).isEmpty();
        robot.interact(() -> {
            field(robot, "names-who").setText("Hal");
            field(robot, "names-why").setText("An applicant called.");
            robot.lookup("#names-open").queryButton().fire();
        });
        assertThat(field(robot, "candidate-name-" + Invented.PAT).getText()).isEqualTo("Pat Invented");
        assertThat(document.current().proceedings().reveals()).hasSize(1);
        assertThat(document.current().proceedings().blind()).isTrue();
    }
}
