package org.plumbline.app.screen.levels;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.newer.NewerWordsBanner;
import org.plumbline.app.newer.NewerWordsViewModel;
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

    @Start
    void start(Stage stage) {
        var screen = new LevelsScreen(
                new LevelsViewModel(document),
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

    private static double top(FxRobot robot, CompetencyId competency) {
        Node cell = cell(robot, competency);
        return cell.localToScene(cell.getBoundsInLocal()).getMinY();
    }

    private static Node cell(FxRobot robot, CompetencyId competency) {
        return robot.lookup("#level-" + competency + "-gs-13").query();
    }
}
