package org.plumbline.app.screen.tasks;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.library.TypedWords;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.CompetencyCard;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.widget.Naming;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.SideBySide;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.analysis.TaskGroup;
import org.plumbline.model.scale.Scale;

/** What a group becomes: bank competencies with the reason for each, one of its own, or one selected already. */
final class BecomesPane extends VBox {
    private final GroupBecoming model;
    private final Runnable done;
    private final ListView<GroupBecoming.Like> likes = Nodes.id("tasks-likes", new ListView<>());
    private final CompetencyCard card = new CompetencyCard();

    /**
     * @param done goes back to the board
     */
    BecomesPane(GroupBecoming model, Runnable done) {
        super(10);
        this.model = model;
        this.done = done;
        Label title = Nodes.reading("", Css.SECTION);
        title.textProperty()
                .bind(Bindings.createStringBinding(() -> Words.of("tasks.becomes.title", name()), model.group()));
        likes.setItems(model.likes());
        likes.setAccessibleText(Words.of("tasks.becomes.likes"));
        likes.setPlaceholder(new EmptyState(Words.of("tasks.becomes.none")));
        likes.setCellFactory(list -> new LikeCell(model::isSelected));
        likes.getSelectionModel().selectedItemProperty().addListener((property, old, now) -> {
            if (now != null) {
                card.show(now.hit(), TypedWords.NONE);
            }
        });
        model.likes().addListener((ListChangeListener<GroupBecoming.Like>) change -> first());
        likes.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                take();
            }
        });
        likes.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                take();
                event.consume();
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                done.run();
                event.consume();
            }
        });
        getChildren().addAll(title, Nodes.grow(new StackPane(new SideBySide(likes, card, 0.45, 46))), others(), foot());
    }

    private void first() {
        if (!model.likes().isEmpty() && likes.getSelectionModel().isEmpty()) {
            likes.getSelectionModel().select(0);
        }
    }

    private String name() {
        return model.group()
                .get()
                .map(TaskGroup::name)
                .filter(words -> !words.isBlank())
                .orElseGet(() -> Words.of("tasks.becomes.unnamed"));
    }

    private Node others() {
        ComboBox<Scale> scale = Nodes.id("tasks-own-scale", new ComboBox<>());
        scale.getItems().setAll(model.scales());
        scale.setConverter(new Naming<>(Scale::name));
        scale.setAccessibleText(Words.of("tasks.becomes.scale"));
        scale.valueProperty().bindBidirectional(model.scale());
        var own = Nodes.button("tasks-own", Words.of("tasks.becomes.own"), "fth-plus", () -> {
            model.own();
            done.run();
        });
        own.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.group()
                                .get()
                                .filter(group -> !group.name().isBlank())
                                .isEmpty(),
                        model.group()));
        ComboBox<SelectedCompetency> there = Nodes.id("tasks-there", new ComboBox<>());
        there.setItems(model.selected());
        there.setConverter(new Naming<>(SelectedCompetency::name));
        there.setPromptText(Words.of("tasks.becomes.there"));
        there.setAccessibleText(Words.of("tasks.becomes.there"));
        var link = Nodes.button("tasks-link", Words.of("tasks.becomes.link"), "fth-link", () -> {
            model.link(there.getValue().id());
            done.run();
        });
        link.disableProperty().bind(there.valueProperty().isNull());
        return new FlowPane(8, 6, own, scale, there, link);
    }

    private Node foot() {
        var take = Nodes.accent("tasks-take", Words.of("tasks.becomes.take"), "fth-check", this::take);
        take.disableProperty()
                .bind(likes.getSelectionModel().selectedItemProperty().isNull());
        var foot = Nodes.styled(
                new FlowPane(Nodes.button("tasks-becomes-back", Words.of("tasks.back"), "", done), take),
                Css.SCREEN_FOOT);
        return foot;
    }

    private void take() {
        Optional.ofNullable(likes.getSelectionModel().getSelectedItem()).ifPresent(like -> {
            model.take(like.hit());
            done.run();
        });
    }

    /** The keyboard is at the best match. */
    void begin() {
        first();
        likes.requestFocus();
    }
}
