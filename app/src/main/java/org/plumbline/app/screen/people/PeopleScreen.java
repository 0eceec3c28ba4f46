package org.plumbline.app.screen.people;

import javafx.scene.Node;
import org.plumbline.app.screen.Screen;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.widget.ScreenFrame;
import org.plumbline.app.words.Words;

/** Who takes part in the workshop. */
public final class PeopleScreen implements Screen {
    private final PeopleViewModel model;
    private final ScreenFrame frame;

    public PeopleScreen(PeopleViewModel model) {
        this.model = model;
        frame = new ScreenFrame(Words.of("people.screen"), new EmptyState(Words.of("people.empty")));
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
