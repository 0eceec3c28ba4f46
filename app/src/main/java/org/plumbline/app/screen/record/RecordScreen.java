package org.plumbline.app.screen.record;

import javafx.scene.Node;
import org.plumbline.app.screen.Screen;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.widget.ScreenFrame;
import org.plumbline.app.words.Words;

/** Who did what, when and why. */
public final class RecordScreen implements Screen {
    private final RecordViewModel model;
    private final ScreenFrame frame;

    public RecordScreen(RecordViewModel model) {
        this.model = model;
        frame = new ScreenFrame(Words.of("record.screen"), new EmptyState(Words.of("record.empty")));
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
