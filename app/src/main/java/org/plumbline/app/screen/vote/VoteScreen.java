package org.plumbline.app.screen.vote;

import javafx.scene.Node;
import org.plumbline.app.screen.Screen;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.widget.ScreenFrame;
import org.plumbline.app.words.Words;

/** Which groups of tasks matter most. */
public final class VoteScreen implements Screen {
    private final VoteViewModel model;
    private final ScreenFrame frame;

    public VoteScreen(VoteViewModel model) {
        this.model = model;
        frame = new ScreenFrame(Words.of("vote.screen"), new EmptyState(Words.of("vote.empty")));
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
