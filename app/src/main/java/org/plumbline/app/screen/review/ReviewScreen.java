package org.plumbline.app.screen.review;

import javafx.scene.Node;
import org.plumbline.app.screen.Screen;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.widget.ScreenFrame;
import org.plumbline.app.words.Words;

/** What HR reads over before anything is decided. */
public final class ReviewScreen implements Screen {
    private final ReviewViewModel model;
    private final ScreenFrame frame;

    public ReviewScreen(ReviewViewModel model) {
        this.model = model;
        frame = new ScreenFrame(Words.of("review.screen"), new EmptyState(Words.of("review.empty")));
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
