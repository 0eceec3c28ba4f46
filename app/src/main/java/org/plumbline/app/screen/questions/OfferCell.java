package org.plumbline.app.screen.questions;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.WrappingCell;
import org.plumbline.app.words.Words;

/** A question on offer: a tick, its words, what is known of it, and a way out of the question bank. */
final class OfferCell extends WrappingCell<Offer> {
    private final CheckBox take = new CheckBox();
    private final Label words = Nodes.reading("");
    private final Label about = Nodes.reading("", Css.HINT);
    private final Button forget;
    private final HBox line;
    private Offer shownOffer;

    OfferCell(OffersViewModel model) {
        forget = Nodes.iconButton(
                "questions-forget", Words.of("questions.bank.forget"), "fth-x", () -> model.forget(getItem()));
        forget.setFocusTraversable(false);
        forget.visibleProperty().bind(model.isFromBank());
        forget.managedProperty().bind(forget.visibleProperty());
        take.setFocusTraversable(false);
        take.setMinWidth(USE_PREF_SIZE);
        line = new HBox(8, take, Nodes.grow(new VBox(2, words, about)), forget);
    }

    @Override
    protected void updateItem(Offer offer, boolean empty) {
        super.updateItem(offer, empty);
        if (shownOffer != null) {
            take.selectedProperty().unbindBidirectional(shownOffer.take());
            shownOffer = null;
        }
        if (empty || offer == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        shownOffer = offer;
        take.selectedProperty().bindBidirectional(offer.take());
        take.setDisable(offer.asked());
        take.setAccessibleText(
                Words.of("questions.offer.take", offer.kept().question().lead()));
        words.setText(offer.kept().question().lead());
        about.setText(offer.about());
        setAccessibleText(words.getText() + ", " + about.getText());
        setGraphic(line);
    }
}
