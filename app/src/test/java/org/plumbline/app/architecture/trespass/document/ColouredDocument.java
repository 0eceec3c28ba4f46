package org.plumbline.app.architecture.trespass.document;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A document that knows JavaFX. */
public final class ColouredDocument {
    private final StringProperty title = new SimpleStringProperty();

    public StringProperty title() {
        return title;
    }
}
