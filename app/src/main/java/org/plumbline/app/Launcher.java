package org.plumbline.app;

import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;

/** Where the program starts; not an {@link Application} itself, since those need JavaFX on the module path. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] arguments) {
        Logger.getLogger("javafx").setLevel(Level.SEVERE);
        Application.launch(PlumblineApp.class, arguments);
    }
}
