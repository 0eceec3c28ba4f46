package org.plumbline.app.screen.ratings;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** A few choices beside each other, one of them chosen. */
final class Choices<T> extends HBox {
    private final ObjectProperty<T> chosen;
    private final Function<T, String> names;
    private final String id;

    /**
     * @param id of the row; each choice has it with its own name behind
     */
    Choices(String id, String name, ObjectProperty<T> chosen, Function<T, String> names) {
        this.id = id;
        this.chosen = chosen;
        this.names = names;
        setId(id);
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleText(name);
        chosen.addListener((property, old, now) -> mark());
    }

    Choices<T> of(List<T> all) {
        if (!getChildren().stream().map(Node::getUserData).toList().equals(all)) {
            var group = new ToggleGroup();
            getChildren().setAll(all.stream().map(one -> button(one, group)).toList());
        }
        mark();
        return this;
    }

    private ToggleButton button(T one, ToggleGroup group) {
        var button = new ToggleButton(names.apply(one));
        button.setId(id + "-" + one);
        button.setUserData(one);
        button.setMinWidth(USE_PREF_SIZE);
        button.setToggleGroup(group);
        button.setOnAction(event -> {
            chosen.set(one);
            button.setSelected(true);
        });
        return button;
    }

    private void mark() {
        getChildren().forEach(button -> ((ToggleButton) button)
                .setSelected(button.getUserData().equals(chosen.get())));
    }
}
