package org.plumbline.app.screen.documents;

import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plumbline.app.job.JobRunner;
import org.plumbline.app.screen.Screen;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.ScreenFrame;
import org.plumbline.app.widget.SideBySide;
import org.plumbline.app.words.Words;

/** What to make and how on the left, the real page on the right, one button that makes it all. */
public final class DocumentsScreen implements Screen {
    private static final KeyCombination MAKE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final DocumentsViewModel model;
    private final ScreenFrame frame;
    private final Tabs tabs;

    public DocumentsScreen(DocumentsViewModel model, JobRunner jobs) {
        this.model = model;
        var preview = new PreviewPane(model.preview(), model.choices(), jobs);
        tabs = new Tabs(model);
        frame = new ScreenFrame(Words.of("documents.screen"), new SideBySide(tabs, preview, 0.5, 56));
        frame.hint().textProperty().bind(model.summary());
        frame.hint().setId("documents-summary");
        frame.withStrip(standing());
        frame.withActions(cancel(), print(), make());
        frame.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (MAKE.match(event)) {
                model.make();
                event.consume();
            }
        });
        frame.setOnDragOver(this::over);
        frame.setOnDragDropped(this::dropped);
        model.printing()
                .askWith(printers -> PrintDialog.ask(
                        frame.getScene() == null ? null : frame.getScene().getWindow(), printers));
        model.batch().made().addListener((property, old, made) -> {
            if (made.isPresent()) {
                tabs.choose(Tabs.Tab.REPORT);
            }
        });
    }

    private Button make() {
        var make = Nodes.accent("documents-make", Words.of("documents.make"), "fth-file-plus", model::make);
        make.disableProperty()
                .bind(model.running()
                        .busy()
                        .or(Bindings.createBooleanBinding(
                                () -> model.files().get().isEmpty(), model.files()))
                        .or(model.fileWords().problem().isNotEmpty()));
        return make;
    }

    private Node print() {
        var all = new MenuItem(Words.of("documents.print.all"));
        all.setId("documents-print-all");
        all.setOnAction(event -> model.printAll());
        var print = Nodes.id("documents-print", new SplitMenuButton(all));
        print.setText(Words.of("documents.print"));
        print.setGraphic(new FontIcon("fth-printer"));
        print.setOnAction(event -> model.print());
        print.setMinWidth(Region.USE_PREF_SIZE);
        print.disableProperty().bind(model.running().busy());
        return print;
    }

    private Button cancel() {
        var cancel = Nodes.button("documents-cancel", Words.of("common.cancel"), "", model.running()::cancel);
        cancel.visibleProperty().bind(model.running().busy());
        cancel.managedProperty().bind(cancel.visibleProperty());
        return cancel;
    }

    private Node standing() {
        var status = Nodes.id("documents-status", Nodes.reading(""));
        status.textProperty().bind(model.running().words());
        var bar = new ProgressBar();
        bar.progressProperty().bind(model.running().done());
        bar.visibleProperty().bind(model.running().busy());
        bar.managedProperty().bind(bar.visibleProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(Words.of("documents.progress"));
        var box = new VBox(4, bar, status);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.visibleProperty().bind(model.running().words().isNotEmpty());
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private static Optional<File> template(DragEvent event) {
        List<File> files =
                event.getDragboard().hasFiles() ? event.getDragboard().getFiles() : List.of();
        return files.size() == 1
                ? Optional.of(files.get(0)).filter(file -> Template.isOne(file.toPath()))
                : Optional.empty();
    }

    private void over(DragEvent event) {
        if (template(event).isPresent()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        template(event).ifPresent(file -> {
            model.template().take(file.toPath());
            tabs.choose(Tabs.Tab.HOW);
            event.setDropCompleted(true);
            event.consume();
        });
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
