package org.plumbline.app.screen.review;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.Notice;
import org.plumbline.app.words.Words;

/** The words of the chosen card with what is to be looked at, and HR's answer to them. */
final class CardPane extends VBox {
    private static final String FORM = "candidate-form";

    private final ReviewViewModel model;
    private final VBox words = Nodes.styled(new VBox(), FORM);
    private final ScrollPane scroll = new ScrollPane(words);
    private final VBox answer;
    private final Node nobody = new EmptyState(Words.of("review.nobody"));

    CardPane(ReviewViewModel model) {
        this.model = model;
        setId("review-card");
        getStyleClass().add(Css.PANE);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(Words.of("review.words"));
        answer = answer();
        model.chosen().addListener(observable -> show());
        show();
    }

    private void show() {
        if (model.chosen().get().isEmpty()) {
            getChildren().setAll(Nodes.grow(nobody));
            return;
        }
        List<Node> nodes = new ArrayList<>();
        nodes.add(Nodes.id(
                "review-title",
                Nodes.reading(model.chosen().get().map(ReviewRow::title).orElse(""), Css.SECTION)));
        model.history().forEach(said -> nodes.add(Nodes.reading(said, Css.HINT)));
        model.words().forEach(part -> nodes.add(part(part)));
        words.getChildren().setAll(nodes);
        getChildren().setAll(Nodes.grow(scroll), answer);
    }

    private static Node part(CardWords part) {
        String title = part.rating().isEmpty() ? part.title() : part.title() + " – " + part.rating();
        var box = Nodes.id("review-part-" + (part.id().isEmpty() ? "whole" : part.id()), new VBox(3));
        box.getChildren().add(Nodes.reading(title, Css.STRONG));
        box.getChildren()
                .add(
                        part.words().isBlank()
                                ? Nodes.reading(Words.of("review.noWords"), Css.MUTED)
                                : Nodes.reading(part.words()));
        part.remarks().forEach(remark -> box.getChildren().add(Nodes.reading(remark, Css.WARNING)));
        return box;
    }

    private VBox answer() {
        var reason = Nodes.id("review-reason", new TextField());
        reason.textProperty().bindBidirectional(model.reason());
        reason.setOnAction(event -> model.sendBack());
        var who = Nodes.id("review-who", new TextField());
        who.textProperty().bindBidirectional(model.who());
        FlowPane buttons = Nodes.styled(
                new FlowPane(
                        Nodes.button("review-return", Words.of("review.return"), "fth-corner-up-left", model::sendBack),
                        Nodes.accent("review-validate", Words.of("review.validate"), "fth-check", model::validate)),
                Css.TOOLS);
        Label lead = Nodes.reading(Words.of("review.lead"), Css.HINT);
        return Nodes.styled(
                new VBox(
                        lead,
                        Nodes.field(Words.of("review.who"), who),
                        Nodes.field(Words.of("review.reason"), reason),
                        Notice.of("review-problem", model.problem(), Css.PROBLEM),
                        buttons),
                FORM);
    }

    /** Puts the keyboard on the answer. */
    void answerNow() {
        if (!model.chosen().get().isEmpty()) {
            answer.lookup("#review-validate").requestFocus();
        }
    }

    /** Shows the first part with a remark. */
    void jump() {
        model.words().stream()
                .filter(part -> !part.remarks().isEmpty())
                .findFirst()
                .map(part -> words.lookup("#review-part-" + (part.id().isEmpty() ? "whole" : part.id())))
                .ifPresent(this::intoView);
    }

    private void intoView(Node part) {
        double beyond = words.getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(beyond <= 0 ? 0 : Math.min(1, part.getBoundsInParent().getMinY() / beyond));
    }
}
