package org.plumbline.app.projector.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A screen that is plugged in, by its bounds: systems number their screens anew whenever they like. */
public record Display(double x, double y, double width, double height) {
    /** Part of a name that a person can find the screen by, such as "1920 × 1080". */
    public String size() {
        return String.format(Locale.ROOT, "%.0f × %.0f", width, height);
    }

    /** How the settings remember it. */
    public String words() {
        return String.format(Locale.ROOT, "%.0f %.0f %.0f %.0f", x, y, width, height);
    }

    /** Whether a point, such as the middle of a window, is on it. */
    boolean holds(double pointX, double pointY) {
        return pointX >= x && pointX < x + width && pointY >= y && pointY < y + height;
    }

    /**
     * The screen for the room: the remembered one, else the first that the presenter does not work on; empty where there
     * is none but the presenter's.
     *
     * @param remembered as {@link #words} says it
     */
    static Optional<Display> forRoom(List<Display> all, Optional<Display> presenters, Optional<String> remembered) {
        var others = new ArrayList<>(all);
        presenters.ifPresent(others::remove);
        if (all.size() < 2 || others.isEmpty()) {
            return Optional.empty();
        }
        return others.stream()
                .filter(display -> remembered.equals(Optional.of(display.words())))
                .findFirst()
                .or(() -> Optional.of(others.get(0)));
    }
}
