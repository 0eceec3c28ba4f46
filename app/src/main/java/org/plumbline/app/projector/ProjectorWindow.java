package org.plumbline.app.projector;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import org.plumbline.app.words.Words;

/** The room's window: undecorated on the screen that the work is not on, and never without a way back. */
public final class ProjectorWindow {
    private final Window presenter;
    private StackPane page = new StackPane();
    private Stage stage;
    private ProjectorPage shown;

    public ProjectorWindow(Window presenter) {
        this.presenter = presenter;
    }

    public boolean isShowing() {
        return stage != null && stage.isShowing();
    }

    /** Shows a page, opening the window if need be. */
    public void show(ProjectorPage content) {
        if (!isShowing()) {
            open();
        }
        if (content.equals(shown)) {
            return;
        }
        shown = content;
        page.getChildren().setAll(new ProjectorView(content, stage.getScene().heightProperty()));
    }

    public void hide() {
        if (stage != null) {
            stage.hide();
            stage = null;
        }
    }

    private void open() {
        Rectangle2D bounds = target();
        page = new StackPane();
        shown = null;
        stage = new Stage(StageStyle.UNDECORATED);
        stage.setTitle(Words.of("projector.window"));
        var scene = new Scene(page, bounds.getWidth(), bounds.getHeight());
        scene.getStylesheets()
                .setAll(ProjectorWindow.class
                        .getResource("/org/plumbline/app/theme/projector.css")
                        .toExternalForm());
        scene.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.F11) {
                hide();
            }
        });
        stage.setScene(scene);
        stage.setX(bounds.getMinX());
        stage.setY(bounds.getMinY());
        stage.setWidth(bounds.getWidth());
        stage.setHeight(bounds.getHeight());
        stage.show();
        if (Screen.getScreens().size() > 1 && presenter instanceof Stage owner) {
            owner.requestFocus();
        }
    }

    /** Another screen than the presenter's, where there is one. */
    private Rectangle2D target() {
        List<Screen> here = Screen.getScreensForRectangle(
                presenter.getX(), presenter.getY(), presenter.getWidth(), presenter.getHeight());
        return Screen.getScreens().stream()
                .filter(screen -> !here.contains(screen))
                .findFirst()
                .orElse(Screen.getPrimary())
                .getBounds();
    }
}
