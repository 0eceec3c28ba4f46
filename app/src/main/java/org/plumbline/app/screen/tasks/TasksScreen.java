package org.plumbline.app.screen.tasks;

import javafx.scene.Node;
import org.plumbline.app.screen.Screen;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.widget.ScreenFrame;
import org.plumbline.app.words.Words;

/** What the job asks for from the first day. */
public final class TasksScreen implements Screen {
    private final TasksViewModel model;
    private final ScreenFrame frame;

    public TasksScreen(TasksViewModel model) {
        this.model = model;
        frame = new ScreenFrame(Words.of("tasks.screen"), new EmptyState(Words.of("tasks.empty")));
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public void show() {
        model.show();
    }

    @Override
    public void hide() {
        model.hide();
    }
}
