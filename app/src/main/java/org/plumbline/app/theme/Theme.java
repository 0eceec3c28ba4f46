package org.plumbline.app.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.Scene;
import org.plumbline.app.settings.Settings;

/** How the windows look: light, dark or high contrast, at a text size from 100 to 200 per cent. */
public final class Theme {
    /** The sizes that every screen is tried in. */
    public static final List<Integer> SIZES = List.of(100, 125, 150, 175, 200);

    private static final double BODY_PIXELS = 15;
    private static final double ICON_SHARE = 1.1;
    private static final String LOOK = "look";
    private static final String SIZE = "size";

    private final Settings settings;
    private Look look;
    private int size;

    public Theme(Settings settings) {
        this.settings = settings;
        look = settings.get(LOOK).flatMap(Look::named).orElse(Look.LIGHT);
        size = settings.number(SIZE)
                .map(Double::intValue)
                .filter(SIZES::contains)
                .orElse(SIZES.get(0));
    }

    public Look look() {
        return look;
    }

    /** Text size in per cent. */
    public int size() {
        return size;
    }

    public void look(Look newLook, Scene scene) {
        look = newLook;
        settings.put(LOOK, newLook.name());
        dress(scene);
    }

    /** Sets the text size; the nearest of {@link #SIZES} is taken. */
    public void size(int percent, Scene scene) {
        size = Math.max(SIZES.get(0), Math.min(SIZES.get(SIZES.size() - 1), percent));
        settings.put(SIZE, String.valueOf(size));
        dress(scene);
    }

    /** Gives a scene the present look. */
    public void dress(Scene scene) {
        Application.setUserAgentStylesheet(
                look == Look.DARK
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(sheet(look.sheet()), sheet("base.css"), sheet("screens.css"), sizes());
    }

    /** The text size as a style sheet; icons do not take their size from the text around them. */
    private String sizes() {
        double body = BODY_PIXELS * size / 100;
        String css = ".root { -fx-font-size: " + body + "px; } .ikonli-font-icon { -fx-icon-size: " + body * ICON_SHARE
                + "px; }";
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private static String sheet(String name) {
        return Theme.class.getResource("/org/plumbline/app/theme/" + name).toExternalForm();
    }

    /** The looks that can be chosen. */
    public enum Look {
        LIGHT,
        DARK,
        CONTRAST;

        String sheet() {
            return name().toLowerCase(Locale.ROOT) + ".css";
        }

        static Optional<Look> named(String name) {
            return Arrays.stream(values())
                    .filter(look -> look.name().equals(name))
                    .findFirst();
        }
    }
}
