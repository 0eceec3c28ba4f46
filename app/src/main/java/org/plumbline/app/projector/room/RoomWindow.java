package org.plumbline.app.projector.room;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.plumbline.app.words.Words;

/**
 * The audience's window: without a frame and as large as the room's screen. Where there is only the presenter's screen,
 * or the room's has gone, it is an ordinary window; it goes back when the screen is there again.
 */
public final class RoomWindow {
    private static final double WINDOW_WIDTH = 960;
    private static final double WINDOW_HEIGHT = 540;

    private final Stage presenter;
    private final Displays displays;
    private final Supplier<Optional<String>> remembered;
    private final RoomView view;
    private final EventHandler<KeyEvent> keys;
    private Runnable closed = () -> {};
    private Runnable sized = () -> {};
    private Runnable unsubscribe = () -> {};
    private Stage stage;
    private Optional<Display> on = Optional.empty();

    /**
     * @param remembered the screen that the presenter chose, as {@link Display#words} says it
     * @param keys what keys do that reach this window all the same
     */
    public RoomWindow(
            Stage presenter,
            Displays displays,
            Supplier<Optional<String>> remembered,
            RoomView view,
            EventHandler<KeyEvent> keys) {
        this.presenter = presenter;
        this.displays = displays;
        this.remembered = remembered;
        this.view = view;
        this.keys = keys;
    }

    /** Called when somebody closes the ordinary window. */
    public void onClosed(Runnable run) {
        closed = run;
    }

    /** Called when the picture has another size. */
    public void onSized(Runnable run) {
        sized = run;
    }

    public boolean isShowing() {
        return stage != null;
    }

    /** The screen that the room sees; empty for an ordinary window. */
    public Optional<Display> display() {
        return on;
    }

    public double width() {
        return stage == null ? WINDOW_WIDTH : stage.getScene().getWidth();
    }

    public double height() {
        return stage == null ? WINDOW_HEIGHT : stage.getScene().getHeight();
    }

    public void open() {
        if (!isShowing()) {
            unsubscribe = displays.listen(() -> Platform.runLater(this::placeAgain));
            place();
        }
    }

    public void close() {
        unsubscribe.run();
        unsubscribe = () -> {};
        discard();
    }

    /** Goes to the screen it should be on, if it is not there. */
    public void place() {
        Optional<Display> wanted = wanted();
        if (stage != null && wanted.equals(on)) {
            return;
        }
        discard();
        on = wanted;
        stage = wanted.map(this::onScreen).orElseGet(this::ordinary);
        stage.show();
        presenter.requestFocus();
        sized.run();
    }

    private void placeAgain() {
        if (isShowing()) {
            place();
        }
    }

    private Optional<Display> wanted() {
        double x = presenter.getX() + presenter.getWidth() / 2;
        double y = presenter.getY() + presenter.getHeight() / 2;
        Optional<Display> presenters =
                displays.all().stream().filter(display -> display.holds(x, y)).findFirst();
        return Display.forRoom(displays.all(), presenters, remembered.get());
    }

    private Stage onScreen(Display display) {
        Stage made = stage(StageStyle.UNDECORATED, display.width(), display.height());
        // Before it is shown, so that it never stands on the presenter's screen.
        made.setX(display.x());
        made.setY(display.y());
        made.setWidth(display.width());
        made.setHeight(display.height());
        made.focusedProperty().addListener(keepKeyboard());
        return made;
    }

    private Stage ordinary() {
        return stage(StageStyle.DECORATED, WINDOW_WIDTH, WINDOW_HEIGHT);
    }

    private Stage stage(StageStyle style, double width, double height) {
        var made = new Stage(style);
        made.setTitle(Words.of("projector.window"));
        var scene = new Scene(new StackPane(view), width, height);
        scene.setOnKeyPressed(keys);
        scene.widthProperty().addListener((size, old, now) -> sized.run());
        scene.heightProperty().addListener((size, old, now) -> sized.run());
        made.setScene(scene);
        made.setOnCloseRequest(event -> {
            event.consume();
            closed.run();
        });
        return made;
    }

    /** The keyboard stays with the presenter. */
    private ChangeListener<Boolean> keepKeyboard() {
        return (focused, old, now) -> {
            if (now) {
                Platform.runLater(presenter::requestFocus);
            }
        };
    }

    private void discard() {
        if (stage != null) {
            stage.setOnCloseRequest(null);
            stage.close();
            ((StackPane) stage.getScene().getRoot()).getChildren().clear();
            stage = null;
            on = Optional.empty();
        }
    }
}
