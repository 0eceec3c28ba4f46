package org.plumbline.app.screen.competencies;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.widget.Naming;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.scale.BuiltInScales;
import org.plumbline.model.scale.Scale;

/** A competency that no bank has: a name and a scale, the words are written under Levels. */
final class OwnCompetency extends VBox {
    private final CompetenciesViewModel model;
    private final TextField name = Nodes.id("own-name", new TextField());
    private final ComboBox<Scale> scale = Nodes.id("own-scale", new ComboBox<>());

    OwnCompetency(CompetenciesViewModel model) {
        super(6);
        this.model = model;
        setId("own");
        scale.getItems().setAll(BuiltInScales.all());
        scale.setConverter(new Naming<>(Scale::name));
        scale.setMaxWidth(Double.MAX_VALUE);
        var add = Nodes.button("own-add", Words.of("competencies.own.add"), "fth-plus", this::add);
        add.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> name.getText().isBlank(), name.textProperty()));
        var cancel = Nodes.button("own-cancel", Words.of("common.cancel"), "", this::close);
        name.setOnAction(event -> add());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        getChildren()
                .addAll(
                        Nodes.field(Words.of("competencies.own.name"), name),
                        Nodes.field(Words.of("competencies.own.scale"), scale),
                        new FlowPane(8, 6, add, cancel));
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Asks for a name, with the scale that the selection already uses. */
    void open() {
        name.clear();
        scale.setValue(model.usualScale());
        setVisible(true);
        name.requestFocus();
    }

    private void add() {
        if (!name.getText().isBlank()) {
            model.addOwn(name.getText(), scale.getValue());
            close();
        }
    }

    private void close() {
        setVisible(false);
    }
}
