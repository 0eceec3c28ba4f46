package org.plumbline.app.screen.importing;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.Screen;
import org.plumbline.app.screen.importing.ImportViewModel.Step;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.ScreenFrame;
import org.plumbline.app.words.Words;

/** Documents that come in, one after the other: read, columns said where needed, looked at, taken or not. */
public final class ImportScreen implements Screen {
    private final ImportViewModel model;
    private final BorderPane place = new BorderPane();
    private boolean started;

    public ImportScreen(ImportViewModel model) {
        this.model = model;
        place.setId("importing");
        model.step().addListener((property, old, step) -> show(step));
    }

    private void show(Step step) {
        place.setCenter(node(step));
        place.getCenter().requestFocus();
    }

    private Node node(Step step) {
        if (step instanceof Step.Columns columns) {
            return MappingPane.of(columns.model(), model.place());
        }
        if (step instanceof Step.Look look) {
            return PreviewPane.of(look.model(), model.place(), model.isOneOfSeveral(), model::cancel);
        }
        if (step instanceof Step.Edition edition) {
            return EditionPane.of(edition.model(), model.place());
        }
        return reading((Step.Reading) step);
    }

    private Node reading(Step.Reading reading) {
        var turning = new ProgressIndicator();
        turning.setMaxSize(48, 48);
        var work = new VBox(
                14,
                turning,
                Nodes.id("importing-reading", Nodes.reading(Words.of("importing.reading", reading.name()))));
        work.setAlignment(Pos.CENTER);
        var frame = new ScreenFrame(Words.of("importing.screen"), work);
        frame.hint().setText(model.place());
        return frame.withActions(Nodes.button("importing-stop", Words.of("common.cancel"), "", model::cancel));
    }

    @Override
    public Node node() {
        return place;
    }

    @Override
    public void show() {
        if (!started) {
            started = true;
            model.next();
        }
    }

    @Override
    public void hide() {}
}
