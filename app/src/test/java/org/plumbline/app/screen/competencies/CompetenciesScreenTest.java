package org.plumbline.app.screen.competencies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.newer.NewerWordsBanner;
import org.plumbline.app.newer.NewerWordsViewModel;
import org.plumbline.app.testing.Invented;
import org.plumbline.app.testing.TestServices;
import org.plumbline.app.theme.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class CompetenciesScreenTest {
    private final WorkshopDocument document = Invented.document(Invented.workshop());
    private CompetenciesViewModel model;
    private CompetenciesScreen screen;

    @Start
    void start(Stage stage) {
        var services = TestServices.quiet();
        model = new CompetenciesViewModel(document, services);
        screen = new CompetenciesScreen(
                model, new NewerWordsBanner(new NewerWordsViewModel(document, TestServices.quiet())));
        var scene = new Scene((javafx.scene.Parent) screen.node(), 1040, 700);
        new Theme(services.settings()).dress(scene);
        stage.setScene(scene);
        screen.show();
        stage.show();
        stage.requestFocus();
    }

    @Test
    void comingBackKeepsTheBankThatWasChosen(FxRobot robot) {
        ComboBox<?> banks = robot.lookup("#competencies-bank").queryComboBox();
        robot.interact(() -> banks.getSelectionModel().select(1));
        Optional<?> chosen = (Optional<?>) banks.getValue();
        assertThat(chosen).isPresent();
        int hits = model.hits().size();

        robot.interact(() -> {
            screen.hide();
            model.banks().remove(2);
            screen.show();
        });

        assertThat(banks.getValue()).isEqualTo(chosen);
        assertThat(model.hits()).hasSize(hits);
    }

    @Test
    void theCellsOfBothListsSayWhatTheyShow(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(spoken(robot, "#competencies-hits")).contains("Analytical Ability", "technical and product");
        assertThat(spoken(robot, "#competencies-selected")).isEqualTo("1. Listening");
        robot.interact(() -> model.add(model.hits().get(0)));
        assertThat(spoken(robot, "#competencies-hits")).endsWith("selected");
    }

    private static String spoken(FxRobot robot, String list) {
        ListView<?> view = robot.lookup(list).queryListView();
        return view.lookupAll(".list-cell").stream()
                .map(ListCell.class::cast)
                .filter(cell -> cell.getIndex() == 0 && !cell.isEmpty())
                .findFirst()
                .orElseThrow()
                .getAccessibleText();
    }
}
