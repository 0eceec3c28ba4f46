package org.plumbline.app.screen.agenda;

import javafx.scene.Node;
import org.plumbline.app.screen.Screen;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.widget.ScreenFrame;
import org.plumbline.app.words.Words;

/** What is to be done when. */
public final class AgendaScreen implements Screen {
    private final AgendaViewModel model;
    private final ScreenFrame frame;

    public AgendaScreen(AgendaViewModel model) {
        this.model = model;
        frame = new ScreenFrame(Words.of("agenda.screen"), new EmptyState(Words.of("agenda.empty")));
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
