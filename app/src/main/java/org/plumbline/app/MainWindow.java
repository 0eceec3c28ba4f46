package org.plumbline.app;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.plumbline.app.action.AppAction;
import org.plumbline.app.document.Recovery;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.document.WorkshopSession;
import org.plumbline.app.projector.ProjectorPage;
import org.plumbline.app.projector.ProjectorPages;
import org.plumbline.app.projector.room.Displays;
import org.plumbline.app.projector.room.FxDisplays;
import org.plumbline.app.screen.Goal;
import org.plumbline.app.screen.Screen;
import org.plumbline.app.screen.Steps;
import org.plumbline.app.screen.frame.WorkshopFrame;
import org.plumbline.app.screen.start.StartScreen;
import org.plumbline.app.screen.start.StartViewModel;
import org.plumbline.app.theme.Css;
import org.plumbline.app.theme.Theme;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;

/** The one window: menus, title, and the start page or a workshop under them. */
final class MainWindow implements StartViewModel.Doors, BankRooms.House {
    /** Where the plus sign is on keyboards that need Shift for it, and on number pads. */
    private static final Set<KeyCode> LARGER_TOO = EnumSet.of(KeyCode.EQUALS, KeyCode.ADD);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final AppContext context;
    private final Stage stage;
    private final BorderPane root = new BorderPane();
    private final Label title = Nodes.label("", Css.STRONG);
    private final Label state = Nodes.label("", Css.MUTED);
    private final Workbench workbench;
    private final Menus menus;
    private final Presenting presenting;
    private final BankRooms rooms;
    private final KitRooms kits;
    private Screen shown;
    private Runnable unsubscribe = () -> {};
    private String savedAt = "";

    MainWindow(AppContext context, Stage stage) {
        this(context, stage, new FxDisplays());
    }

