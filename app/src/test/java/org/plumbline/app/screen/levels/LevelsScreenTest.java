package org.plumbline.app.screen.levels;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.newer.NewerWordsBanner;
import org.plumbline.app.newer.NewerWordsViewModel;
import org.plumbline.app.projector.LevelPages;
import org.plumbline.app.testing.Invented;
import org.plumbline.app.testing.TestServices;
import org.plumbline.app.theme.Theme;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.workshop.SelectionChange;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class LevelsScreenTest {
    private final WorkshopDocument document = Invented.document(Invented.workshop());
    private Scene scene;
    private LevelsScreen screen;

    @Start
    void start(Stage stage) {
        screen = new LevelsScreen(
                new LevelsViewModel(document),
                new WordsViewModel(document, TestServices.quiet()),
                new WeightsViewModel(document),
                new NewerWordsBanner(new NewerWordsViewModel(document, TestServices.quiet())));
        scene = new Scene((javafx.scene.Parent) screen.node(), 1040, 700);
        new Theme(TestServices.quiet().settings()).dress(scene);
        stage.setScene(scene);
        screen.show();
        stage.show();
        stage.requestFocus();
    }

    @Test
    void theRowsStandInTheOrderOfTheSelection(FxRobot robot) {
        robot.interact(() -> document.apply(new SelectionChange.MoveCompetency(Invented.WRITING, 0)));

        assertThat(top(robot, Invented.WRITING)).isLessThan(top(robot, Invented.LISTENING));
        robot.interact(() -> cell(robot, Invented.WRITING).requestFocus());
        robot.type(KeyCode.DOWN);
        assertThat(scene.getFocusOwner()).isSameAs(cell(robot, Invented.LISTENING));
    }

    @Test
    void aCellSaysItsCompetencyGradeAndLevel(FxRobot robot) {
        assertThat(((Button) cell(robot, Invented.WRITING)).getAccessibleText())
                .isEqualTo("Writing, GS-13, 2  Familiar");
    }

    @Test
    void aLevelPickedWithTheKeyboardKeepsTheKeyboard(FxRobot robot) {
        robot.interact(() -> {
            cell(robot, Invented.PLANNING).requestFocus();
            robot.lookup("#level-card-4").query().requestFocus();
        });
        robot.type(KeyCode.SPACE);

        assertThat(document.current().requiredLevel(Invented.PLANNING, Invented.GS13))
                .contains(4);
        assertThat(scene.getFocusOwner()).isNotNull();
        assertThat(scene.getFocusOwner().getId()).isEqualTo("level-card-4");
    }

    @Test
    void aTableIsPastedFromTheCellThatHasTheKeyboard(FxRobot robot) {
        robot.interact(() -> {
            var content = new ClipboardContent();
            content.putString("1\t4\nMaster\tExpert");
            Clipboard.getSystemClipboard().setContent(content);
            cell(robot, Invented.PLANNING).requestFocus();
        });
        robot.push(KeyCode.SHORTCUT, KeyCode.V);

        assertThat(document.current().requiredLevel(Invented.PLANNING, Invented.GS14))
                .contains(4);
        assertThat(document.current().requiredLevel(Invented.WRITING, Invented.GS13))
                .contains(4);
        assertThat(robot.lookup("#levels-notice").queryLabeled().getText())
                .contains("“Expert” is no level of “Writing”");
    }

    @Test
    void theKeyboardGoesFromLevelToLevelAndOnToTheNextCompetency(FxRobot robot) {
        robot.interact(() -> {
            robot.lookup("#levels-edit").queryAs(ToggleButton.class).fire();
            robot.lookup("#levels-text-1").query().requestFocus();
        });
        robot.push(KeyCode.SHORTCUT, KeyCode.DOWN);
        assertThat(scene.getFocusOwner().getId()).isEqualTo("levels-text-2");

        robot.push(KeyCode.SHORTCUT, KeyCode.PAGE_DOWN);
        assertThat(scene.getFocusOwner().getId()).isEqualTo("levels-text-2");
        robot.write("!", 0);
        assertThat(words(Invented.PLANNING)).contains("!");

        robot.push(KeyCode.SHORTCUT, KeyCode.UP);
        robot.push(KeyCode.SHORTCUT, KeyCode.UP);
        robot.push(KeyCode.SHORTCUT, KeyCode.UP);
        assertThat(scene.getFocusOwner().getId()).isEqualTo("levels-definition");
    }

    @Test
    void theRoomSeesTheMatrixWhileItIsWorkedOnAndThenTheTexts(FxRobot robot) {
        assertThat(screen.projection().orElseThrow().title()).isEqualTo("Listening");

        robot.interact(() -> cell(robot, Invented.PLANNING).requestFocus());
        assertThat(screen.projection()).contains(LevelPages.required(document.current()));

        robot.interact(() -> robot.lookup("#level-card-2").query().requestFocus());
        assertThat(screen.projection().orElseThrow().title()).isEqualTo("Planning");
    }

    @Test
    void weightsAreTypedAndAMistakeStaysInItsField(FxRobot robot) {
        robot.interact(() ->
                robot.lookup("#levels-weights").queryAs(ToggleButton.class).fire());
        robot.interact(() -> robot.lookup("#weights-give").queryButton().fire());
        TextField field = robot.lookup("#weight-1-listening").queryAs(TextField.class);
        robot.interact(() -> {
            field.requestFocus();
            field.selectAll();
        });
        robot.write("1x", 0);

        assertThat(field.getText()).isEqualTo("1x");
        assertThat(document.current().analysis().weights().weights().stream()
                        .filter(weight -> weight.competency().equals(Invented.LISTENING))
                        .map(weight -> weight.percent()))
                .containsExactly(1);
        robot.interact(() -> robot.lookup("#weights-equal-1").queryButton().fire());
        assertThat(field.getText()).isEqualTo("34");
    }

    private String words(CompetencyId competency) {
        return document.current()
                .competency(competency)
                .orElseThrow()
                .competency()
                .levelText(2)
                .orElseThrow()
                .text();
    }

    private static double top(FxRobot robot, CompetencyId competency) {
        Node cell = cell(robot, competency);
        return cell.localToScene(cell.getBoundsInLocal()).getMinY();
    }

    private static Node cell(FxRobot robot, CompetencyId competency) {
        return robot.lookup("#level-" + competency + "-gs-13").query();
    }
}
