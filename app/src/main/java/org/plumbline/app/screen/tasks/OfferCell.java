package org.plumbline.app.screen.tasks;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.WrappingCell;
import org.plumbline.app.words.Words;

/** A task that is offered, with a box for those that are to come. */
final class OfferCell extends WrappingCell<TaskOffers.Offer> {
    private final TaskOffers model;
    private final CheckBox tick = new CheckBox();
    private final Label words = Nodes.reading("");
    private final Label source = Nodes.reading("", Css.HINT);
    private final HBox box = new HBox(8, tick, Nodes.grow(new VBox(1, words, source)));

    OfferCell(TaskOffers model) {
        this.model = model;
        tick.setFocusTraversable(false);
        tick.setMinWidth(USE_PREF_SIZE);
        tick.setOnAction(event -> model.tick(getItem(), tick.isSelected()));
        model.ticked().addListener(observable -> show());
    }

    private void show() {
        if (getItem() != null) {
            tick.setSelected(model.isTicked(getItem()));
        }
    }

    @Override
    protected void updateItem(TaskOffers.Offer offer, boolean empty) {
        super.updateItem(offer, empty);
        if (empty || offer == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        words.setText(offer.text());
        source.setText(offer.there() ? offer.source() + " · " + Words.of("tasks.offers.there") : offer.source());
        tick.setDisable(offer.there());
        tick.setAccessibleText(offer.text());
        setAccessibleText(offer.text() + ", " + source.getText());
        show();
        setGraphic(box);
    }
}
