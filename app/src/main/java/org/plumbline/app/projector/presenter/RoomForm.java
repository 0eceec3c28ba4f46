package org.plumbline.app.projector.presenter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.plumbline.app.projector.room.Display;
import org.plumbline.app.projector.room.RoomLook;
import org.plumbline.app.projector.room.Seat;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;

/** Asks for the room: its screen, its colours, and how far the farthest seat is from a picture how high. */
public final class RoomForm extends VBox {
    private static final int COLUMNS = 4;

    private final RoomChoices choices;
    private final Runnable changed;
    private final ComboBox<Display> display = new ComboBox<>();
    private final ComboBox<RoomLook> look = new ComboBox<>();
    private final TextField distance = Nodes.id("room-distance", new TextField());
    private final TextField image = Nodes.id("room-image", new TextField());
    private final Label result = Nodes.id("room-letters", Nodes.reading("", Css.MUTED));
    private boolean filling;

    /**
     * @param changed called when something else was chosen
     */
    public RoomForm(RoomChoices choices, Runnable changed) {
        this.choices = choices;
        this.changed = changed;
        getStyleClass().add(Css.ROOM_FORM);
        display.setId("room-display");
        display.setMaxWidth(Double.MAX_VALUE);
        display.setConverter(words(this::name));
        look.setId("room-look");
        look.setMaxWidth(Double.MAX_VALUE);
        look.setConverter(words(chosen -> Words.of("projector.look." + chosen.name())));
        look.getItems().setAll(RoomLook.values());
        Seat seat = choices.seat();
        distance.setText(number(seat.distance()));
        image.setText(number(seat.image()));
        List.of(distance, image).forEach(field -> {
            field.setPrefColumnCount(COLUMNS);
            field.textProperty().addListener((text, old, now) -> seatTyped());
        });
        display.setOnAction(event -> displayChosen());
        look.setOnAction(event -> lookChosen());
        getChildren()
                .addAll(
                        Nodes.field(Words.of("projector.room.display"), display),
                        Nodes.field(Words.of("projector.room.look"), look),
                        Nodes.styled(
                                new FlowPane(
                                        Nodes.field(Words.of("projector.room.distance"), distance),
                                        Nodes.field(Words.of("projector.room.image"), image)),
                                Css.TOOLS),
                        result);
        look.setValue(choices.look());
        say(Optional.of(seat));
    }

    /** Shows the screens that are plugged in. */
    public void show(List<Display> displays, Optional<Display> on) {
        filling = true;
        display.getItems().setAll(displays);
        display.setValue(on.orElse(null));
        display.setDisable(displays.size() < 2);
        display.setPromptText(Words.of("projector.room.window"));
        filling = false;
    }

    private void displayChosen() {
        if (!filling && display.getValue() != null) {
            choices.display(display.getValue());
            changed.run();
        }
    }

    private void lookChosen() {
        if (look.getValue() != choices.look()) {
            choices.look(look.getValue());
            changed.run();
        }
    }

    private void seatTyped() {
        Optional<Seat> seat = choices.seat(distance.getText(), image.getText());
        say(seat);
        seat.ifPresent(known -> changed.run());
    }

    private void say(Optional<Seat> seat) {
        result.setText(seat.map(RoomForm::sentence).orElseGet(() -> Words.of("projector.room.noSeat")));
        boolean warn = seat.map(Seat::needsMoreThanUsual).orElse(true);
        result.getStyleClass().setAll(Css.LABEL, Css.READING, warn ? Css.WARNING : Css.MUTED);
    }

    private static String sentence(Seat seat) {
        if (seat.isTooFar()) {
            return Words.of("projector.room.tooFar", percent(seat.needed()), number(seat.farthest()));
        }
        return Words.of(
                seat.needsMoreThanUsual() ? "projector.room.larger" : "projector.room.usual", percent(seat.share()));
    }

    private static String percent(double share) {
        return number(Math.ceil(share * 1000) / 10);
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.1f", value);
    }

    private String name(Display chosen) {
        int number = IntStream.range(0, display.getItems().size())
                        .filter(i -> display.getItems().get(i).equals(chosen))
                        .findFirst()
                        .orElse(0)
                + 1;
        return Words.of("projector.room.screen", number, chosen.size());
    }

    private static <T> StringConverter<T> words(java.util.function.Function<T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(T chosen) {
                return chosen == null ? "" : name.apply(chosen);
            }

            @Override
            public T fromString(String text) {
                return null;
            }
        };
    }
}
