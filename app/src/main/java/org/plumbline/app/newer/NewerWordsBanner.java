package org.plumbline.app.newer;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.app.library.NewerWords.Offer;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Differences;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;

/** Says that the bank has newer words for what the workshop selected, and shows them one competency at a time. */
public final class NewerWordsBanner extends VBox {
    private final NewerWordsViewModel model;
    private final Label sentence = Nodes.id("newer-sentence", Nodes.reading(""));
    private final Button look;
    private final VBox list = Nodes.id("newer-list", new VBox(10));

    public NewerWordsBanner(NewerWordsViewModel model) {
        this.model = model;
        setId("newer-words");
        getStyleClass().add(Css.NEWER);
        look = Nodes.button("newer-look", Words.of("newer.look"), "", () -> model.open()
                .set(!model.open().get()));
        var line = new HBox(12, Nodes.grow(sentence), look);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(line, list);
        list.managedProperty().bind(list.visibleProperty());
        managedProperty().bind(visibleProperty());
        model.state().addListener(observable -> refresh());
        model.open().addListener(observable -> refresh());
        refresh();
    }

    private void refresh() {
        boolean any = !model.state().get().offers().isEmpty();
        setVisible(any);
        list.setVisible(any && model.open().get());
        look.setText(Words.of(model.open().get() ? "newer.close" : "newer.look"));
        sentence.setText(any ? model.sentence() : "");
        if (list.isVisible()) {
            model.state().get().shown().ifPresent(this::show);
        } else {
            list.getChildren().clear();
        }
    }

    private void show(Offer offer) {
        boolean hadFocus = list.isFocusWithin();
        String note = model.note(offer);
        list.getChildren().setAll(Nodes.id("newer-which", Nodes.reading(model.which(offer), Css.STRONG)));
        if (!note.isBlank()) {
            list.getChildren().add(Nodes.id("newer-note", Nodes.reading(note, Css.HINT)));
        }
        list.getChildren()
                .addAll(
                        new Differences(Words.of("newer.mine"), Words.of("newer.theirs"), offer.differences()),
                        buttons(offer));
        if (hadFocus) {
            list.lookup("#newer-keep").requestFocus();
        }
    }

    private Node buttons(Offer offer) {
        var take = Nodes.accent("newer-take", Words.of("newer.take"), "fth-check", model::take);
        take.setDisable(offer.otherScale());
        var keep = Nodes.button("newer-keep", Words.of("newer.keep"), "", model::keep);
        var before =
                Nodes.iconButton("newer-before", Words.of("newer.before"), "fth-chevron-left", () -> model.step(-1));
        var next = Nodes.iconButton("newer-next", Words.of("newer.next"), "fth-chevron-right", () -> model.step(1));
        boolean alone = model.state().get().offers().size() < 2;
        before.setDisable(alone);
        next.setDisable(alone);
        return Nodes.styled(new FlowPane(before, next, keep, take), Css.TOOLS);
    }

    /** Begins to follow the workshop and its banks. */
    public void show() {
        model.show();
    }

    /** Stops following them. */
    public void hide() {
        model.hide();
    }
}
