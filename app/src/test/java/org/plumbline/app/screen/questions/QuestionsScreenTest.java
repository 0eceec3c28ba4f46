package org.plumbline.app.screen.questions;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
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
class QuestionsScreenTest {
    private final WorkshopDocument document = Invented.document(Invented.workshop());

    @Start
    void start(Stage stage) {
        var services = TestServices.quiet();
        var screen = new QuestionsScreen(new QuestionsViewModel(document, services));
        var scene = new Scene((javafx.scene.Parent) screen.node(), 1040, 700);
        new Theme(services.settings()).dress(scene);
        stage.setScene(scene);
        screen.show();
        stage.show();
        stage.requestFocus();
    }

    @Test
    void typesUndoesMovesAndRemoves(FxRobot robot) {
        TextArea lead = robot.lookup("#question-lead").queryAs(TextArea.class);
        robot.interact(() -> {
            lead.requestFocus();
            lead.positionCaret(4);
        });
        robot.write("xy");
        assertThat(lead.getText()).isEqualTo("Tellxy us about a plan.");
        assertThat(lead.getCaretPosition()).isEqualTo(6);
        assertThat(lead.isFocused()).isTrue();
        robot.interact(document::undo);
        assertThat(lead.getText()).isEqualTo("Tell us about a plan.");

        ListView<?> list = robot.lookup("#questions-list").queryListView();
        robot.interact(list::requestFocus);
        robot.press(KeyCode.ALT, KeyCode.DOWN).release(KeyCode.DOWN, KeyCode.ALT);
        assertThat(document.current().questions().get(1).id()).isEqualTo(Invented.FIRST);
        assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(1);
        assertThat(lead.getText()).isEqualTo("Tell us about a plan.");
        robot.type(KeyCode.DELETE);
        assertThat(document.current().questions()).hasSize(1);
        assertThat(lead.getText()).isEqualTo("When did you listen?");
        robot.interact(document::undo);
        assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(1);
    }

    @Test
    void addsAQuestionAndTicksWhatItAsksAbout(FxRobot robot) {
        robot.clickOn("#questions-add");
        robot.write("Why?");
        assertThat(document.current().questions().get(2).lead()).isEqualTo("Why?");
        CheckBox writing = robot.lookup("#question-covers-" + Invented.WRITING).queryAs(CheckBox.class);
        robot.interact(writing::requestFocus);
        robot.type(KeyCode.SPACE);
        assertThat(document.current().questions().get(2).competencies()).containsExactly(Invented.WRITING);
        robot.interact(document::undo);
        assertThat(writing.isSelected()).isFalse();
    }
}
