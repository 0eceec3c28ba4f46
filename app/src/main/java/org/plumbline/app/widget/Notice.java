package org.plumbline.app.widget;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.control.Label;

/** A sentence that is there only while it says something. */
public final class Notice {
    private Notice() {}

    public static Label of(String id, ReadOnlyStringProperty words, String style) {
        Label label = Nodes.id(id, Nodes.reading("", style));
        label.textProperty().bind(words);
        label.visibleProperty().bind(words.isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }
}
