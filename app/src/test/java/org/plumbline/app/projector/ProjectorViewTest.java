package org.plumbline.app.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ProjectorViewTest {
    private static final double LEAST = 0.03;
    private static final String FOOT = "Harbor bank";

    private Stage stage;

    @Start
    void start(Stage primary) {
        stage = new Stage();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(stage::close);
    }

    private static ProjectorPage manyWords() {
        String words = String.join(" ", Collections.nCopies(45, "mooring"));
        var column = new Body.Column("Level", words, "");
        return new ProjectorPage("Mooring", words, new Body.Columns(Collections.nCopies(4, column)), FOOT);
    }

    private void show(FxRobot robot, int width, int height) {
        robot.interact(() -> {
            var page = new StackPane();
            var scene = new Scene(page, width, height);
            page.getChildren().setAll(new ProjectorView(manyWords(), scene.heightProperty()));
            stage.setScene(scene);
            stage.setWidth(width);
            stage.setHeight(height);
            stage.show();
        });
        settle();
    }

    private static void settle() {
        for (int pulse = 0; pulse < 20; pulse++) {
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private double smallest(FxRobot robot) {
        return robot.lookup(".label").queryAllAs(Label.class).stream()
                        .filter(label -> !label.getText().equals(FOOT))
                        .mapToDouble(label -> label.getFont().getSize())
                        .min()
                        .orElseThrow()
                / stage.getScene().getHeight();
    }

    private double titleShare(FxRobot robot) {
        return robot.lookup("Mooring").queryAs(Label.class).getFont().getSize()
                / stage.getScene().getHeight();
    }

    @Test
    void isSetSmallerWhereWordsAreManyButNeverTooSmallToRead(FxRobot robot) {
        show(robot, 800, 700);

        assertThat(titleShare(robot)).isLessThan(0.055);
        assertThat(smallest(robot)).isGreaterThan(LEAST - 0.0005);
    }

    @Test
    void isLargeAgainWhenTheWindowGrows(FxRobot robot) {
        show(robot, 800, 700);
        double before = titleShare(robot);

        robot.interact(() -> stage.setWidth(2600));
        settle();

        assertThat(titleShare(robot)).isGreaterThan(before).isGreaterThan(0.0595);
    }
}
