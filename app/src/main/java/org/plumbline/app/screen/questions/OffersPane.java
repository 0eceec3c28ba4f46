package org.plumbline.app.screen.questions;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.widget.Focus;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.ScreenFrame;
import org.plumbline.app.widget.SideBySide;
import org.plumbline.app.words.Words;

/** Questions on offer on the left, the whole of the chosen one on the right; ticks say what to take. */
final class OffersPane {
    private static final double LIST_SHARE = 0.56;
    private static final double NARROWEST_EM = 46;

    private final OffersViewModel model;
    private final ListView<Offer> list = Nodes.id("questions-offers", new ListView<>());
    private final Label lead = Nodes.reading("", Css.STRONG);
    private final Label rest = Nodes.reading("");
    private final ScreenFrame frame;
    private final TextField search = Nodes.id("questions-offer-search", new TextField());

    OffersPane(OffersViewModel model) {
        this.model = model;
        search.setPromptText(Words.of("questions.offer.search"));
        search.setAccessibleText(Words.of("questions.offer.search"));
        search.textProperty().bindBidirectional(model.typed());
        prepareList();
        var detail = Nodes.styled(new VBox(10, lead, rest), Css.READING_CARD);
        frame = new ScreenFrame(
                        Words.of("questions.take.screen"),
                        new VBox(10, search, Nodes.grow(new SideBySide(list, detail, LIST_SHARE, NARROWEST_EM))))
                .withActions(
                        Nodes.button("questions-offer-cancel", Words.of("common.cancel"), "", model::close), take());
        frame.hint().textProperty().bind(model.source());
    }

    Node node() {
        return frame;
    }

    private void prepareList() {
        list.setItems(model.shown());
        list.setAccessibleText(Words.of("questions.offers"));
        list.setCellFactory(each -> new OfferCell(model));
        list.setPlaceholder(new EmptyState(Words.of("questions.bank.empty")));
        list.setOnKeyPressed(event -> {
            Offer offer = list.getSelectionModel().getSelectedItem();
            if (offer != null && event.getCode() == KeyCode.SPACE && !offer.asked()) {
                offer.take().set(!offer.take().get());
                event.consume();
            } else if (offer != null
                    && event.getCode() == KeyCode.DELETE
                    && model.isFromBank().get()) {
                model.forget(offer);
                event.consume();
            }
        });
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener((property, old, offer) -> read(Optional.ofNullable(offer)));
    }

    private void read(Optional<Offer> offer) {
        lead.setText(offer.map(each -> each.kept().question().lead()).orElse(""));
        rest.setText(offer.map(OffersViewModel::rest).orElse(""));
    }

    private Node take() {
        var take = Nodes.accent("questions-take", "", "fth-check", model::take);
        take.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Words.of("questions.take", model.ticked().get()), model.ticked()));
        take.disableProperty().bind(model.ticked().isEqualTo(0));
        return take;
    }

    /** Puts the keyboard into the search. */
    void search() {
        Focus.whenShown(search);
    }
}