    /**
     * @param displays where the room's page may be shown
     */
    MainWindow(AppContext context, Stage stage, Displays displays) {
        this.context = context;
        this.stage = stage;
        workbench = new Workbench(context, this::show, this::saved);
        rooms = new BankRooms(context, this);
        kits = new KitRooms(context);
        menus = new Menus(this::run, context.settings(), this::open);
        menus.onLook(this::showMenus);
        presenting =
                new Presenting(context, stage, displays, () -> document().map(WorkshopDocument::current), this::page);
        presenting.onChanged(this::besideTheWork);
        state.setId("save-state");
        title.setId("workshop-title");
        root.setTop(Nodes.styled(new HBox(menus.bar(), Nodes.spacer(), title, state), Css.TOP_BAR));
        var scene = new Scene(root, 1280, 800);
        context.theme().dress(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::windowKeys);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> presenting.first(event, scene.getFocusOwner()));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> presenting.last(event, scene.getFocusOwner()));
        scene.focusOwnerProperty()
                .addListener((property, old, now) -> document().ifPresent(WorkshopDocument::endTyping));
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> presenting.refreshLater());
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> presenting.refreshLater());
        scene.setOnDragOver(this::dragOver);
        scene.setOnDragDropped(this::dropped);
        stage.setScene(scene);
        stage.setOnCloseRequest(event -> {
            event.consume();
            workbench.quit(() -> {
                shown.hide();
                presenting.stop();
                stage.hide();
            });
        });
        show(Optional.empty());
    }

    Workbench workbench() {
        return workbench;
    }

    private Optional<WorkshopDocument> document() {
        return workbench == null ? Optional.empty() : workbench.session().map(WorkshopSession::document);
    }

    /**
     * Keys that menus cannot take. Text fields would undo their own typing; the document knows better (and JavaFX's own
     * undo can fail).
     */
    private void windowKeys(KeyEvent event) {
        if (event.isShortcutDown() && LARGER_TOO.contains(event.getCode())) {
            event.consume();
            run(AppAction.LARGER);
            return;
        }
        boolean redo = AppAction.REDO.keys().orElseThrow().match(event)
                || (event.isShortcutDown() && event.getCode() == KeyCode.Y);
        if (redo || AppAction.UNDO.keys().orElseThrow().match(event)) {
            event.consume();
            run(redo ? AppAction.REDO : AppAction.UNDO);
        }
    }

    /** What cannot be seen is not undone: while an import is looked at, the document rests. */
    private Optional<Steps> stepsInView() {
        return shown == null ? Optional.empty() : shown.steps();
    }

    private void show(Optional<WorkshopSession> session) {
        if (session.isEmpty()) {
            presenting.stop();
        }
        savedAt = "";
        rooms.forget();
        unsubscribe.run();
        unsubscribe = session.map(open -> open.document().listen(workshop -> refresh()))
                .orElse(() -> {});
        become(session.<Screen>map(open -> new WorkshopFrame(
                        open.document(),
                        goal -> context.screen(goal, open, this::go),
                        this::toggleProjector,
                        context.services()))
                .orElseGet(() -> new StartScreen(new StartViewModel(
                        context.settings(),
                        context.autosave(),
                        context.services().dialogs(),
                        this))));
        menus.showRecent();
        refresh();
    }

    @Override
    public Screen shown() {
        return shown;
    }

    @Override
    public Optional<WorkshopDocument> workshop() {
        return document();
    }

    @Override
    public void become(Screen next) {
        if (shown != null) {
            shown.hide();
        }
        shown = next;
        root.setCenter(next.node());
        besideTheWork();
        next.show();
        showMenus();
        presenting.refreshLater();
    }

    /** Opens a stage of the workshop that is open. */
    @Override
    public void go(Goal goal) {
        if (shown instanceof WorkshopFrame frame) {
            frame.go(goal);
        }
    }

    private void saved() {
        savedAt = TIME.format(LocalTime.now(context.services().clock()));
        menus.showRecent();
        refresh();
    }

    private void refresh() {
        Optional<WorkshopDocument> open = document();
        String position = open.map(document -> document.current().position().title())
                .filter(words -> !words.isBlank())
                .orElse(open.isPresent() ? workbench.title() : "");
        title.setText(position);
        stage.setTitle(position.isEmpty() ? Words.of("common.app") : position + " – " + Words.of("common.app"));
        state.setText(open.map(this::stateOf).orElse(""));
        showMenus();
        if (presenting.isOn()) {
            presenting.refresh();
        }
    }

    private void showMenus() {
        boolean open = document().isPresent();
        menus.show(open, open || page().isPresent(), stepsInView());
    }

    private String stateOf(WorkshopDocument document) {
        if (document.dirty()) {
            return Words.of("frame.changed");
        }
        if (workbench.session().flatMap(WorkshopSession::file).isEmpty()) {
            return Words.of("frame.unsaved");
        }
        return savedAt.isEmpty() ? "" : Words.of("frame.saved", savedAt);
    }

    void run(AppAction action) {
        Theme theme = context.theme();
        Scene scene = stage.getScene();
        switch (action) {
            case NEW -> create();
            case OPEN -> open();
            case OPEN_KIT -> kits.choose();
            case IMPORT -> rooms.importDocument();
            case BANK -> rooms.bank();
            case LIBRARY -> rooms.library();
            case SAVE -> workbench.save();
            case SAVE_AS -> workbench.saveAs();
            case CLOSE -> workbench.close();
            case QUIT -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            case UNDO -> stepsInView().ifPresent(Steps::undo);
            case REDO -> stepsInView().ifPresent(Steps::redo);
            case LARGER -> theme.size(theme.size() + 25, scene);
            case SMALLER -> theme.size(theme.size() - 25, scene);
            case LOOK_LIGHT -> theme.look(Theme.Look.LIGHT, scene);
            case LOOK_DARK -> theme.look(Theme.Look.DARK, scene);
            case LOOK_CONTRAST -> theme.look(Theme.Look.CONTRAST, scene);
            case PROJECT -> toggleProjector();
            case PARK -> park();
            case KEYS -> context.services().dialogs().problem(Words.of("frame.keys.title"), menus.keys());
            case ABOUT ->
                context.services().dialogs().problem(Words.of("frame.about.title"), Words.of("frame.about.text"));
        }
    }

    private void park() {
        if (shown instanceof WorkshopFrame frame) {
            frame.park();
        }
    }

    private void toggleProjector() {
        if (presenting.isOn()) {
            presenting.stop();
        } else if (page().isPresent()) {
            presenting.start();
        }
    }

    /** The presenter's side stands beside a workshop; the bank needs its width. */
    private void besideTheWork() {
        boolean beside = presenting.isOn() && shown instanceof WorkshopFrame;
        root.setRight(beside ? presenting.pane() : null);
    }

    /** What suits the room now; without a workshop, only what a screen itself offers. */
    private Optional<ProjectorPage> page() {
        return Optional.ofNullable(shown).flatMap(Screen::projection).or(() -> document()
                .map(document -> ProjectorPages.waiting(document.current())));
    }

    private void dragOver(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        if (!files.isEmpty()) {
            event.setDropCompleted(true);
            event.consume();
            Platform.runLater(() -> take(files.stream().map(File::toPath).toList()));
        }
    }

    KitRooms kits() {
        return kits;
    }

    /** Opens a workshop or a rating kit, imports anything else. */
    void take(Path file) {
        take(List.of(file));
    }

    /** Opens every kit and the first workshop of several files; without a workshop, imports what is left. */
    private void take(List<Path> files) {
        files.stream().filter(KitRooms::isKit).forEach(kits::open);
        List<Path> others = files.stream().filter(file -> !KitRooms.isKit(file)).toList();
        others.stream().filter(Workbench::isWorkshop).findFirst().ifPresentOrElse(workbench::open, () -> {
            if (!others.isEmpty()) {
                rooms.importDocuments(others);
            }
        });
    }

    @Override
    public void create() {
        workbench.create();
    }

    @Override
    public void open() {
        workbench.open();
    }

    @Override
    public void open(Path file) {
        if (KitRooms.isKit(file)) {
            kits.open(file);
        } else {
            workbench.open(file);
        }
    }

    @Override
    public void openKit() {
        kits.choose();
    }

    @Override
    public void openSample(StartViewModel.Sample sample) {
        workbench.openSample(sample.id());
    }

    @Override
    public void recover(Recovery recovery) {
        workbench.recover(recovery);
    }

    @Override
    public void importDocument() {
        rooms.importDocument();
    }

    @Override
    public void bank() {
        rooms.bank();
    }
}
