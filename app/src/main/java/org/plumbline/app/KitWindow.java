package org.plumbline.app;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.plumbline.app.action.AppAction;
import org.plumbline.app.command.ProgramVersion;
import org.plumbline.app.document.KitSession;
import org.plumbline.app.screen.Services;
import org.plumbline.app.screen.Steps;
import org.plumbline.app.screen.score.KitScreen;
import org.plumbline.app.screen.score.SendingViewModel;
import org.plumbline.app.theme.Css;
import org.plumbline.app.theme.Theme;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.kit.RatingKit;

/** A window with nothing in it but one rater's work on one kit; what is typed is kept without being asked to. */
final class KitWindow {
    private static final Set<KeyCode> LARGER_TOO = EnumSet.of(KeyCode.EQUALS, KeyCode.ADD);

    private final AppContext context;
    private final Services services;
    private final Stage stage;
    private final KitSession session;
    private final KitScreen screen;
    private final KitRooms rooms;
    private final KitMenus menus;
    private final Runnable closed;

    KitWindow(AppContext context, Stage stage, KitSession session, Path file, KitRooms rooms, Runnable closed) {
        this.context = context;
        this.stage = stage;
        this.session = session;
        this.rooms = rooms;
        this.closed = closed;
        Path folder = file.toAbsolutePath().getParent();
        services = context.services().with(context.services().dialogs().over(stage, folder));
        var sending = new SendingViewModel(session, services, ProgramVersion.number());
        screen = new KitScreen(session, sending, services);
        menus = new KitMenus(this::run);
        screen.steps().ifPresent(menus::onLook);
        var root = new BorderPane(screen.node());
        root.setTop(bar(sending));
        root.setId("kit-window");
        var scene = new Scene(root, 1180, 800);
        context.theme().dress(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        scene.focusOwnerProperty()
                .addListener((property, old, now) -> session.document().endTyping());
        scene.setOnDragOver(KitWindow::dragOver);
        scene.setOnDragDropped(this::dropped);
        stage.setScene(scene);
        RatingKit kit = session.document().current().kit();
        stage.setTitle(Words.of("frame.kit.window", kit.title(), kit.member().name()));
        stage.setOnCloseRequest(event -> {
            event.consume();
            close();
        });
    }

    private HBox bar(SendingViewModel sending) {
        Label title = Nodes.label(session.document().current().kit().title(), Css.STRONG);
        Label state = Nodes.id("kit-state", Nodes.label("", Css.MUTED));
        state.textProperty().bind(sending.kept());
        return Nodes.styled(new HBox(menus.bar(), Nodes.spacer(), title, state), Css.TOP_BAR);
    }

    Stage stage() {
        return stage;
    }

    KitSession session() {
        return session;
    }

    void show() {
        stage.show();
        screen.show();
        toFront();
    }

    void toFront() {
        stage.toFront();
        stage.requestFocus();
    }

    /** Text fields would undo their own typing; the document knows better. */
    private void keys(KeyEvent event) {
        boolean redo = AppAction.REDO.keys().orElseThrow().match(event)
                || event.isShortcutDown() && event.getCode() == KeyCode.Y;
        if (event.isShortcutDown() && LARGER_TOO.contains(event.getCode())) {
            event.consume();
            run(AppAction.LARGER);
        } else if (redo || AppAction.UNDO.keys().orElseThrow().match(event)) {
            event.consume();
            run(redo ? AppAction.REDO : AppAction.UNDO);
        }
    }

    private void run(AppAction action) {
        Theme theme = context.theme();
        Scene scene = stage.getScene();
        switch (action) {
            case OPEN_KIT -> rooms.choose();
            case SAVE -> session.save();
            case CLOSE, QUIT -> close();
            case UNDO -> screen.steps().ifPresent(Steps::undo);
            case REDO -> screen.steps().ifPresent(Steps::redo);
            case LARGER -> theme.size(theme.size() + 25, scene);
            case SMALLER -> theme.size(theme.size() - 25, scene);
            case LOOK_LIGHT -> theme.look(Theme.Look.LIGHT, scene);
            case LOOK_DARK -> theme.look(Theme.Look.DARK, scene);
            case LOOK_CONTRAST -> theme.look(Theme.Look.CONTRAST, scene);
            case KEYS -> services.dialogs().problem(Words.of("frame.keys.title"), menus.keys());
            case ABOUT -> services.dialogs().problem(Words.of("frame.about.title"), Words.of("frame.about.text"));
            default -> throw new IllegalArgumentException(action + " is not done on a kit");
        }
    }

    private static void dragOver(DragEvent event) {
        boolean kits = event.getDragboard().getFiles().stream().anyMatch(file -> KitRooms.isKit(file.toPath()));
        if (kits) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        event.setDropCompleted(true);
        event.consume();
        event.getDragboard().getFiles().stream()
                .map(java.io.File::toPath)
                .filter(KitRooms::isKit)
                .forEach(rooms::open);
    }

    /** Closes when everything is on the disk, or when somebody would rather lose what is not. */
    void close() {
        screen.leave();
        boolean kept = session.flush();
        if (kept
                || services.dialogs()
                        .confirm(
                                Words.of("frame.kit.notKept.title"),
                                session.problem().orElse(""),
                                Words.of("frame.kit.notKept.close"))) {
            screen.hide();
            session.close();
            closed.run();
            stage.hide();
        }
    }
}
