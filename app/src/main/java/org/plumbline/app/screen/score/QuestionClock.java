package org.plumbline.app.screen.score;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plumbline.app.screen.score.AskingViewModel.Asking;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;

/** Which question it is and how long it has taken; beyond the planned time it says so, and nothing else happens. */
final class QuestionClock extends FlowPane {
    private final Label which = Nodes.id("score-question-number", Nodes.label("", Css.SECTION));
    private final Label time = Nodes.id("score-time", Nodes.label("", Css.STRONG));
    private final Label over = Nodes.id("score-time-over", Nodes.label("", Css.WARNING));
    private final Button start;

    QuestionClock(AskingViewModel model) {
        super(14, 6);
        setAlignment(Pos.CENTER_LEFT);
        start = Nodes.button("score-time-start", "", "fth-play", model::startOrPause);
        over.managedProperty().bind(over.visibleProperty());
        getChildren().addAll(which, time, over, start);
        getChildren().forEach(node -> ((javafx.scene.layout.Region) node).setMinWidth(USE_PREF_SIZE));
    }

    void show(Asking now) {
        which.setText(Words.of(
                "score.question.of", now.number(), now.sheet().questions().size()));
        int planned = now.question().minutes();
        time.setText(
                planned == 0 ? clock(now.seconds()) : Words.of("score.time.planned", clock(now.seconds()), planned));
        over.setVisible(now.over() > 0);
        over.setText(Words.of("score.time.over", clock(now.over())));
        start.setText(Words.of(
                now.running() ? "score.time.pause" : now.seconds() > 0 ? "score.time.goOn" : "score.time.start"));
        ((FontIcon) start.getGraphic()).setIconLiteral(now.running() ? "fth-pause" : "fth-play");
        start.setDisable(now.sheet().submitted());
    }

    static String clock(int seconds) {
        return String.format("%02d:%02d", seconds / 60, seconds % 60);
    }
}
