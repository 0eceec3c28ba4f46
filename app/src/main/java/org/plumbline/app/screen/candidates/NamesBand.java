package org.plumbline.app.screen.candidates;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.candidates.NamesViewModel.Asking;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Focus;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.Notice;
import org.plumbline.app.words.Words;

/** While names are hidden: what that means, and the way behind the codes. */
final class NamesBand extends VBox {
    private final NamesViewModel model;
    private final TextField why = Nodes.id("names-why", new TextField());

    NamesBand(NamesViewModel model) {
        this.model = model;
        setId("names-band");
        getStyleClass().add(Css.BAND);
        var lead = Nodes.reading("");
        lead.textProperty()
                .bind(Bindings.when(model.keyOpen())
                        .then(Words.of("candidates.names.key"))
                        .otherwise(Words.of("candidates.names.hidden")));
        getChildren().addAll(lead, Notice.of("names-problem", model.problem(), Css.PROBLEM), choices(), asking());
        only(this, model.hidden());
    }

    private static void only(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(node.visibleProperty());
    }

    private Node choices() {
        var key =
                Nodes.button("names-key", Words.of("candidates.names.askKey"), "fth-eye", () -> model.ask(Asking.KEY));
        only(key, model.keyOpen().not());
        var close =
                Nodes.button("names-close-key", Words.of("candidates.names.closeKey"), "fth-eye-off", model::closeKey);
        only(close, model.keyOpen());
        var reveal = Nodes.button(
                "names-reveal",
                Words.of("candidates.names.askReveal"),
                "fth-users",
                () -> model.ask(Asking.EVERYWHERE));
        FlowPane choices = Nodes.styled(new FlowPane(key, close, reveal), Css.TOOLS);
        only(choices, Bindings.equal(model.asking(), Asking.NOTHING));
        return choices;
    }

    private Node asking() {
        var who = Nodes.id("names-who", new TextField());
        who.textProperty().bindBidirectional(model.who());
        why.textProperty().bindBidirectional(model.why());
        why.setPrefColumnCount(26);
        why.setOnAction(event -> model.open());
        var open = Nodes.accent("names-open", "", "fth-eye", model::open);
        open.textProperty()
                .bind(Bindings.when(Bindings.equal(model.asking(), Asking.EVERYWHERE))
                        .then(Words.of("candidates.names.reveal"))
                        .otherwise(Words.of("candidates.names.openKey")));
        var cancel = Nodes.button("names-cancel", Words.of("common.cancel"), "", () -> model.ask(Asking.NOTHING));
        FlowPane line = Nodes.styled(
                new FlowPane(
                        Nodes.field(Words.of("candidates.names.who"), who),
                        Nodes.field(Words.of("candidates.names.why"), why),
                        open,
                        cancel),
                Css.TOOLS);
        line.setRowValignment(VPos.BOTTOM);
        only(line, Bindings.notEqual(model.asking(), Asking.NOTHING));
        model.asking().addListener((property, old, now) -> {
            if (now != Asking.NOTHING) {
                Focus.whenShown(who.getText().isBlank() ? who : why);
            }
        });
        return line;
    }
}
