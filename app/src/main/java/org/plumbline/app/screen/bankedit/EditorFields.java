package org.plumbline.app.screen.bankedit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.EditableLines;
import org.plumbline.app.screen.EditableText;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyField;
import org.plumbline.model.check.Finding;
import org.plumbline.model.check.Spot;

/** Fields that edit a competency as somebody types, follow it when a step is taken back, and carry what was found there. */
final class EditorFields {
    private final BankEditorViewModel model;
    private final List<Consumer<Competency>> followers = new ArrayList<>();
    private final Map<Spot, TextInputControl> places = new HashMap<>();
    private final Map<Spot, Label> hints = new HashMap<>();

    EditorFields(BankEditorViewModel model) {
        this.model = model;
    }

    /** Told each state of the competency. */
    void follow(Consumer<Competency> follower) {
        followers.add(follower);
    }

    VBox line(
            String id,
            String name,
            Spot spot,
            Function<Competency, String> get,
            BiFunction<Competency, String, Competency> set) {
        return field(id, name, spot, Nodes.id(id, new TextField()), get, set);
    }

    VBox area(
            String id,
            String name,
            Spot spot,
            Function<Competency, String> get,
            BiFunction<Competency, String, Competency> set) {
        return field(id, name, spot, Nodes.area(id, 3), get, set);
    }

    private VBox field(
            String id,
            String name,
            Spot spot,
            TextInputControl input,
            Function<Competency, String> get,
            BiFunction<Competency, String, Competency> set) {
        var text = new EditableText(words -> model.edit(spot.field(), id, one -> set.apply(one, words)));
        followers.add(one -> text.show(get.apply(one)));
        input.textProperty().bindBidirectional(text);
        return placed(name, spot, input);
    }

    /** A list, one item a line. */
    VBox lines(
            String id,
            String name,
            Spot spot,
            Function<Competency, List<String>> get,
            BiFunction<Competency, List<String>, Competency> set) {
        TextArea area = Nodes.area(id, 2);
        EditableLines[] lines = new EditableLines[1];
        lines[0] = new EditableLines(() -> model.edit(spot.field(), id, one -> set.apply(one, lines[0].lines())));
        followers.add(one -> lines[0].follow(get.apply(one)));
        area.textProperty().bindBidirectional(lines[0].text());
        return placed(name, spot, area);
    }

    private VBox placed(String name, Spot spot, TextInputControl input) {
        input.setEditable(!model.readOnly());
        input.focusedProperty()
                .addListener((property, old, now) -> model.document().endTyping());
        places.put(spot, input);
        VBox box = Nodes.field(name, input);
        box.getChildren().add(hint(spot));
        return box;
    }

    private Node hint(Spot spot) {
        Label hint = Nodes.reading("", Css.WARNING);
        hint.managedProperty().bind(hint.visibleProperty());
        hint.setVisible(false);
        hints.put(spot, hint);
        return hint;
    }

    void show(Competency competency) {
        followers.forEach(follower -> follower.accept(competency));
    }

    /** Each finding stands under its field; one about an item stands under the list. */
    void show(List<Finding> findings) {
        hints.forEach((spot, hint) -> {
            List<String> here = findings.stream()
                    .filter(finding ->
                            finding.spot().filter(at -> place(at).equals(spot)).isPresent())
                    .map(Finding::sentence)
                    .toList();
            hint.setText(String.join("\n", here));
            hint.setVisible(!here.isEmpty());
        });
    }

    void jump(Spot spot) {
        TextInputControl place = places.get(place(spot));
        if (place != null) {
            place.requestFocus();
        }
    }

    private Spot place(Spot spot) {
        if (places.containsKey(spot)) {
            return spot;
        }
        boolean levels = spot.field() == CompetencyField.LEVEL_TEXT;
        return new Spot(spot.field(), levels ? 1 : 0);
    }
}
