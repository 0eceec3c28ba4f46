package org.plumbline.app.screen.agreement;

import javafx.scene.Node;
import org.plumbline.app.screen.Screen;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.widget.ScreenFrame;
import org.plumbline.app.words.Words;

/** How far the raters agree, in counts first. */
public final class AgreementScreen implements Screen {
    private final AgreementViewModel model;
    private final ScreenFrame frame;

    public AgreementScreen(AgreementViewModel model) {
        this.model = model;
        frame = new ScreenFrame(Words.of("agreement.screen"), new EmptyState(Words.of("agreement.empty")));
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
