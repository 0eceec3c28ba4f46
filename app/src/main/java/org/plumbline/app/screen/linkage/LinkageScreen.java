package org.plumbline.app.screen.linkage;

import javafx.scene.Node;
import org.plumbline.app.screen.Screen;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.widget.ScreenFrame;
import org.plumbline.app.words.Words;

/** Which tasks need which competencies. */
public final class LinkageScreen implements Screen {
    private final LinkageViewModel model;
    private final ScreenFrame frame;

    public LinkageScreen(LinkageViewModel model) {
        this.model = model;
        frame = new ScreenFrame(Words.of("linkage.screen"), new EmptyState(Words.of("linkage.empty")));
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
