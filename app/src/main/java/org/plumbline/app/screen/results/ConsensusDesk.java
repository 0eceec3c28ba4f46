package org.plumbline.app.screen.results;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.results.ResultsViewModel.Desk;
import org.plumbline.app.screen.results.ResultsViewModel.Voice;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Naming;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scoring.Agreed;

/** What each member said of one candidate on one competency, and the level that the panel agrees on. */
final class ConsensusDesk extends VBox {
    private final ResultsViewModel model;

    ConsensusDesk(ResultsViewModel model) {
        this.model = model;
        getStyleClass().add(Css.PANE);
        setId("results-desk");
    }

    void show(Desk desk) {
        getChildren()
                .setAll(
                        Nodes.reading(
                                desk.candidate() + " – " + desk.competency().name(), Css.SECTION),
                        Nodes.reading(
                                desk.required()
                                        .map(level -> Words.of("results.required", level))
                                        .orElseGet(() -> Words.of("results.noRequired")),
                                Css.MUTED));
        if (!desk.waitingFor().isEmpty()) {
            getChildren().add(Nodes.reading(Words.of("results.waiting", String.join(", ", desk.waitingFor()))));
            return;
        }
        desk.voices().forEach(voice -> getChildren().add(voice(voice)));
        getChildren().add(desk.agreed().map(agreed -> agreedLine(desk, agreed)).orElseGet(() -> form(desk)));
    }

    private static Node voice(Voice voice) {
        var who = Nodes.reading(voice.member(), Css.MUTED);
        var what = Nodes.reading(voice.rating(), Css.STRONG);
        var evidence = Nodes.grow(Nodes.reading(voice.evidence()));
        evidence.setMaxWidth(Double.MAX_VALUE);
        who.setPrefWidth(150);
        who.setMinWidth(100);
        what.setPrefWidth(150);
        what.setMinWidth(100);
        evidence.setPrefWidth(300);
        return Nodes.styled(new HBox(12, who, what, evidence), Css.ROW);
    }

    private Node agreedLine(Desk desk, Agreed agreed) {
        return new HBox(
                12,
                Nodes.grow(Nodes.reading(Words.of(
                        "results.agreed", desk.scale().level(agreed.level()).name(), agreed.reason()))),
                Nodes.button("results-withdraw", Words.of("results.withdraw"), "", () -> model.withdraw(desk.spot())));
    }

    private Node form(Desk desk) {
        var level = Nodes.id("results-level", new ComboBox<Level>());
        level.getItems().setAll(desk.scale().levels());
        level.setConverter(new Naming<>(each -> each.ordinal() + "  " + each.name()));
        level.setPromptText(Words.of("results.level"));
        level.setAccessibleText(Words.of("results.level"));
        var reason = Nodes.id("results-reason", new TextField());
        reason.setPromptText(Words.of("results.reason"));
        reason.setAccessibleText(Words.of("results.reason"));
        reason.setPrefColumnCount(34);
        Button agree = Nodes.accent(
                "results-agree",
                Words.of("results.agree"),
                "fth-check",
                () -> model.agree(desk.spot(), level.getValue().ordinal(), reason.getText()));
        agree.disableProperty()
                .bind(level.valueProperty()
                        .isNull()
                        .or(javafx.beans.binding.Bindings.createBooleanBinding(
                                () -> reason.getText().isBlank(), reason.textProperty())));
        return new FlowPane(8, 8, level, reason, agree);
    }
}
