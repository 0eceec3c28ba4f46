package org.plumbline.app.screen.candidates;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.projector.ProjectorPage;
import org.plumbline.app.screen.Screen;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.Notice;
import org.plumbline.app.widget.ScreenFrame;
import org.plumbline.app.widget.SideBySide;
import org.plumbline.app.words.Words;

/** Who applies, as a table; everything else about the chosen one beside it. */
public final class CandidatesScreen implements Screen {
    private static final String PEOPLE = "people";
    private static final double TABLE_SHARE = 0.6;
    private static final double NARROWEST_EM = 56;

    private final CandidatesViewModel model;
    private final CandidateTable table;
    private final ScreenFrame frame;
    private final StackPane place = new StackPane();

    public CandidatesScreen(CandidatesViewModel model) {
        this.model = model;
        table = new CandidateTable(model);
        var candidates = Nodes.styled(
                new VBox(
                        Nodes.grow(table.node()),
                        Notice.of("candidates-problem", model.problem(), Css.PROBLEM),
                        Notice.of("candidates-note", model.note(), Css.WARNING)),
                PEOPLE);
        frame = new ScreenFrame(
                        Words.of("candidates.screen"),
                        new SideBySide(
                                candidates,
                                new CandidatePane(model.chosen(), model.names()),
                                TABLE_SHARE,
                                NARROWEST_EM))
                .withBanner(new NamesBand(model.names()))
                .withBanner(report())
                .withTools(hideNames(), shuffle(), recode())
                .withActions(
                        Nodes.button("candidates-paste", Words.of("candidates.paste"), "fth-clipboard", this::paste),
                        Nodes.button(
                                "candidates-import", Words.of("candidates.import"), "fth-download", model::chooseFile),
                        Nodes.accent("candidates-add", Words.of("candidates.add"), "fth-plus", this::add));
        frame.hint().textProperty().bind(model.count());
        place.getChildren().setAll(frame);
        place.setOnDragOver(this::dragged);
        place.setOnDragDropped(this::dropped);
        model.importing().addListener((property, old, now) -> place.getChildren()
                .setAll(now.<Node>map(ImportPane::of).orElse(frame)));
    }

    private Node hideNames() {
        var hide = Nodes.button(
                "candidates-hide-names", Words.of("candidates.names.hide"), "fth-eye-off", () -> model.names()
                        .hide());
        hide.visibleProperty().bind(model.names().hidden().not());
        hide.managedProperty().bind(hide.visibleProperty());
        return hide;
    }

    private Node shuffle() {
        var shuffle = Nodes.button("candidates-shuffle", Words.of("candidates.shuffle"), "fth-shuffle", model::shuffle);
        shuffle.disableProperty().bind(Bindings.size(model.lines()).lessThan(2));
        return shuffle;
    }

    private Node recode() {
        var recode = Nodes.button("candidates-recode", Words.of("candidates.recode"), "fth-hash", model::recode);
        recode.disableProperty().bind(Bindings.isEmpty(model.lines()));
        return recode;
    }

    private Node report() {
        Label words = Nodes.id("candidates-report", Nodes.reading(""));
        words.textProperty().bind(model.report());
        var read = Nodes.iconButton(
                "candidates-report-read", Words.of("candidates.report.read"), "fth-x", model::reportRead);
        HBox band = Nodes.styled(new HBox(8, Nodes.grow(words), read), Css.BAND);
        words.setMaxWidth(Double.MAX_VALUE);
        band.visibleProperty().bind(model.report().isNotEmpty());
        band.managedProperty().bind(band.visibleProperty());
        return band;
    }

    private void dragged(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            model.read(event.getDragboard().getFiles().get(0).toPath());
            event.setDropCompleted(true);
            event.consume();
        }
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
        return place;
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
