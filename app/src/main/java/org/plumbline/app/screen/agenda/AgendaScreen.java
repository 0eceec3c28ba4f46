package org.plumbline.app.screen.agenda;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.plumbline.app.projector.AgendaPages;
import org.plumbline.app.projector.ProjectorPage;
import org.plumbline.app.screen.Goal;
import org.plumbline.app.screen.Screen;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.RowDrag;
import org.plumbline.app.widget.ScreenFrame;
import org.plumbline.app.widget.SideBySide;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.AgendaStepId;

/** The clock above, the steps on the left, the chosen step and what was parked on the right. */
public final class AgendaScreen implements Screen {
    private static final String WORK = "agenda-work";
    private static final double LIST_SHARE = 0.42;
    private static final double NARROWEST_EM = 52;

    private final AgendaViewModel model;
    private final ListView<AgendaRow> list = Nodes.id("agenda-list", new ListView<>());
    private final StepPane editor;
    private final ClockStrip clock;
    private final ScreenFrame frame;
    private final Timeline second;

    /**
     * @param go opens the stage of a step
     */
    public AgendaScreen(AgendaViewModel model, Consumer<Goal> go) {
        this.model = model;
        editor = new StepPane(model, go);
        clock = new ClockStrip(model);
        var right = new ScrollPane(Nodes.styled(new VBox(editor, new ParkedPane(model.parked())), WORK));
        right.setFitToWidth(true);
        right.setFocusTraversable(false);
        right.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        var panes = Nodes.grow(SideBySide.ofListAndWork(list, right, LIST_SHARE, NARROWEST_EM));
        prepareList();
        frame = new ScreenFrame(Words.of("agenda.screen"), Nodes.styled(new VBox(clock, panes), WORK))
                .withBanner(new LeftRunningBanner(model))
                .withActions(Nodes.button("agenda-add", Words.of("agenda.add"), "fth-plus", this::add));
        frame.hint().textProperty().bind(model.summary());
        second = new Timeline(new KeyFrame(Duration.seconds(1), event -> model.tick()));
        second.setCycleCount(Animation.INDEFINITE);
        model.rows().addListener((ListChangeListener<AgendaRow>) change -> showAll());
        model.chosen().addListener(observable -> showChosen());
        showAll();
    }

    private void prepareList() {
        list.setItems(model.rows());
        list.setAccessibleText(Words.of("agenda.list"));
        list.setPlaceholder(new EmptyState(
                Words.of("agenda.empty"),
                Nodes.accent("agenda-usual", Words.of("agenda.usual"), "fth-clock", model::useUsual)));
        var drag =
                new RowDrag<AgendaRow>("step", AgendaRow::id, (id, place) -> model.moveTo(new AgendaStepId(id), place));
        drag.follow(list);
        list.setCellFactory(each -> new AgendaCell(drag));
        list.setOnKeyPressed(this::key);
        list.getSelectionModel().selectedItemProperty().addListener((property, old, row) -> {
            if (row != null) {
                model.choose(row.id());
            }
        });
    }

    private void key(KeyEvent event) {
        AgendaRow row = list.getSelectionModel().getSelectedItem();
        if (row == null) {
            return;
        }
        boolean moves = event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN);
        if (moves) {
            model.moveBy(row.id(), event.getCode() == KeyCode.UP ? -1 : 1);
        } else if (event.getCode() == KeyCode.DELETE) {
            model.remove(row.id());
        } else if (event.getCode() == KeyCode.ENTER) {
            editor.write();
        } else if (event.getCode() == KeyCode.SPACE) {
            model.startOrPause(row.id());
        } else {
            return;
        }
        event.consume();
    }

    private void add() {
        model.add();
        editor.write();
    }

    private void showAll() {
        boolean any = !model.rows().isEmpty();
        for (Node node : new Node[] {clock, editor}) {
            node.setVisible(any);
            node.setManaged(any);
        }
        showChosen();
    }

    /** Selects what the model has chosen; the list's own selection moves when rows are exchanged. */
    private void showChosen() {
        int index = model.chosenIndex();
        if (index >= 0 && list.getSelectionModel().getSelectedIndex() != index) {
            list.getSelectionModel().clearAndSelect(index);
            list.scrollTo(Math.max(0, index - 2));
        }
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public void show() {
        model.show();
        second.playFromStart();
    }

    @Override
    public void hide() {
        second.stop();
        model.hide();
    }

    @Override
    public Optional<ProjectorPage> projection() {
        return Optional.of(AgendaPages.today(model.workshop()));
    }
}
