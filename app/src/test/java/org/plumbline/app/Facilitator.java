package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.layout.BorderPane;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.TaskId;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.workshop.Workshop;
import org.testfx.api.FxRobot;

/** Who runs the workshop in a test: hands in the window, an eye on what it holds, and one on the wall. */
final class Facilitator extends Hands {
    private final MainWindow window;

    Facilitator(FxRobot robot, MainWindow window) {
        super(robot);
        this.window = window;
    }

    /** The room is on this page, and nobody's name is in its window. */
    void theRoomSees(String title) {
        assertThat(Audience.title()).isEqualTo(title);
        theRoomSeesNobody();
    }

    void theRoomSeesNobody() {
        assertThat(Audience.words()).isNotEmpty().noneMatch(this::namesSomebody);
    }

    /** Whether words name somebody who takes part, be it by the first name alone. */
    boolean namesSomebody(String words) {
        return analysis().participants().stream()
                .anyMatch(one ->
                        words.contains(one.name()) || words.contains(one.name().split(" ")[0]));
    }

    /** Every word of the stage that is open, also of what is not to be seen in it just now. */
    List<String> said() {
        return said(((BorderPane) node("workshop-frame")).getCenter());
    }

    Workshop workshop() {
        return window.workbench().session().orElseThrow().document().current();
    }

    JobAnalysis analysis() {
        return workshop().analysis();
    }

    String expert(int index) {
        return analysis().presentExperts().get(index).id().value();
    }

    TaskId task(int index) {
        return analysis().tasks().get(index).id();
    }

    String competency(int index) {
        return workshop().competencies().get(index).id().value();
    }

    String levelText(int index, int level) {
        return workshop()
                .competencies()
                .get(index)
                .competency()
                .levelText(level)
                .map(LevelText::text)
                .orElse("");
    }
}
