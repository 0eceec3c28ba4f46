package org.plumbline.app.screen.consensus;

import javafx.scene.Node;
import org.plumbline.app.screen.Screen;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.widget.ScreenFrame;
import org.plumbline.app.words.Words;

/** The panel agrees, one differing cell after the other. */
public final class ConsensusScreen implements Screen {
    private final ConsensusViewModel model;
    private final ScreenFrame frame;

    public ConsensusScreen(ConsensusViewModel model) {
        this.model = model;
        frame = new ScreenFrame(Words.of("consensus.screen"), new EmptyState(Words.of("consensus.empty")));
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
