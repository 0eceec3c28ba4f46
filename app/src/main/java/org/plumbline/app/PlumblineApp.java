package org.plumbline.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.plumbline.app.dialog.FxDialogs;
import org.plumbline.app.job.FxJobRunner;
import org.plumbline.app.job.Problems;
import org.plumbline.app.settings.Settings;
import org.plumbline.app.words.Words;
import org.slf4j.LoggerFactory;

/** Starts the window and puts it where it was. */
public final class PlumblineApp extends Application {
    private Settings settings;

    @Override
    public void start(Stage stage) {
        settings = new Settings(Settings.defaultHome());
        var dialogs = new FxDialogs(stage, address -> getHostServices().showDocument(address));
        Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> {
            LoggerFactory.getLogger(PlumblineApp.class).error("Unexpected", fault);
            dialogs.problem(Words.of("common.app"), Problems.sentence(fault));
        });
        var context = new AppContext(settings, dialogs, new FxJobRunner(), Clock.systemDefaultZone());
        place(stage);
        List<String> files = getParameters().getUnnamed();
        if (!files.isEmpty() && KitRooms.isKit(Path.of(files.get(0)))) {
            new KitRooms(context).open(Path.of(files.get(0)), () -> stage, () -> open(context, stage, List.of()));
        } else {
            open(context, stage, files);
        }
    }

    private static void open(AppContext context, Stage stage, List<String> files) {
        var window = new MainWindow(context, stage);
        stage.show();
        if (!files.isEmpty()) {
            window.take(Path.of(files.get(0)));
        }
    }

    /** Where it was, unless that screen is gone. */
    private void place(Stage stage) {
        double width = settings.number("window.width").orElse(1280.0);
        double height = settings.number("window.height").orElse(800.0);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(Math.max(640, width), screen.getWidth()));
        stage.setHeight(Math.min(Math.max(480, height), screen.getHeight()));
        double x = settings.number("window.x").orElse(-1.0);
        double y = settings.number("window.y").orElse(-1.0);
        if (x >= 0
                && y >= 0
                && !Screen.getScreensForRectangle(x + 60, y + 30, 60, 30).isEmpty()) {
            stage.setX(x);
            stage.setY(y);
        }
        stage.setMaximized(
                settings.get("window.maximized").map(Boolean::valueOf).orElse(false));
        stage.setOnHidden(event -> remember(stage));
    }

    private void remember(Stage stage) {
        settings.put("window.maximized", String.valueOf(stage.isMaximized()));
        if (!stage.isMaximized()) {
            settings.put("window.x", String.valueOf(stage.getX()));
            settings.put("window.y", String.valueOf(stage.getY()));
            settings.put("window.width", String.valueOf(stage.getWidth()));
            settings.put("window.height", String.valueOf(stage.getHeight()));
        }
        settings.save();
    }
}
