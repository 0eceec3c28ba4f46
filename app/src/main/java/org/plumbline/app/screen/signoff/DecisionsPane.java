package org.plumbline.app.screen.signoff;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.widget.LogCell;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.signoff.LogEntry;

/** The decision log: newest first, with a search, to be copied or saved as text. */
final class DecisionsPane extends VBox {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final DecisionsViewModel model;

    DecisionsPane(DecisionsViewModel model) {
        this.model = model;
        setSpacing(10);
        var search = Nodes.id("signoff-log-search", new TextField());
        search.setPromptText(Words.of("signoff.log.search"));
        search.setAccessibleText(Words.of("signoff.log.search"));
        search.textProperty().bindBidirectional(model.filter());
        var copy = Nodes.button("signoff-log-copy", Words.of("signoff.log.copy"), "fth-copy", this::copy);
        var save = Nodes.button("signoff-log-save", Words.of("signoff.log.save"), "fth-download", model::save);
        Label note = Nodes.id("signoff-log-note", Nodes.label("", Css.MUTED));
        note.textProperty().bind(model.note());
        getChildren().addAll(search, Nodes.grow(list()), Nodes.styled(new FlowPane(copy, save, note), Css.TOOLS));
    }

    private ListView<LogEntry> list() {
        var list = Nodes.id("signoff-log", new ListView<>(model.shown()));
        list.setAccessibleText(Words.of("signoff.log"));
        list.setPlaceholder(new EmptyState(Words.of("signoff.log.empty")));
        list.setCellFactory(view -> new LogCell<>(model::stamp, LogEntry::sentence, entry -> ""));
        list.setOnKeyPressed(event -> {
            if (COPY.match(event)) {
                copy();
                event.consume();
            }
        });
        return list;
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(model.text());
        Clipboard.getSystemClipboard().setContent(content);
        model.copied();
    }
}
