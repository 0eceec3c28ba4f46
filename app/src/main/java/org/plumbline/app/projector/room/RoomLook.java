package org.plumbline.app.projector.room;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The colours of the room's page: for a dark room, a bright one, and for people who need the most contrast. */
public enum RoomLook {
    DARK,
    LIGHT,
    CONTRAST;

    String sheet() {
        return sheet("room-" + name().toLowerCase(Locale.ROOT) + ".css");
    }

    static String shapes() {
        return sheet("projector.css");
    }

    public static Optional<RoomLook> named(String name) {
        return Arrays.stream(values()).filter(look -> look.name().equals(name)).findFirst();
    }

    private static String sheet(String name) {
        return RoomLook.class.getResource("/org/plumbline/app/theme/" + name).toExternalForm();
    }
}
