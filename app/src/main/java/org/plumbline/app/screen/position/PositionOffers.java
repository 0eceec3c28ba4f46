package org.plumbline.app.screen.position;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.position.PositionViewModel.Offer;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Naming;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;

/** Positions that the banks describe, to begin from; not there while no bank describes any. */
final class PositionOffers extends VBox {
    private final ComboBox<Offer> choice = Nodes.id("position-offer", new ComboBox<>());

    PositionOffers(PositionViewModel model) {
        super(6);
        choice.setItems(model.offers());
        choice.setAccessibleText(Words.of("position.offer"));
        choice.setPromptText(Words.of("position.offer.prompt"));
        choice.setConverter(new Naming<>(offer -> offer == null
                ? ""
                : offer.profile().title() + " – " + offer.bank().title()));
        choice.setVisibleRowCount(12);
        Nodes.whole(choice).setMaxWidth(Double.MAX_VALUE);
        Button take = Nodes.button("position-take", Words.of("position.offer.take"), "fth-download", () -> {
            model.take(choice.getValue());
            choice.setValue(null);
        });
        take.disableProperty().bind(choice.valueProperty().isNull());
        take.setMinWidth(USE_PREF_SIZE);
        Label brings = Nodes.reading("", Css.HINT);
        brings.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> choice.getValue() == null
                                ? Words.of("position.offer.hint")
                                : Words.of(
                                        "position.offer.brings",
                                        choice.getValue().competencies()),
                        choice.valueProperty()));
        getChildren()
                .addAll(
                        Nodes.label(Words.of("position.offer"), Css.FIELD_LABEL),
                        new HBox(8, Nodes.grow(choice), take),
                        brings);
        visibleProperty().bind(Bindings.isNotEmpty(model.offers()));
        managedProperty().bind(visibleProperty());
    }
}
