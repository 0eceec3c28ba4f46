package org.plumbline.app.screen.score;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;

/** Says that a card was handed in, and begins its correction once somebody says why. */
final class CorrectingPane extends VBox {
    private final HandingInViewModel model;
    private final Label state = Nodes.reading("", Css.STRONG);
    private final TextField reason = Nodes.id("score-correct-reason", new TextField());
    private final VBox why;
    private final Button correct;

    CorrectingPane(HandingInViewModel model) {
        super(8);
        this.model = model;
        setId("score-correcting");
        Button begin = Nodes.button("score-correct-begin", Words.of("score.correct.begin"), "fth-edit-3", this::begin);
        begin.disableProperty().bind(reason.textProperty().isEmpty());
        reason.setOnAction(event -> begin());
        why = new VBox(8, Nodes.field(Words.of("score.correct.reason"), reason), new FlowPane(begin));
        why.managedProperty().bind(why.visibleProperty());
        why.setVisible(false);
        correct = Nodes.button("score-correct", Words.of("score.correct"), "fth-edit-3", () -> {
            why.setVisible(true);
            reason.requestFocus();
        });
        correct.managedProperty().bind(correct.visibleProperty());
        managedProperty().bind(visibleProperty());
        getStyleClass().add(Css.BAND);
        getChildren().addAll(state, correct, why);
    }

    private void begin() {
        model.correct(reason.getText());
        reason.clear();
        why.setVisible(false);
    }

    void show(Sheet sheet) {
        boolean revised = sheet.card().revision() > 1;
        setVisible(sheet.submitted() || revised);
        correct.setVisible(sheet.submitted());
        state.setText(
                sheet.submitted()
                        ? Words.of(revised ? "score.submitted.again" : "score.submitted")
                        : Words.of("score.correcting", sheet.card().reason()));
        if (!sheet.submitted()) {
            why.setVisible(false);
        }
    }
}
