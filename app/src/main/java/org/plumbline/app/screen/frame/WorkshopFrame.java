package org.plumbline.app.screen.frame;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.job.Newest;
import org.plumbline.app.projector.Deck;
import org.plumbline.app.projector.ProjectorPage;
import org.plumbline.app.screen.Goal;
import org.plumbline.app.screen.Parking;
import org.plumbline.app.screen.Screen;
import org.plumbline.app.screen.Services;
import org.plumbline.app.screen.Steps;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.check.Finding;
import org.plumbline.model.check.WorkshopChecks;
import org.plumbline.model.workshop.Workshop;

/** An open workshop: stages on the left, the chosen one in the middle, what is missing at the bottom. */
public final class WorkshopFrame extends BorderPane implements Screen {
    private final WorkshopDocument document;
    private final Function<Goal, Screen> make;
    private final Map<Goal, Screen> screens = new EnumMap<>(Goal.class);
    private final StageList stages = new StageList(this::go);
    private final SignedPlace place = new SignedPlace(() -> go(Goal.SIGN_OFF));
    private final MenuButton hints = new MenuButton();
    private final Label complete = Nodes.label(Words.of("frame.complete"), Css.MUTED);
    private final ParkingLine parkingLine;
    private final Button undo;
    private final Button next;
    private final Newest<Workshop, Signs> signs;
    private Goal here = Goal.POSITION;
    private Runnable unsubscribe = () -> {};

    /**
     * @param make builds the screen of a stage when it is first opened
     * @param project shows the present stage to the room
     */
    public WorkshopFrame(WorkshopDocument document, Function<Goal, Screen> make, Runnable project, Services services) {
        this.document = document;
        this.make = make;
        signs = new Newest<>(services.jobs().answers(), Signs::of, this::show, problem -> services.dialogs()
                .problem(Words.of("common.app"), problem));
        setId("workshop-frame");
        var list = new ScrollPane(stages);
        list.setFitToWidth(true);
        list.setFitToHeight(true);
        list.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        list.setFocusTraversable(false);
        setLeft(list);
        hints.setId("frame-hints");
        hints.setMinWidth(USE_PREF_SIZE);
        hints.setOnShowing(event -> hints.getItems()
                .setAll(WorkshopChecks.of(document.current()).stream()
                        .map(this::item)
                        .toList()));
        hints.getStyleClass().add(Css.FLAT);
        complete.managedProperty().bind(complete.visibleProperty());
        hints.managedProperty().bind(hints.visibleProperty());
        List.of(hints, complete).forEach(unknown -> unknown.setVisible(false));
        undo = Nodes.button("frame-undo", "", "fth-corner-up-left", () -> steps().ifPresent(Steps::undo));
        undo.managedProperty().bind(undo.visibleProperty());
        undo.setMinWidth(0);
        undo.setTooltip(new Tooltip());
        undo.getTooltip().textProperty().bind(undo.textProperty());
        next = Nodes.button("frame-next", "", "fth-arrow-right", () -> go(Goal.values()[here.ordinal() + 1]));
        next.managedProperty().bind(next.visibleProperty());
        var room = Nodes.button("frame-project", Words.of("frame.project"), "fth-monitor", project);
        var parking = new Parking(document, services);
        parkingLine = new ParkingLine(words -> parking.park(words, here));
        var park = Nodes.button("frame-park", Words.of("frame.park"), "fth-inbox", this::park);
        List.of(undo, next, room, park).forEach(button -> button.getStyleClass().add(Css.FLAT));
        var status = Nodes.styled(new HBox(hints, complete, Nodes.spacer(), undo, park, room, next), Css.STATUS_BAR);
        setBottom(new VBox(parkingLine, status));
    }

    @Override
    public BorderPane node() {
        return this;
    }

    @Override
    public void show() {
        unsubscribe = document.listen(this::refresh);
        refresh(document.current());
        go(here);
    }

    @Override
    public void hide() {
        unsubscribe.run();
        Optional.ofNullable(screens.get(here)).ifPresent(Screen::hide);
    }

    /** Opens a stage; the one that was open stops following the document. */
    public void go(Goal goal) {
        Optional.ofNullable(screens.get(here)).ifPresent(Screen::hide);
        document.endTyping();
        here = goal;
        Screen screen = screens.computeIfAbsent(goal, make);
        setCenter(place.with(goal, screen.node()));
        stages.choose(goal);
        boolean last = goal.ordinal() == Goal.values().length - 1;
        next.setVisible(!last);
        next.setText(last ? "" : Words.of("common.next", Words.of(Goal.values()[goal.ordinal() + 1].key())));
        screen.show();
    }

    /** Asks for one line to put aside. */
    public void park() {
        parkingLine.open();
    }

    public Goal here() {
        return here;
    }

    /** What the stage offers itself, else its first page in the deck; stages of people have none. */
    @Override
    public Optional<ProjectorPage> projection() {
        return Optional.ofNullable(screens.get(here))
                .flatMap(Screen::projection)
                .or(() -> Deck.of(document.current()).first(here::holds));
    }

    @Override
    public Optional<Steps> steps() {
        return Optional.ofNullable(screens.get(here)).flatMap(Screen::steps).or(() -> Optional.of(Steps.of(document)));
    }

    private void refresh(Workshop workshop) {
        signs.ask(workshop);
        place.show(workshop.signOff());
        undo.setVisible(document.nextUndo().isPresent());
        undo.setText(document.nextUndo()
                .map(change -> Words.of("frame.undo", Steps.name(change)))
                .orElse(""));
    }

    private void show(Signs now) {
        stages.show(now.progress());
        hints.setText(Words.of("frame.hints", now.hints()));
        hints.setVisible(now.hints() > 0);
        complete.setVisible(now.hints() == 0);
    }

    /** How far the stages are and how many hints there are: looked for beside the window, since that takes a while. */
    private record Signs(Map<Goal, String> progress, int hints) {
        static Signs of(Workshop workshop) {
            List<Finding> findings = WorkshopChecks.of(workshop);
            return new Signs(Progresses.of(workshop, findings), findings.size());
        }
    }

    private MenuItem item(Finding finding) {
        Goal goal = List.of(Goal.values()).stream()
                .filter(each -> each.holds(finding.stage()))
                .findFirst()
                .orElse(here);
        var item = new MenuItem(Words.of(goal.key()) + ": " + finding.sentence());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> go(goal));
        return item;
    }
}
