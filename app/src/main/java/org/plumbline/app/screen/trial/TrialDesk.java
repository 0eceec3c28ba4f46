package org.plumbline.app.screen.trial;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Focus;
import org.plumbline.app.widget.Naming;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.SideBySide;
import org.plumbline.app.widget.TurnList;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.Trial;

/** A secret trial as the facilitator sees it: its words, what it is rated for, and who has rated. */
final class TrialDesk extends VBox {
    private static final double TITLE = 0.7;
    private static final double NARROWEST_EM = 34;

    private final TrialViewModel model;
    private final Label title = Nodes.reading("", Css.SECTION);
    private final TurnList turns;
    private final Label nobody = Nodes.reading(Words.of("trial.noExperts"), Css.HINT);
    private final ComboBox<Trial.Kind> kind = Nodes.id("trial-kind", new ComboBox<>());
    private final TextArea material;
    private final FlowPane choices = new FlowPane(16, 8);
    private Object laid = "";
    private boolean showing;

    TrialDesk(TrialViewModel model) {
        super(14);
        this.model = model;
        setId("trial-desk");
        turns = new TurnList("trial-rater-", model::enter);
        nobody.managedProperty().bind(nobody.visibleProperty());
        var name = Nodes.id("trial-title", new TextField());
        name.textProperty().bindBidirectional(model.title());
        material = Nodes.area("trial-material", 7);
        material.textProperty().bindBidirectional(model.material());
        material.setPromptText(Words.of("trial.material.prompt"));
        kind.getItems().setAll(Trial.Kind.values());
        kind.setConverter(new Naming<>(each -> Words.of("trial.kind." + each)));
        kind.setMaxWidth(Double.MAX_VALUE);
        kind.valueProperty().addListener((property, old, now) -> {
            if (!showing && now != null) {
                model.kind(now);
            }
        });
        var foot = new FlowPane(
                8,
                8,
                Nodes.accent("trial-reveal", Words.of("trial.reveal.key"), "fth-eye", model::reveal),
                Nodes.button("trial-remove", Words.of("trial.remove"), "fth-trash-2", model::remove));
        foot.setRowValignment(VPos.CENTER);
        getChildren()
                .addAll(
                        Nodes.styled(
                                new VBox(
                                        title, Nodes.reading(Words.of("trial.choose"), Css.MUTED), turns, nobody, foot),
                                Css.PANE),
                        SideBySide.ofFields(
                                Nodes.field(Words.of("trial.title"), name),
                                Nodes.field(Words.of("trial.kind"), kind),
                                TITLE,
                                NARROWEST_EM),
                        Nodes.field(Words.of("trial.material"), material),
                        new VBox(6, Nodes.label(Words.of("trial.ratedFor"), Css.FIELD_LABEL), choices));
    }

    void show(TrialPage.Secret secret) {
        title.setText(Words.of(
                "trial.room",
                secret.trial().turnout().done(),
                secret.trial().turnout().all()));
        nobody.setVisible(secret.trial().turnout().all() == 0);
        turns.show(secret.trial().turnout());
        showing = true;
        kind.setValue(secret.trial().kind());
        showing = false;
        List<TrialPage.Choice> all = secret.choices();
        if (!all.equals(laid)) {
            laid = all;
            boolean focused = choices.isFocusWithin();
            int place = focusedChoice();
            choices.getChildren().setAll(all.stream().map(this::box).toList());
            if (focused && place >= 0 && place < all.size()) {
                choices.getChildren().get(place).requestFocus();
            }
        }
    }

    private int focusedChoice() {
        for (int i = 0; i < choices.getChildren().size(); i++) {
            if (choices.getChildren().get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }

    private CheckBox box(TrialPage.Choice choice) {
        var box = Nodes.id("trial-for-" + choice.id(), new CheckBox(choice.name()));
        box.setMnemonicParsing(false);
        box.setSelected(choice.chosen());
        box.setOnAction(event -> model.rateFor(choice.id(), box.isSelected()));
        return box;
    }

    /** What is to be rated comes first; once it is there, the names do. */
    void takeKeyboard() {
        if (model.material().get().isBlank()) {
            Focus.whenShown(material);
        } else if (!turns.getChildren().isEmpty()) {
            Focus.whenShown(turns.getChildren().get(0));
        }
    }
}
