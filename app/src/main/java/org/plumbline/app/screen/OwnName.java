package org.plumbline.app.screen;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.plumbline.app.settings.Settings;

/** The name of whoever works at this computer, as they wrote it last; it stands beside what they decide. */
public final class OwnName {
    private static final String KEY = "own.name";

    private OwnName() {}

    /** The name to show and to edit; what is written is remembered. */
    public static StringProperty of(Settings settings) {
        var name = new SimpleStringProperty(settings.get(KEY).orElse(""));
        name.addListener((property, old, now) -> settings.put(KEY, now == null ? "" : now.strip()));
        return name;
    }
}
