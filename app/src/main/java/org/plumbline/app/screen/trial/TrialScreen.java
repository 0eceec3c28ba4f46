package org.plumbline.app.screen.trial;

import javafx.scene.Node;
import org.plumbline.app.screen.Screen;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.widget.ScreenFrame;
import org.plumbline.app.words.Words;

/** A practice resume or answer, rated alone. */
public final class TrialScreen implements Screen {
    private final TrialViewModel model;
    private final ScreenFrame frame;

    public TrialScreen(TrialViewModel model) {
        this.model = model;
        frame = new ScreenFrame(Words.of("trial.screen"), new EmptyState(Words.of("trial.empty")));
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
