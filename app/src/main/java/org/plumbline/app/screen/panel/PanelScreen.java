package org.plumbline.app.screen.panel;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.Screen;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.ScreenFrame;
import org.plumbline.app.words.Words;

/** Who sits on the panel, who rates whom, and who stepped back. */
public final class PanelScreen implements Screen {
    private static final String PEOPLE = "people";

    private final PanelViewModel model;
    private final ScreenFrame frame;

    public PanelScreen(PanelViewModel model) {
        this.model = model;
        frame = new ScreenFrame(
                Words.of("panel.screen"),
                Nodes.styled(
                        new VBox(new MembersPane(model.members()), Nodes.grow(new RatersPane(model.raters()))),
                        PEOPLE));
        frame.hint().textProperty().bind(model.summary());
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
