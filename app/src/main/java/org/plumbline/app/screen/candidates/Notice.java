package org.plumbline.app.screen.candidates;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.control.Label;
import org.plumbline.app.widget.Nodes;

/** A sentence that is there only while it says something. */
final class Notice {
    private Notice() {}

    static Label of(String id, ReadOnlyStringProperty words, String style) {
        Label label = Nodes.id(id, Nodes.reading("", style));
        label.textProperty().bind(words);
        label.visibleProperty().bind(words.isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }
}
