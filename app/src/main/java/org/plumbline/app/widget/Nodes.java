package org.plumbline.app.widget;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plumbline.app.theme.Css;

/** Small nodes that every screen is made of. */
public final class Nodes {
    private Nodes() {}

    public static <N extends Node> N id(String id, N node) {
        node.setId(id);
        return node;
    }

    public static <N extends Node> N styled(N node, String... classes) {
        node.getStyleClass().addAll(classes);
        return node;
    }

    public static Label label(String text, String... classes) {
        return styled(new Label(text), classes);
    }

    /** A label that wraps and never cuts its words. */
    public static Label reading(String text, String... classes) {
        Label label = label(text, classes);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(Css.READING);
        return label;
    }

    public static Button button(String id, String text, String icon, Runnable action) {
        var button = new Button(text, icon.isEmpty() ? null : new FontIcon(icon));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** The one button that is the next thing to do. */
    public static Button accent(String id, String text, String icon, Runnable action) {
        Button button = button(id, text, icon, action);
        button.getStyleClass().add(Css.ACCENT);
        return button;
    }

    /** A button with a picture only; its words are the tooltip and what a screen reader says. */
    public static Button iconButton(String id, String words, String icon, Runnable action) {
        Button button = named(button(id, "", icon, action), words);
        button.getStyleClass().add(Css.FLAT);
        return button;
    }

    public static <B extends ButtonBase> B named(B button, String words) {
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        return button;
    }

    /** A chooser whose value, where it is cut, is whole in the tooltip. */
    public static <T> ComboBox<T> whole(ComboBox<T> chooser) {
        var tooltip = new Tooltip();
        tooltip.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> chooser.getConverter().toString(chooser.getValue()),
                        chooser.valueProperty(),
                        chooser.converterProperty()));
        chooser.setTooltip(tooltip);
        return chooser;
    }

    /** A field with its name above it. */
    public static VBox field(String name, Node field) {
        Label label = label(name, Css.FIELD_LABEL);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setLabelFor(field);
        field.setAccessibleText(name);
        var box = new VBox(3, label, field);
        box.setFillWidth(true);
        return box;
    }

    /** A text area that Tab leaves; Ctrl+Tab writes a tab. */
    public static TextArea area(String id, int rows) {
        var area = new TextArea();
        area.setId(id);
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        area.setMinHeight(Region.USE_PREF_SIZE);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                event.consume();
                Focus.move(area, event.isShiftDown());
            }
        });
        return area;
    }

    public static Region spacer() {
        var spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }

    public static <N extends Node> N grow(N node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        VBox.setVgrow(node, Priority.ALWAYS);
        return node;
    }
}
