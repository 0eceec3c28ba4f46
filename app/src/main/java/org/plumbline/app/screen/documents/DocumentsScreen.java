package org.plumbline.app.screen.documents;

import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.Screen;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Naming;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.ScreenFrame;
import org.plumbline.app.widget.SideBySide;
import org.plumbline.app.words.Words;
import org.plumbline.export.compose.DocumentKind;
import org.plumbline.export.packet.Format;

/** What to make and for whom on the left, the real page on the right, one button that makes it all. */
public final class DocumentsScreen implements Screen {
    private static final int MOST_LISTED = 8;

    private final DocumentsViewModel model;
    private final PagePreview preview = new PagePreview();
    private final VBox files = Nodes.id("documents-files", new VBox(4));
    private final ScreenFrame frame;

    public DocumentsScreen(DocumentsViewModel model) {
        this.model = model;
        var choices = new VBox(18, kinds(), audience(), formats(), outcome());
        frame = new ScreenFrame(Words.of("documents.screen"), new SideBySide(choices, preview, 0.42, 46));
        frame.hint()
                .textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Words.of("documents.count", model.plan().get().size()), model.plan()));
        var make = Nodes.accent("documents-make", Words.of("documents.make"), "fth-printer", model::make);
        make.disableProperty()
                .bind(model.making()
                        .or(Bindings.createBooleanBinding(
                                () -> model.plan().get().isEmpty(), model.plan())));
        var cancel = Nodes.button("documents-cancel", Words.of("common.cancel"), "", model::cancel);
        cancel.disableProperty().bind(model.making().not());
        frame.withActions(cancel, make);
        model.pages().addListener((property, old, pages) -> preview.show(pages));
        model.made().addListener((ListChangeListener<Path>) change -> showFiles());
    }

    private Node kinds() {
        var box = new VBox(8, Nodes.label(Words.of("documents.what"), Css.SECTION));
        for (DocumentKind kind : DocumentKind.values()) {
            var check = Nodes.id("documents-" + kind.commandName(), new CheckBox(kind.title()));
            check.selectedProperty().bindBidirectional(model.wanted(kind));
            box.getChildren().add(check);
        }
        return box;
    }

    private Node audience() {
        ComboBox<Audience> choice = Nodes.id("documents-audience", new ComboBox<>(model.audiences()));
        choice.setConverter(new Naming<>(Audience::words));
        choice.valueProperty().bindBidirectional(model.audience());
        choice.setAccessibleText(Words.of("documents.whom"));
        var blind = Nodes.id("documents-blind", new CheckBox(Words.of("documents.blind")));
        blind.selectedProperty().bindBidirectional(model.blind());
        blind.disableProperty().bind(model.hidden());
        var partly = Nodes.id("documents-partly", Nodes.reading(Words.of("documents.partly"), Css.WARNING));
        partly.visibleProperty().bind(model.partly());
        partly.managedProperty().bind(partly.visibleProperty());
        return new VBox(8, Nodes.label(Words.of("documents.whom"), Css.SECTION), choice, blind, partly);
    }

    private Node formats() {
        var row = new FlowPane(16, 8);
        for (Format format : Format.values()) {
            var check = Nodes.id(
                    "documents-" + format.extension(), new CheckBox(Words.of("documents.as." + format.name())));
            check.selectedProperty().bindBidirectional(model.wanted(format));
            row.getChildren().add(check);
        }
        return new VBox(8, Nodes.label(Words.of("documents.as"), Css.SECTION), row);
    }

    private Node outcome() {
        var status = Nodes.id("documents-status", Nodes.reading(""));
        status.textProperty().bind(model.status());
        var bar = new ProgressBar();
        bar.progressProperty().bind(model.done());
        bar.visibleProperty().bind(model.making());
        bar.managedProperty().bind(bar.visibleProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(Words.of("documents.screen"));
        return new VBox(8, bar, status, files);
    }

    private void showFiles() {
        files.getChildren().clear();
        model.made().stream().limit(MOST_LISTED).forEach(file -> files.getChildren()
                .add(Nodes.reading(file.getFileName().toString(), Css.HINT)));
        if (!model.made().isEmpty()) {
            files.getChildren()
                    .add(new HBox(Nodes.button(
                            "documents-open-folder",
                            Words.of("documents.openFolder"),
                            "fth-folder",
                            model::showFolder)));
        }
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
