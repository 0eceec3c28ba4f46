package org.plumbline.app.screen.review;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.plumbline.app.screen.Screen;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.widget.Naming;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.ScreenFrame;
import org.plumbline.app.widget.SideBySide;
import org.plumbline.app.words.Words;
import org.plumbline.model.panel.Round;

/** HR's quality list on the left, the words of the chosen card on the right. */
public final class ReviewScreen implements Screen {
    private static final double LIST_SHARE = 0.42;
    private static final double NARROWEST_EM = 56;

    private final ReviewViewModel model;
    private final ListView<ReviewRow> list = Nodes.id("review-list", new ListView<>());
    private final CardPane card;
    private final StackPane place = new StackPane();
    private final Node work;
    private final ComboBox<ReviewFilter> filter = Nodes.id("review-filter", new ComboBox<>());
    private final ScreenFrame frame;

    public ReviewScreen(ReviewViewModel model) {
        this.model = model;
        card = new CardPane(model);
        prepareList();
        work = SideBySide.ofListAndWork(list, card, LIST_SHARE, NARROWEST_EM);
        frame = new ScreenFrame(Words.of("review.screen"), place)
                .withTools(rounds(), filter())
                .withActions(plain());
        frame.hint().textProperty().bind(model.count());
        model.forHr().addListener(observable -> show(model.all().isEmpty()));
        model.round().addListener(observable -> show(model.all().isEmpty()));
        model.rows().addListener((ListChangeListener<ReviewRow>) change -> {
            show(model.all().isEmpty());
            select();
        });
        show(true);
    }

    private void show(boolean empty) {
        if (model.round().get() == null || model.forHr().get() && empty) {
            place.getChildren().setAll(new EmptyState(Words.of("review.empty")));
        } else if (!model.forHr().get()) {
            place.getChildren()
                    .setAll(new EmptyState(
                            Words.of("review.onlyHr"),
                            Nodes.accent("review-as-hr", Words.of("review.asHr"), "fth-eye", model::lookAsHr)));
        } else if (!place.getChildren().contains(work)) {
            place.getChildren().setAll(work);
        }
    }

    private void prepareList() {
        list.setItems(model.rows());
        list.setAccessibleText(Words.of("review.list"));
        list.setPlaceholder(new EmptyState(Words.of("review.noneOfKind")));
        list.setCellFactory(each -> new ReviewCell());
        list.getSelectionModel().selectedItemProperty().addListener((property, old, row) -> {
            if (row != null) {
                model.choose(row);
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                card.jump();
                card.answerNow();
                event.consume();
            }
        });
    }

    /** The list's own selection goes when its rows are exchanged. */
    private void select() {
        model.chosen()
                .get()
                .ifPresentOrElse(
                        chosen -> {
                            for (int i = 0; i < model.rows().size(); i++) {
                                if (model.rows().get(i).key().equals(chosen.key())) {
                                    list.getSelectionModel().clearAndSelect(i);
                                }
                            }
                        },
                        () -> list.getSelectionModel().clearSelection());
    }

    private Node rounds() {
        var rounds = Nodes.id("review-round", new ComboBox<>(model.rounds()));
        rounds.setConverter(new Naming<Round>(round -> Words.of("review.round", round.number(), round.version())));
        rounds.valueProperty().bindBidirectional(model.round());
        rounds.setAccessibleText(Words.of("review.rounds"));
        rounds.visibleProperty().bind(Bindings.size(model.rounds()).greaterThan(1));
        rounds.managedProperty().bind(rounds.visibleProperty());
        return rounds;
    }

    private Node filter() {
        filter.getItems().setAll(ReviewFilter.all());
        filter.valueProperty().bindBidirectional(model.filter());
        filter.setVisibleRowCount(filter.getItems().size());
        filter.setConverter(new Naming<>(one -> one.words(model.all())));
        filter.setButtonCell(new CountedCell(model));
        filter.setCellFactory(each -> new CountedCell(model));
        filter.setAccessibleText(Words.of("review.filters"));
        filter.visibleProperty().bind(model.forHr());
        filter.managedProperty().bind(filter.visibleProperty());
        return filter;
    }

    private Button plain() {
        var plain = Nodes.button("review-plain", "", "fth-check-circle", model::validatePlain);
        plain.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Words.of("review.plain", model.plain().size()), model.rows(), model.count()));
        plain.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> model.plain().isEmpty(), model.rows(), model.count()));
        plain.visibleProperty().bind(model.forHr());
        return plain;
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public void show() {
        model.show();
        show(model.all().isEmpty());
    }

    @Override
    public void hide() {
        model.hide();
    }
}
