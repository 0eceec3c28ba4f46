package org.plumbline.app.screen.candidates;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.VBox;
import org.plumbline.app.projector.ProjectorPage;
import org.plumbline.app.screen.Screen;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.Notice;
import org.plumbline.app.widget.ScreenFrame;
import org.plumbline.app.words.Words;

/** Who applies. */
public final class CandidatesScreen implements Screen {
    private static final String PEOPLE = "people";

    private final CandidatesViewModel model;
    private final CandidateTable table;
    private final ScreenFrame frame;

    public CandidatesScreen(CandidatesViewModel model) {
        this.model = model;
        table = new CandidateTable(model);
        var candidates = Nodes.styled(
                new VBox(
                        Nodes.grow(table.node()),
                        Notice.of("candidates-problem", model.problem(), Css.PROBLEM),
                        Notice.of("candidates-note", model.note(), Css.WARNING)),
                PEOPLE);
        var hideNames = Nodes.id("candidates-hide-names", new CheckBox(Words.of("candidates.hideNames")));
        hideNames.selectedProperty().bindBidirectional(model.hideNames());
        frame = new ScreenFrame(Words.of("candidates.screen"), candidates)
                .withTools(hideNames)
                .withActions(
                        Nodes.button("candidates-paste", Words.of("candidates.paste"), "fth-clipboard", this::paste),
                        Nodes.accent("candidates-add", Words.of("candidates.add"), "fth-plus", this::add));
        frame.hint().textProperty().bind(model.count());
    }

    private void add() {
        if (model.add().isPresent()) {
            table.write(model.lines().size() - 1);
        }
    }

    private void paste() {
        model.paste(
                Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse(""));
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

    /** Nothing: people's data is never projected. */
    @Override
    public Optional<ProjectorPage> projection() {
        return Optional.empty();
    }
}
