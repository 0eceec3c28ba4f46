package org.plumbline.app.screen.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.testing.Invented;
import org.plumbline.app.testing.TestServices;
import org.plumbline.app.theme.Theme;
import org.plumbline.model.panel.RoundId;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.store.Digests;
import org.plumbline.model.workshop.LevelChange;
import org.plumbline.model.workshop.ScoringChange;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ScoreScreenTest {
    private final WorkshopDocument document = Invented.document(Invented.workshop());
    private Button stages;
    private ScoreViewModel model;
    private ScoreScreen screen;
    private Scene scene;

    @Start
    void start(Stage stage) {
        stages = new Button("stages");
        var services = TestServices.quiet();
        document.apply(new ScoringChange.OpenRound(
                Digests.freeze(document.current(), new RoundId("round-1"), LocalDate.of(2026, 3, 1))));
        model = new ScoreViewModel(document, services);
        screen = new ScoreScreen(model, new PacketsViewModel(document, services));
        scene = new Scene(new VBox(stages, screen.node()), 1040, 700);
        new Theme(services.settings()).dress(scene);
        stage.setScene(scene);
        stages.setOnAction(event -> screen.show());
        stage.show();
        stage.requestFocus();
    }

    @Test
    void digitsRateAtOnceAndAfterEachMove(FxRobot robot) {
        rate(robot);
        robot.type(KeyCode.DIGIT3);
        robot.interact(
                () -> ((Button) robot.lookup("#score-step-" + Invented.PLANNING).query()).requestFocus());
        robot.type(KeyCode.SPACE, KeyCode.DIGIT2, KeyCode.PAGE_DOWN, KeyCode.DIGIT1);

        assertThat(card().rating(Invented.LISTENING)).contains(new Rating.Rated(3));
        assertThat(card().rating(Invented.PLANNING)).contains(new Rating.Rated(2));
        assertThat(card().rating(Invented.WRITING)).contains(new Rating.Rated(1));
    }

    @Test
    void digitsInTheEvidenceAreWords(FxRobot robot) {
        rate(robot);
        robot.type(KeyCode.N);
        robot.write("4");

        assertThat(card().rating(Invented.LISTENING)).isEmpty();
        assertThat(card().line(Invented.LISTENING).orElseThrow().evidence()).isEqualTo("4");
    }

    @Test
    void theNextRoundTakesOverWhatWasEditedSince(FxRobot robot) {
        robot.interact(() -> document.apply(new LevelChange.SetRequiredLevel(Invented.PLANNING, Invented.GS13, 4)));
        rate(robot);
        robot.interact(() -> ((Button) robot.lookup("#score-open-next").query()).requestFocus());
        robot.type(KeyCode.SPACE);

        assertThat(document.current().rounds()).hasSize(2);
        assertThat(robot.lookup("#score-open-next").tryQuery()).isEmpty();
        robot.interact(() -> model.kit().tab().set(KitViewModel.Tab.RATE));
        robot.type(KeyCode.DIGIT2);
        assertThat(card().rating(Invented.LISTENING)).contains(new Rating.Rated(2));
    }

    private void open(FxRobot robot) {
        robot.interact(() -> {
            stages.requestFocus();
            stages.fire();
        });
    }

    /** Says that there is no conflict, and goes on to the ratings, by the keyboard. */
    private void rate(FxRobot robot) {
        open(robot);
        robot.type(KeyCode.SPACE);
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT3);
    }

    private Scorecard card() {
        return document.current().scorecards().get(0);
    }
}
