package org.plumbline.app.screen.tasks;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.plumbline.app.projector.ProjectorPage;
import org.plumbline.app.projector.TaskPages;
import org.plumbline.app.screen.Screen;
import org.plumbline.app.widget.Focus;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.ScreenFrame;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.TaskGroupId;

/** Tasks are written, then grouped, and groups become competencies. */
public final class TasksScreen implements Screen {
    private final TasksViewModel model;
    private final WritePane write;
    private final BoardPane board;
    private final BecomesPane becomes;
    private final OfferPane offers;
    private final StackPane place = new StackPane();
    private final ToggleGroup views = new ToggleGroup();
    private final ToggleButton writing;
    private final ToggleButton grouping;
    private final ScreenFrame frame;

    public TasksScreen(TasksViewModel model) {
        this.model = model;
        write = new WritePane(model);
        board = new BoardPane(model.board(), this::ask);
        becomes = new BecomesPane(model.board().becoming(), this::open);
        offers = new OfferPane(model, this::open);
        writing = view("tasks-writing", "tasks.writing");
        grouping = view("tasks-grouping", "tasks.grouping");
        views.selectedToggleProperty().addListener((property, old, now) -> {
            if (now == null) {
                views.selectToggle(old);
            } else {
                open();
            }
        });
        frame = new ScreenFrame(Words.of("tasks.screen"), place).withTools(new HBox(writing, grouping));
        frame.hint().textProperty().bind(model.count());
        model.offers().open().addListener((property, was, is) -> {
            if (is) {
                place.getChildren().setAll(offers);
                offers.begin();
            }
        });
        views.selectToggle(writing);
    }

    private ToggleButton view(String id, String key) {
        var button = Nodes.id(id, new ToggleButton(Words.of(key)));
        button.setToggleGroup(views);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private void open() {
        model.board().becoming().close();
        boolean groups = views.getSelectedToggle() == grouping;
        place.getChildren().setAll(groups ? board : write);
        if (groups) {
            board.begin();
        } else {
            write.entry().field().requestFocus();
        }
    }

    private void ask(TaskGroupId group) {
        model.board().becoming().ask(group);
        place.getChildren().setAll(becomes);
        becomes.begin();
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public void show() {
        model.show();
        if (views.getSelectedToggle() == writing) {
            Focus.whenShown(write.entry().field());
        }
    }

    @Override
    public void hide() {
        model.hide();
    }

    /** The groups while they are made, else the list; who wrote a task is not said. */
    @Override
    public Optional<ProjectorPage> projection() {
        boolean groups = views.getSelectedToggle() == grouping;
        return Optional.of(groups ? TaskPages.groups(model.workshop()) : TaskPages.list(model.workshop()));
    }
}
