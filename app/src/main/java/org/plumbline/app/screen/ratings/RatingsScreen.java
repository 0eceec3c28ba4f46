package org.plumbline.app.screen.ratings;

import javafx.scene.Node;
import org.plumbline.app.screen.Screen;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.widget.ScreenFrame;
import org.plumbline.app.words.Words;

/** How much each task and competency matters. */
public final class RatingsScreen implements Screen {
    private final RatingsViewModel model;
    private final ScreenFrame frame;

    public RatingsScreen(RatingsViewModel model) {
        this.model = model;
        frame = new ScreenFrame(Words.of("ratings.screen"), new EmptyState(Words.of("ratings.empty")));
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
