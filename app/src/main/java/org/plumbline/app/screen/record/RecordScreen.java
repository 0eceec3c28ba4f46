package org.plumbline.app.screen.record;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.casefile.Subject;
import org.plumbline.app.screen.Screen;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.widget.LogCell;
import org.plumbline.app.widget.Naming;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.ScreenFrame;
import org.plumbline.app.words.Words;
import org.plumbline.export.packet.Format;
import org.plumbline.model.panel.RecordEntry;
import org.plumbline.model.record.RecordWords;

/** Who did what, when and why; and what is handed out of it. */
public final class RecordScreen implements Screen {
    private final RecordViewModel model;
    private final ScreenFrame frame;

    public RecordScreen(RecordViewModel model) {
        this.model = model;
        var subject = Nodes.id("record-subject", new ChoiceBox<>(model.subjects()));
        subject.setConverter(new Naming<>(Subject::label));
        subject.valueProperty().bindBidirectional(model.subject());
        subject.setAccessibleText(Words.of("record.subject"));
        var search = Nodes.id("record-search", new TextField());
        search.setPromptText(Words.of("record.search"));
        search.setAccessibleText(Words.of("record.search"));
        search.textProperty().bindBidirectional(model.filter());
        Label standing = Nodes.id("record-standing", Nodes.reading("", Css.MUTED));
        standing.textProperty().bind(model.standing());
        var page = new VBox(10, standing, Nodes.grow(list()), handingOut());
        frame = new ScreenFrame(Words.of("record.screen"), page).withTools(subject, search);
    }

    private ListView<RecordEntry> list() {
        var list = Nodes.id("record-list", new ListView<>(model.shown()));
        list.setAccessibleText(Words.of("record.screen"));
        list.setPlaceholder(new EmptyState(Words.of("record.empty")));
        list.setCellFactory(view -> new LogCell<>(model::stamp, RecordWords::sentence, model::reason));
        return list;
    }

    private Node handingOut() {
        var format = Nodes.id("record-format", new ChoiceBox<Format>());
        format.getItems().setAll(Format.values());
        format.setConverter(new Naming<>(one -> Words.of("record.format." + one)));
        format.valueProperty().bindBidirectional(model.format());
        format.setAccessibleText(Words.of("record.format"));
        var zipped = Nodes.id("record-zip", new CheckBox(Words.of("record.case.zip")));
        zipped.selectedProperty().bindBidirectional(model.caseFiles().zipped());
        var make = Nodes.accent("record-case", Words.of("record.case"), "fth-archive", model::makeCaseFile);
        var save = Nodes.button("record-save", Words.of("record.table"), "fth-download", model::save);
        Label note = Nodes.id("record-note", Nodes.reading("", Css.HINT));
        note.textProperty().bind(model.caseFiles().note());
        var cancel = Nodes.button("record-cancel", Words.of("record.case.cancel"), "fth-x", model.caseFiles()::cancel);
        cancel.visibleProperty().bind(model.caseFiles().running());
        cancel.managedProperty().bind(cancel.visibleProperty());
        var open = Nodes.button("record-open", Words.of("record.case.open"), "fth-folder", model.caseFiles()::open);
        open.visibleProperty().bind(model.caseFiles().made().map(Optional::isPresent));
        open.managedProperty().bind(open.visibleProperty());
        Label advice = Nodes.reading(Words.of("record.case.advice"), Css.HINT);
        model.subject().addListener((property, old, now) -> {
            make.setDisable(!model.hasCase());
            advice.setVisible(!model.hasCase());
        });
        make.setDisable(true);
        advice.managedProperty().bind(advice.visibleProperty());
        return new VBox(
                6, Nodes.styled(new FlowPane(format, zipped, make, cancel, open, save), Css.TOOLS), advice, note);
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
