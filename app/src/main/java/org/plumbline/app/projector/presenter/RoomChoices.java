package org.plumbline.app.projector.presenter;

import java.util.Locale;
import java.util.Optional;
import org.plumbline.app.projector.room.Display;
import org.plumbline.app.projector.room.RoomLook;
import org.plumbline.app.projector.room.Seat;
import org.plumbline.app.settings.Settings;

/** What the program remembers of the room: its screen, its colours and where the last row sits. */
public final class RoomChoices {
    private static final String DISPLAY = "room.display";
    private static final String LOOK = "room.look";
    private static final String DISTANCE = "room.distance";
    private static final String IMAGE = "room.image";
    private static final String SCRIPT = "room.script";
    private static final double FARTHEST = 500;

    private final Settings settings;

    public RoomChoices(Settings settings) {
        this.settings = settings;
    }

    public Optional<String> display() {
        return settings.get(DISPLAY);
    }

    public void display(Display chosen) {
        keep(DISPLAY, chosen.words());
    }

    public RoomLook look() {
        return settings.get(LOOK).flatMap(RoomLook::named).orElse(RoomLook.DARK);
    }

    public void look(RoomLook look) {
        keep(LOOK, look.name());
    }

    public Seat seat() {
        return seat(settings.number(DISTANCE), settings.number(IMAGE)).orElse(Seat.USUAL);
    }

    /** Takes what was typed; empty when it is not a distance and a height. */
    public Optional<Seat> seat(String distance, String image) {
        Optional<Seat> seat = seat(number(distance), number(image));
        seat.ifPresent(known -> {
            keep(DISTANCE, String.valueOf(known.distance()));
            keep(IMAGE, String.valueOf(known.image()));
        });
        return seat;
    }

    /** How large the script is, in per cent of the text around it. */
    public int script() {
        return settings.number(SCRIPT)
                .map(Double::intValue)
                .filter(size -> size >= ScriptSize.SMALLEST && size <= ScriptSize.LARGEST)
                .orElse(ScriptSize.USUAL);
    }

    public void script(int percent) {
        keep(SCRIPT, String.valueOf(percent));
    }

    private void keep(String key, String value) {
        settings.put(key, value);
        settings.save();
    }

    private static Optional<Seat> seat(Optional<Double> distance, Optional<Double> image) {
        return distance.filter(RoomChoices::sensible)
                .flatMap(far -> image.filter(RoomChoices::sensible).map(high -> new Seat(far, high)));
    }

    private static boolean sensible(double length) {
        return length > 0 && length <= FARTHEST;
    }

    /** A decimal comma is a point. */
    private static Optional<Double> number(String typed) {
        try {
            return Optional.of(Double.valueOf(typed.strip().replace(',', '.').toLowerCase(Locale.ROOT)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
