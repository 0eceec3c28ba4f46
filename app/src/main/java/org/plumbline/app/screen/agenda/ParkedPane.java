package org.plumbline.app.screen.agenda;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.EditableText;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;

/** What was parked: a line to park by, and each item with its answer. */
final class ParkedPane extends VBox {
    private final ParkedViewModel model;
    private final TextField entry = Nodes.id("parked-entry", new TextField());
    private final VBox items = new VBox(12);

    ParkedPane(ParkedViewModel model) {
        this.model = model;
        getStyleClass().add(Css.PANE);
        setId("parked-pane");
        var count = Nodes.label("", Css.MUTED);
        count.textProperty().bind(model.count());
        entry.setPromptText(Words.of("agenda.parked.prompt"));
        entry.setAccessibleText(Words.of("agenda.parked.prompt"));
        entry.setOnAction(event -> {
            if (model.park(entry.getText())) {
                entry.clear();
            }
        });
        getChildren()
                .addAll(
                        Nodes.styled(
                                new FlowPane(Nodes.label(Words.of("agenda.parked"), Css.SECTION), count), Css.NAMING),
                        entry,
                        items);
        model.lines().addListener((ListChangeListener<ParkedLine>) change -> show());
        show();
    }

    private void show() {
        items.getChildren().setAll(model.lines().stream().map(this::item).toList());
        items.setVisible(!model.lines().isEmpty());
        items.setManaged(items.isVisible());
    }

    private Node item(ParkedLine line) {
        var about = Nodes.reading("", Css.HINT);
        about.textProperty().bind(line.about());
        var answer = field("parked-answer-" + line.id(), Words.of("agenda.parked.answer"), line.answer());
        answer.setPromptText(Words.of("agenda.parked.answer"));
        var remove = Nodes.iconButton(
                "parked-remove-" + line.id(), Words.of("agenda.parked.remove"), "fth-x", () -> model.remove(line.id()));
        return new VBox(
                3,
                about,
                new HBox(
                        4,
                        Nodes.grow(field("parked-text-" + line.id(), Words.of("agenda.parked.item"), line.text())),
                        remove),
                answer);
    }

    private static TextField field(String id, String name, EditableText text) {
        var field = Nodes.id(id, new TextField());
        field.setAccessibleText(name);
        field.textProperty().bindBidirectional(text);
        return field;
    }
}
