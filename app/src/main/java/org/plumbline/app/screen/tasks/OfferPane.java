package org.plumbline.app.screen.tasks;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.widget.Naming;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.bank.CompetencyBank;

/** Tasks that are offered, before any of them comes: occupation, search, ticks, how many. */
final class OfferPane extends VBox {
    private final TaskOffers model;
    private final Runnable done;
    private final ListView<TaskOffers.Offer> list = Nodes.id("tasks-offers", new ListView<>());

    /**
     * @param done goes back to the list
     */
    OfferPane(TasksViewModel tasks, Runnable done) {
        super(10);
        model = tasks.offers();
        this.done = done;
        list.setItems(model.shown());
        list.setAccessibleText(Words.of("tasks.offers.title"));
        list.setCellFactory(each -> new OfferCell(model));
        list.setPlaceholder(new EmptyState(Words.of("tasks.offers.nothing")));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER) {
                toggle();
                event.consume();
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        getChildren()
                .addAll(
                        Nodes.label(Words.of("tasks.offers.title"), Css.SECTION),
                        filters(),
                        Nodes.grow(list),
                        foot(tasks));
    }

    private void toggle() {
        var chosen = list.getSelectionModel().getSelectedItems();
        boolean all = chosen.stream().allMatch(offer -> offer.there() || model.isTicked(offer));
        chosen.forEach(offer -> model.tick(offer, !all));
    }

    private Node filters() {
        ComboBox<CompetencyBank> bank = Nodes.id("tasks-offers-bank", new ComboBox<>());
        bank.setItems(model.banks());
        bank.setConverter(new Naming<>(CompetencyBank::title));
        bank.setAccessibleText(Words.of("tasks.offers.bank"));
        bank.valueProperty().bindBidirectional(model.bank());
        ComboBox<TaskOffers.Occupation> occupation = Nodes.id("tasks-offers-occupation", new ComboBox<>());
        occupation.setItems(model.occupations());
        occupation.setConverter(new Naming<>(TaskOffers.Occupation::words));
        occupation.setAccessibleText(Words.of("tasks.offers.occupation"));
        occupation.valueProperty().bindBidirectional(model.occupation());
        occupation.setMaxWidth(360);
        TextField search = Nodes.id("tasks-offers-search", new TextField());
        search.setPromptText(Words.of("tasks.offers.search"));
        search.setAccessibleText(Words.of("tasks.offers.search"));
        search.textProperty().bindBidirectional(model.search());
        return new FlowPane(
                8,
                6,
                bank,
                occupation,
                search,
                Nodes.button("tasks-offers-all", Words.of("tasks.offers.tick"), "", () -> model.tickShown(true)),
                Nodes.button("tasks-offers-none", Words.of("tasks.offers.clear"), "", () -> model.tickShown(false)));
    }

    private Node foot(TasksViewModel tasks) {
        var take = Nodes.accent("tasks-offers-take", "", "fth-check", () -> {
            tasks.takeOffered();
            done.run();
        });
        take.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Words.of("tasks.offers.take", model.ticked().get()), model.ticked()));
        take.disableProperty().bind(model.ticked().isEqualTo(0));
        return Nodes.styled(
                new FlowPane(Nodes.button("tasks-offers-back", Words.of("tasks.back"), "", this::close), take),
                Css.SCREEN_FOOT);
    }

    private void close() {
        model.close();
        done.run();
    }

    void begin() {
        list.requestFocus();
    }
}
