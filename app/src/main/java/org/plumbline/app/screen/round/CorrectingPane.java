package org.plumbline.app.screen.round;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Differences;
import org.plumbline.app.widget.Naming;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.Notice;
import org.plumbline.app.words.Words;
import org.plumbline.model.compare.WordDifference;
import org.plumbline.model.panel.RoundWords;

/** Mends a slip of the pen in an open round, before and after in view; or begins a new version with a reason. */
final class CorrectingPane extends VBox {
    private static final int ROWS = 4;

    private final RoundViewModel model;
    private final Correcting correcting;
    private final StackPane difference = new StackPane();
    private final TextField reason = Nodes.id("correct-reason", new TextField());

    CorrectingPane(RoundViewModel model) {
        super(10);
        this.model = model;
        correcting = model.correcting();
        setId("correct-pane");
        getStyleClass().add(Css.PANE);
        TextArea after = Nodes.area("correct-after", ROWS);
        after.textProperty().bindBidirectional(correcting.after());
        getChildren()
                .addAll(
                        Nodes.label(Words.of("round.correct"), Css.SECTION),
                        Nodes.reading(Words.of("round.correct.help"), Css.MUTED),
                        Nodes.field(Words.of("round.correct.place"), places()),
                        Nodes.field(Words.of("round.correct.after"), after),
                        difference,
                        Notice.of("correct-doubt", correcting.doubt(), Css.WARNING),
                        new FlowPane(
                                8,
                                8,
                                Nodes.button(
                                        "correct-do", Words.of("round.correct.do"), "fth-check", correcting::correct),
                                Nodes.button(
                                        "correct-close",
                                        Words.of("round.correct.close"),
                                        "",
                                        () -> correcting.begin(Optional.empty()))),
                        Nodes.label(Words.of("round.renew"), Css.SECTION),
                        Nodes.reading(Words.of("round.renew.help"), Css.MUTED),
                        Nodes.field(Words.of("round.renew.reason"), reason),
                        new FlowPane(
                                8,
                                8,
                                Nodes.button("renew-do", Words.of("round.renew.do"), "fth-git-branch", this::renew)));
        visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> correcting.round().get().isPresent(), correcting.round()));
        managedProperty().bind(visibleProperty());
        correcting.after().addListener(observable -> compare());
        correcting.place().addListener(observable -> compare());
        compare();
    }

    private Node places() {
        ComboBox<RoundWords.Place> places = Nodes.id("correct-place", new ComboBox<>());
        places.setItems(correcting.places());
        places.setConverter(new Naming<>(correcting::name));
        places.setMaxWidth(Double.MAX_VALUE);
        places.valueProperty().bindBidirectional(correcting.place());
        return places;
    }

    private void compare() {
        RoundWords.Place place = correcting.place().get();
        boolean differs =
                place != null && !place.words().equals(correcting.after().get());
        if (differs) {
            difference
                    .getChildren()
                    .setAll(Differences.marked(
                            Words.of("round.correct.difference"),
                            WordDifference.between(
                                    place.words(), correcting.after().get())));
        } else {
            difference.getChildren().clear();
        }
    }

    private void renew() {
        correcting.round().get().ifPresent(round -> {
            if (model.preparing().renew(round, reason.getText())) {
                reason.clear();
                correcting.begin(Optional.empty());
            }
        });
    }
}
