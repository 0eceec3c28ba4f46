package org.plumbline.app.screen.round;

import javafx.scene.Node;
import org.plumbline.app.screen.Screen;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.widget.ScreenFrame;
import org.plumbline.app.words.Words;

/** How rounds are held, what they froze, and the kits that went out. */
public final class RoundScreen implements Screen {
    private final RoundViewModel model;
    private final ScreenFrame frame;

    public RoundScreen(RoundViewModel model) {
        this.model = model;
        frame = new ScreenFrame(Words.of("round.screen"), new EmptyState(Words.of("round.empty")));
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
