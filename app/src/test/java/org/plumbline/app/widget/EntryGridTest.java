package org.plumbline.app.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.app.theme.Css;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** By the keyboard, as somebody types a sheet in. */
@ExtendWith(ApplicationExtension.class)
class EntryGridTest {
    private final NumbersForTests values = new NumbersForTests(150, 24);
    private EntryGrid grid;
    private TextField after;

    @Start
    void start(Stage stage) {
        grid = new EntryGrid("grid", "Ratings", values);
        after = new TextField();
        VBox.setVgrow(grid, Priority.ALWAYS);
        stage.setScene(new Scene(new VBox(grid, after), 900, 500));
        stage.show();
        stage.requestFocus();
    }

    @BeforeEach
    void enter(FxRobot robot) {
        robot.interact(grid::requestFocus);
    }

    private String cell(int row, int column) {
        return values.value(row, column).map(String::valueOf).orElse(".");
    }

    @Test
    void digitsGoDownAndEachIsAStep(FxRobot robot) {
        robot.push(KeyCode.DIGIT4).push(KeyCode.DIGIT0).push(KeyCode.DIGIT5);

        assertThat(cell(0, 0) + cell(1, 0) + cell(2, 0) + cell(3, 0)).isEqualTo("405.");
        assertThat(values.steps()).hasSize(3);
    }

    @Test
    void aDigitOutsideTheScaleIsRefusedWithASentence(FxRobot robot) {
        robot.push(KeyCode.DIGIT7);

        assertThat(values.steps()).isEmpty();
        assertThat(grid.note().get()).isEqualTo("“7” was not taken: expert 0 is 0 to 5. Delete empties a cell.");
        robot.push(KeyCode.DIGIT5);
        assertThat(grid.note().get()).isEmpty();
    }

    @Test
    void deleteEmptiesTheSelectionInOneStep(FxRobot robot) {
        robot.interact(() -> grid.paste("1\t2\n3\t4"));
        robot.push(KeyCode.HOME).push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.push(KeyCode.DELETE);

        assertThat(cell(0, 0) + cell(0, 1) + cell(1, 0) + cell(1, 1)).isEqualTo(".2.4");
        assertThat(values.steps()).hasSize(2);
    }

    @Test
    void arrowsAndPagesMoveAndWhatIsThereIsSaid(FxRobot robot) {
        robot.push(KeyCode.RIGHT).push(KeyCode.PAGE_DOWN).push(KeyCode.DIGIT3).push(KeyCode.UP);

        assertThat(grid.cursor().column()).isEqualTo(1);
        assertThat(grid.cursor().row()).isGreaterThan(5);
        assertThat(grid.getAccessibleText()).isEqualTo("task " + grid.cursor().row() + ", expert 1: 3");
        robot.push(KeyCode.HOME).push(KeyCode.SHORTCUT, KeyCode.END);
        assertThat(grid.selection().get()).isEqualTo(new EntryBlock(149, 23, 149, 23));
        assertThat(grid.getAccessibleText()).endsWith("empty");
    }

    @Test
    void tabLeaves(FxRobot robot) {
        robot.push(KeyCode.TAB);

        assertThat(after.isFocused()).isTrue();
    }

    @Test
    void blocksGoThroughTheClipboard(FxRobot robot) {
        robot.interact(() -> grid.paste("1\t9\n\t4"));
        assertThat(grid.note().get()).contains("3 cells were pasted").contains("“9” is not 0 to 5");

        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        String[] copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0]).isEqualTo("1\t\n\t4");
        robot.interact(() -> grid.cursor().go(5, 5, false));
        robot.push(KeyCode.SHORTCUT, KeyCode.V);
        assertThat(cell(5, 5) + cell(6, 6)).isEqualTo("14");
    }

    @Test
    void onlyWhatIsInSightHasNodesAndTheCursorIsAlwaysInSight(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.END);
        WaitForAsyncUtils.waitForFxEvents();

        var cells = grid.lookupAll("." + Css.ENTRY_CELL);
        assertThat(cells).hasSizeLessThan(500);
        values.enter(List.of(new EntryValues.Entry(149, 23, Optional.of(2))));
        robot.interact(grid::refresh);
        assertThat(cells.stream()
                        .filter(node -> node.getPseudoClassStates().contains(Css.CURRENT))
                        .map(node -> ((Label) node).getText()))
                .containsExactly("2");
    }
}
