package org.plumbline.app.screen.importing;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.importing.EditionViewModel.Proposal;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.CompetencyCard;
import org.plumbline.app.widget.Differences;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.ScreenFrame;
import org.plumbline.app.widget.SideBySide;
import org.plumbline.app.words.Words;
import org.plumbline.model.compare.BankEntry;

/** New, changed and gone competencies of another edition with ticks, old and new words side by side. */
final class EditionPane {
    private final EditionViewModel model;
    private final VBox words = Nodes.id("edition-words", new VBox(10));

    private final ScrollPane both = new ScrollPane();
    private final CompetencyCard card = new CompetencyCard();

    private EditionPane(EditionViewModel model) {
        this.model = model;
    }

    static Node of(EditionViewModel model, String place) {
        return new EditionPane(model).node(place);
    }

    private Node node(String place) {
        both.setContent(words);
        both.setFitToWidth(true);
        both.getStyleClass().add(Css.PANE);
        var frame = new ScreenFrame(
                Words.of("importing.edition.screen"),
                new VBox(
                        10,
                        Nodes.id("edition-summary", Nodes.reading(model.summary(), Css.STRONG)),
                        Nodes.reading(Words.of("importing.edition.lead"), Css.MUTED),
                        Nodes.grow(new SideBySide(list(), new StackPane(both, card), 0.38, 46))));
        frame.hint().setText(place.isEmpty() ? model.document() : place + " · " + model.document());
        var take = Nodes.accent("edition-update", "", "fth-check", model::update);
        take.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Words.of("importing.edition.take", model.ticked().get()), model.ticked()));
        take.disableProperty().bind(model.ticked().isEqualTo(0));
        frame.withActions(
                Nodes.button("edition-back", Words.of("importing.edition.back"), "fth-arrow-left", model::back),
                Nodes.button("edition-apart", Words.of("importing.keepApart"), "", model::keepApart),
                take);
        model.chosen().addListener(observable -> show());
        show();
        return frame;
    }

    private Node list() {
        var list = new ListView<Proposal>();
        list.setId("edition-proposals");
        list.setAccessibleText(Words.of("importing.edition.screen"));
        list.getItems().setAll(model.proposals());
        list.setCellFactory(view -> new ProposalCell());
        list.getSelectionModel().selectFirst();
        list.getSelectionModel().selectedItemProperty().addListener((property, old, now) -> model.chosen()
                .set(Optional.ofNullable(now)));
        list.setOnKeyPressed(event -> {
            Proposal chosen = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && chosen != null) {
                chosen.take().set(!chosen.take().get());
                event.consume();
            }
        });
        var tools = Nodes.styled(
                new FlowPane(
                        Nodes.button("edition-all", Words.of("importing.edition.all"), "", () -> model.takeAll(true)),
                        Nodes.button(
                                "edition-none", Words.of("importing.edition.none"), "", () -> model.takeAll(false))),
                Css.TOOLS);
        var box = new VBox(6, tools, Nodes.grow(list));
        if (model.offersBeside()) {
            var beside = Nodes.id("edition-beside", new CheckBox(Words.of("importing.edition.beside")));
            beside.setWrapText(true);
            beside.selectedProperty().bindBidirectional(model.beside());
            box.getChildren().add(beside);
        }
        return box;
    }

    private void show() {
        words.getChildren().clear();
        boolean changed = model.chosen()
                .get()
                .filter(one -> one.entry().kind() == BankEntry.Kind.CHANGED)
                .isPresent();
        both.setVisible(changed);
        card.setVisible(!changed);
        model.chosen().get().map(Proposal::entry).ifPresent(this::show);
    }

    private void show(BankEntry entry) {
        if (entry.kind() == BankEntry.Kind.CHANGED) {
            words.getChildren().add(Nodes.reading(entry.name(), Css.SECTION));
            words.getChildren()
                    .add(new Differences(
                            Words.of("importing.edition.old"), Words.of("importing.edition.new"), entry.fields()));
        } else {
            entry.after().or(entry::before).ifPresent(one -> card.show(one, model.scaleOf(entry), model.source(entry)));
        }
    }
}
