package org.plumbline.app;

import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.plumbline.app.projector.room.RoomView;

/** What those who look at the wall see. */
final class Audience {
    private Audience() {}

    private static Optional<Stage> window() {
        return Window.getWindows().stream()
                .filter(each -> each instanceof Stage shown && "Plumbline room".equals(shown.getTitle()))
                .map(Stage.class::cast)
                .findFirst();
    }

    private static RoomView view() {
        return (RoomView) window().orElseThrow().getScene().lookup("#projector-page");
    }

    static boolean isThere() {
        return window().isPresent();
    }

    static boolean isBlank() {
        return view().shown() == null;
    }

    static String title() {
        return view().shown().page().title();
    }

    /** Every word in the window. */
    static List<String> words() {
        return Hands.said(window().orElseThrow().getScene().getRoot());
    }
}
