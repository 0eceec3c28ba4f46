package org.plumbline.app.screen.signoff;

import javafx.scene.Node;
import org.plumbline.app.screen.Screen;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.widget.ScreenFrame;
import org.plumbline.app.words.Words;

/** What is missing, and who signs. */
public final class SignOffScreen implements Screen {
    private final SignOffViewModel model;
    private final ScreenFrame frame;

    public SignOffScreen(SignOffViewModel model) {
        this.model = model;
        frame = new ScreenFrame(Words.of("signoff.screen"), new EmptyState(Words.of("signoff.empty")));
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
